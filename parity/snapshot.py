"""Writes what a target responded, without anything that is not part of the spec.

docs/how-to/parity.md describes the format.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

from parity.inventions import Inventor
from parity.outline import Place, outline
from parity.texts import texts_of
from parity.walk import Answer, Recording
from quantconnect_client._shapes.forms import Form, forms, response_forms
from quantconnect_client._shapes.walk import ENTRY, Node, part, parts
from tools.spec.bundle import BUNDLE

FORMAT = 1
LONGEST_LIST = 2
DEEPEST = 40
MEDIA = frozenset(
    {"application/json", "text/html", "text/plain", "text/csv", "application/octet-stream"}
)
Json = dict[str, Any]


class FormatError(ValueError):
    """Raised for a file that is not a snapshot of this format."""


@dataclass(frozen=True)
class Response:
    """The shape of one response.

    Attributes:
        path: the operation.
        outcome: what the client makes of it: done, rejected, unknown or foreign.
        status: the HTTP status.
        media: the media type, or `other`.
        texts: the texts of a rejection, as the spec has them.
        places: the places of the body.
        example: the body with inventions and shortened lists.
    """

    path: str
    outcome: str
    status: int
    media: str
    texts: list[str] = field(default_factory=list)
    places: dict[tuple[str, ...], Place] = field(default_factory=dict)
    example: Any = None


@dataclass(frozen=True)
class Snapshot:
    """The responses of one target on one day.

    Attributes:
        recorded: the day, in UTC.
        target: `cloud`, `sandbox` or `other`.
        writes: whether the tour made its own project.
        spec: the beginning of the hash of the bundle.
        responses: by the names of the steps.
        skipped: why the other steps were not made.
    """

    recorded: date
    target: str
    writes: bool
    spec: str
    responses: dict[str, Response]
    skipped: dict[str, str]


def snapshot(recording: Recording, target: str, *, writes: bool) -> Snapshot:
    """Return the snapshot of a recording."""
    inventor = Inventor()
    for answer in recording.answers.values():
        inventor.learn(answer.received.fields)
    responses = {name: _response(one, inventor) for name, one in recording.answers.items()}
    spec = sha256(BUNDLE.read_bytes()).hexdigest()[:12]
    today = datetime.now(UTC).date()
    return Snapshot(today, target, writes, spec, responses, dict(recording.skipped))


def _response(answer: Answer, inventor: Inventor) -> Response:
    received, step = answer.received, answer.step
    media = received.media_type if received.media_type in MEDIA else "other"
    found = Response(step.path, answer.outcome, received.status, media)
    if received.fields is None:
        return found
    is_done = answer.outcome == "done"
    allowed = (response_forms(step.path) or []) if is_done else rejection_forms()
    return replace(
        found,
        texts=[] if is_done else texts_of(received.fields),
        places=outline(received.fields, allowed, inventor.key),
        example=invented(part(received.fields, allowed), inventor),
    )


def rejection_forms() -> list[Form]:
    """Return the forms of a rejection."""
    return forms({"$ref": "#/definitions/RestResponse"})


def invented(node: Node, inventor: Inventor) -> Any:
    """Return a value with inventions, and with shortened lists and maps."""
    value = node.value
    if value is None or isinstance(value, bool):
        return value
    if len(node.path) > DEEPEST:
        return "..."
    if isinstance(value, list):
        items = [invented(one, inventor) for one in islice(parts(node), LONGEST_LIST)]
        return items if len(value) <= LONGEST_LIST else [*items, f"... {len(value)} in all"]
    if isinstance(value, dict):
        return dict(_entries(node, inventor))
    if any(value in form.values for form in node.fitting):
        return value
    return inventor.text(value) if isinstance(value, str) else inventor.number(value)


def _entries(node: Node, inventor: Inventor) -> Iterator[tuple[str, Any]]:
    entries = 0
    for key, one in zip(node.value, parts(node), strict=True):
        if not one.is_listed:
            yield inventor.key(key), invented(one, inventor)
        elif one.path[-1] != ENTRY:
            yield key, invented(one, inventor)
        elif (entries := entries + 1) <= LONGEST_LIST:
            yield inventor.text(key), invented(one, inventor)
    if entries > LONGEST_LIST:
        yield "...", f"{entries} in all"


def render(one: Snapshot) -> str:
    """Return a snapshot as JSON with one place per line."""
    head = {
        "format": FORMAT,
        "recorded": one.recorded.isoformat(),
        "target": one.target,
        "writes": one.writes,
        "spec": one.spec,
        "skipped": one.skipped,
    }
    lines = [f" {json.dumps(key)}: {json.dumps(value)}" for key, value in head.items()]
    steps = [f"  {json.dumps(name)}: {_rendered(found)}" for name, found in one.responses.items()]
    lines.append(' "responses": {\n' + ",\n".join(steps) + "\n }")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _rendered(response: Response) -> str:
    facts = {key: value for key, value in vars(response).items() if key != "places"}
    lines = [f"   {json.dumps(key)}: {json.dumps(value)}" for key, value in facts.items()]
    places = [
        f"    {json.dumps(join(path))}: {json.dumps(_plain(place))}"
        for path, place in response.places.items()
    ]
    lines.append('   "places": {\n' + ",\n".join(places) + "\n   }")
    return "{\n" + ",\n".join(lines) + "\n  }"


def join(path: tuple[str, ...]) -> str:
    """Return a path as text; a slash in a name is `~1`, as in a JSON pointer."""
    return "/".join(part.replace("~", "~0").replace("/", "~1") for part in path)


def split(path: str) -> tuple[str, ...]:
    """Return the names in a path."""
    names = path.split("/") if path else ()
    return tuple(name.replace("~1", "/").replace("~0", "~") for name in names)


def _plain(place: Place) -> Json:
    """Return what is not as usual about a place."""
    found = {key: sorted(one) if isinstance(one, set) else one for key, one in vars(place).items()}
    usual = vars(Place())
    return {key: one for key, one in found.items() if one != usual[key] and one != []} | (
        {} if place.order is None else {"order": sorted(place.order)}
    )


def load(file: Path) -> Snapshot:
    """Read a snapshot.

    Raises:
        FormatError: the file is not a snapshot of this format.
    """
    try:
        content = json.loads(file.read_bytes())
        if content["format"] != FORMAT:
            raise FormatError(f"{file}: format {content['format']}, expected {FORMAT}")
        responses = {name: _loaded(one) for name, one in content.pop("responses").items()}
        day = date.fromisoformat(content.pop("recorded"))
        del content["format"]
        return Snapshot(recorded=day, responses=responses, **content)
    except FormatError:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise FormatError(f"{file} is not a snapshot: {type(error).__name__}: {error}") from error


def _loaded(content: Json) -> Response:
    places = {split(path): _place(facts) for path, facts in content.pop("places").items()}
    return Response(places=places, **content)


def _place(facts: Json) -> Place:
    sets: Json = {key: set(one) for key, one in facts.items() if isinstance(one, list)}
    return Place(**(facts | sets))
