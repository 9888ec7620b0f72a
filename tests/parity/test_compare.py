"""Every difference between two servers is found and named, and the same servers have none."""

import json
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from parity import report, tour
from parity.compare import Comparison, Difference, compare
from parity.snapshot import FormatError, Snapshot, join, load, render, snapshot, split
from parity.targets import seeded_sandbox
from parity.walk import Recording, Walker
from quantconnect_client._shapes.forms import response_forms
from quantconnect_client._shapes.walk import Node, walk
from tests.cases import EVERY_CASE
from tests.parity.conftest import changed, client, only, other_server, with_body

Json = dict[str, Any]
PLACES_OF_A_STEP = 1000 if EVERY_CASE else 2


def taken(recording: Recording) -> Snapshot:
    return snapshot(recording, "other", writes=True)


def differences(there: Recording, here: Recording) -> list[Difference]:
    return compare(taken(there), taken(here)).differences


@pytest.fixture(scope="module")
def usual(whole: Recording) -> Snapshot:
    return taken(whole)


def test_two_sandboxes_do_not_differ(usual: Snapshot) -> None:
    with seeded_sandbox() as target:
        other = Walker(target.qc).walk(tour.load(), writes=True)

    found = compare(taken(other), usual)
    assert found.differences == []
    assert len(found.same) == len(tour.load().steps)
    assert found.uncompared == {}


# Each takes a part of a response, and returns what the other server has in its place.
VALUES: dict[str, Callable[[Any], Any]] = {
    "null": lambda _: None,
    "another kind": lambda value: "a text" if not isinstance(value, str) else [1],
    "an empty list for an object": lambda value: [] if isinstance(value, dict) else value,
    "an object for a list": lambda value: {"0": 1} if isinstance(value, list) else value,
    "another date": lambda value: "21/11/2026" if is_date(value) else value,
}


def is_date(value: Any) -> bool:
    return isinstance(value, str) and value[:4].isdigit() and value[4:5] == "-" and len(value) > 9


def nodes(step: str, recording: Recording) -> dict[tuple[str, ...], Node]:
    """The first part of a response at each place that is always there."""
    answer = recording.answers[step]
    allowed = response_forms(answer.step.path) or []
    found: dict[tuple[str, ...], Node] = {}
    for node in walk(answer.received.fields, allowed):
        found.setdefault(node.path, node)
    return found


def is_free(node: Node) -> bool:
    """Whether the spec states no format, so that a text may be a date by chance."""
    return not any("x-qc-format" in form.schema for form in node.forms)


def some_places(step: str, recording: Recording) -> list[tuple[str, ...]]:
    paths = [path for path in nodes(step, recording) if path and path[-1] not in ("[]", "{}")]
    paths = [path for path in paths if path[0] not in ("success", "errors")]
    random.Random(step).shuffle(paths)
    return paths[:PLACES_OF_A_STEP]


def replaced_everywhere(value: Any, path: tuple[str, ...], new: Callable[[Any], Any]) -> Any:
    """Return a body with another value at each part of this path."""
    if not path:
        return new(value)
    first, rest = path[0], path[1:]
    if first == "[]" and isinstance(value, list):
        return [replaced_everywhere(item, rest, new) for item in value]
    if first == "{}" and isinstance(value, dict):
        return {key: replaced_everywhere(item, rest, new) for key, item in value.items()}
    if isinstance(value, dict) and first in value:
        return value | {first: replaced_everywhere(value[first], rest, new)}
    return value


def renamed(value: Any, path: tuple[str, ...], name: str | None) -> Any:
    """Return a body without the last key of the path, or with another name for it."""

    def rename(owner: Any) -> Any:
        if not isinstance(owner, dict) or path[-1] not in owner:
            return owner
        rest = {key: one for key, one in owner.items() if key != path[-1]}
        return rest if name is None else rest | {name: owner[path[-1]]}

    return replaced_everywhere(value, path[:-1], rename)


DONE = [step.name for step in tour.load().steps]


def is_done(recording: Recording, step: str) -> bool:
    return recording.answers[step].outcome == "done"


@pytest.mark.parametrize("kind", VALUES)
def test_another_value_is_found_at_its_place(whole: Recording, usual: Snapshot, kind: str) -> None:
    tried = 0
    for step, path in places(whole):
        there = changed(
            whole, step, lambda body, p=path: replaced_everywhere(body, p, VALUES[kind])
        )
        if bodies_are_same(there, whole, step) or (
            kind == "another date" and is_free(nodes(step, whole)[path])
        ):
            continue
        tried += 1
        found = found_in(there, usual, step)
        assert any(one.place == join(path) for one in found), (step, path, found)
    assert tried > 0


@pytest.mark.parametrize("name", [None, "createdProject", "lovelace"])
def test_a_missing_or_renamed_key_is_found_at_its_place(
    whole: Recording, usual: Snapshot, name: str | None
) -> None:
    for step, path in places(whole):
        there = changed(whole, step, lambda body, p=path: renamed(body, p, name))
        if not is_done(there, step):
            continue
        found = {one.place: one for one in found_in(there, usual, step)}
        gone = found.pop(join(path))
        assert (gone.what, gone.there) in (("property", "missing"), ("kind", gone.there))
        others = {split(place)[-1] for place in found}
        if any(form.is_open for form in nodes(step, whole)[path[:-1]].fitting):
            continue  # any other key is an entry of the map
        assert (name is None) == (not others), (step, path, found)
        if name == "createdProject":
            assert others == {"createdProject"}
        elif name:
            assert others == {"unlisted-1"}


def places(whole: Recording) -> Iterator[tuple[str, tuple[str, ...]]]:
    for step in DONE:
        if is_done(whole, step):
            for path in some_places(step, whole):
                yield step, path


def bodies_are_same(there: Recording, here: Recording, step: str) -> bool:
    return there.answers[step].received.fields == here.answers[step].received.fields


def found_in(there: Recording, usual: Snapshot, step: str) -> list[Difference]:
    """Compare one step, which is all that differs."""
    here = replace(usual, responses={step: usual.responses[step]})
    return compare(taken(only(there, step)), here).differences


def test_a_reversed_list_is_found_at_its_place(whole: Recording, usual: Snapshot) -> None:
    sorted_lists = [
        (step, path)
        for step, response in usual.responses.items()
        for path, place in response.places.items()
        if place.order
    ]
    assert len(sorted_lists) > 20
    for step, path in sorted_lists:
        there = changed(
            whole, step, lambda body, p=path: replaced_everywhere(body, p, lambda one: one[::-1])
        )
        (found,) = found_in(there, usual, step)
        assert (found.place, found.what) == (join(path), "order")


def in_project(change: Callable[[Json], Json | None]) -> Callable[[str, Any], Any]:
    """Change the projects of a listing, or remove those for which it returns None."""

    def changed(path: str, body: Any) -> Any:
        if path == "/projects/read" and body.get("projects"):
            found = [change(deepcopy(project)) for project in body["projects"]]
            return body | {"projects": [one for one in found if one is not None]}
        return body

    return changed


def reject(path: str, body: Any) -> Any:
    if body.get("success") is False and path == "/backtests/read":
        return body | {"errors": ["Nothing of that kind is here"]}
    return body


def reorder(path: str, body: Any) -> Any:
    is_listing = path == "/projects/read" and len(body.get("projects", ())) > 2
    return body | {"projects": body["projects"][::-1]} if is_listing else body


SERVERS: dict[str, tuple[Callable[[str, Any], Any], set[tuple[str, str, str]]]] = {
    "a renamed key": (
        in_project(lambda one: {("projectName" if k == "name" else k): v for k, v in one.items()}),
        {
            ("projects", "projects/[]/name", "property"),
            ("projects", "projects/[]/projectName", "property"),
            ("project", "projects/[]/name", "property"),
            ("project", "projects/[]/projectName", "property"),
        },
    ),
    "null in place of an absent key": (
        in_project(lambda one: {**one, "modified": None}),
        {("projects", "projects/[]/modified", "kind"), ("project", "projects/[]/modified", "kind")},
    ),
    "another date format": (
        in_project(lambda one: {**one, "created": one["created"].replace(" ", "T") + "Z"}),
        {
            ("projects", "projects/[]/created", "format"),
            ("project", "projects/[]/created", "format"),
        },
    ),
    "a reordered list": (reorder, {("projects", "projects", "order")}),
    "another text": (reject, {("unknown backtest", "", "text")}),
}


@pytest.mark.parametrize("kind", SERVERS)
def test_a_server_that_differs_is_found_out(
    whole: Recording, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    change, expected = SERVERS[kind]
    with other_server(change, monkeypatch) as sandbox, client(sandbox) as qc:
        there = Walker(qc).walk(tour.load())

    here = replace(whole, answers={name: whole.answers[name] for name in there.answers})
    found = differences(there, here)
    assert {(one.step, one.place, one.what) for one in found} == expected


def test_an_outcome_a_status_and_a_media_type_are_compared(
    whole: Recording, usual: Snapshot
) -> None:
    answer = whole.answers["account"]
    answer = replace(
        answer, received=replace(answer.received, headers={"Content-Type": "text/plain"})
    )
    denied = with_body(answer, {"success": False, "errors": ["permission"]}, status=403)

    found = found_in(Recording({"account": denied}), usual, "account")
    assert {one.what: (one.there, one.here) for one in found} == {
        "outcome": ("rejected", "done"),
        "status": ("403", "200"),
        "media type": ("text/plain", "application/json"),
        "text": ("(not in the spec; lengths of words: 10)", "-"),
    }


def test_a_property_that_only_some_have_is_found(whole: Recording, usual: Snapshot) -> None:
    def drop_one(body: Json) -> Json:
        del body["projects"][1]["modified"]
        return body

    (found,) = found_in(changed(whole, "projects", drop_one), usual, "projects")
    assert str(found) == (
        "projects projects/[]/modified: presence: sometimes present there, always present here"
    )


def test_a_value_that_the_spec_does_not_list_is_found(whole: Recording, usual: Snapshot) -> None:
    def change(body: Json) -> Json:
        body["projects"][0]["language"] = "Rust"
        return body

    (found,) = found_in(changed(whole, "projects", change), usual, "projects")
    assert (found.what, found.there) == ("value", "another value")
    assert "Rust" not in str(found)


def test_an_empty_list_is_not_compared_with_a_full_one(whole: Recording, usual: Snapshot) -> None:
    def empty(body: Json) -> Json:
        return body | {"projects": []}

    assert found_in(changed(whole, "projects", empty), usual, "projects") == []


def test_steps_of_one_side_are_named_with_the_reason(whole: Recording, usual: Snapshot) -> None:
    fewer = {name: one for name, one in whole.answers.items() if name != "user"}
    there = taken(Recording(fewer, {"user": "there is no user"}))

    assert compare(there, usual).uncompared == {"user": "there is no user, there"}
    assert compare(usual, there).uncompared == {"user": "there is no user, here"}
    assert compare(there, there).uncompared == {"user": "there is no user, on both sides"}


def test_a_snapshot_is_read_as_it_was_written(
    whole: Recording, usual: Snapshot, tmp_path: Any
) -> None:
    file = tmp_path / "snapshot.json"
    file.write_text(render(usual), encoding="utf-8")

    assert load(file) == usual
    assert render(load(file)) == render(usual)
    assert taken(whole) == usual


def test_a_snapshot_is_small(usual: Snapshot) -> None:
    text = render(usual)

    assert len(text) < 400_000
    assert '"... 3 in all"' in text


@pytest.mark.parametrize(
    "content", ["", "[]", '{"format": 2}', '{"format": 1}', '{"format": 1, "responses": {"a": 1}}']
)
def test_another_file_is_not_a_snapshot(tmp_path: Any, content: str) -> None:
    file = tmp_path / "other.json"
    file.write_text(content, encoding="utf-8")

    with pytest.raises(FormatError, match=r"other\.json"):
        load(file)


def test_a_path_with_slashes_is_read_as_it_was_written() -> None:
    path = ("a/b", "[]", "c~d", "")

    assert split(join(path)) == path
    assert split(join(())) == ()


@pytest.fixture(scope="module")
def comparison(whole: Recording) -> Comparison:
    def change(body: Json) -> Json:
        del body["projects"][1]["modified"]
        return body | {"errors": {}}

    there = changed(whole, "projects", change)
    there.answers.pop("user")
    return compare(taken(there), taken(whole))


def test_a_report_is_grouped_by_operation(comparison: Comparison) -> None:
    assert report.text(comparison).splitlines() == [
        "/projects/read",
        "  projects errors: kind: object there, list here",
        "  projects projects/[]/modified: presence: sometimes present there, always present here",
        "Not compared",
        "  user: not called, there",
        f"{len(DONE) - 2} responses are the same, 1 differ in 2 places, 1 were not compared.",
    ]


def test_a_report_is_data(comparison: Comparison) -> None:
    content = json.loads(report.as_json(comparison))

    assert [one["place"] for one in content["different"]["/projects/read"]] == [
        "errors",
        "projects/[]/modified",
    ]
    assert content["uncompared"] == {"user": "not called, there"}
    assert "account" in content["same"]


def test_a_report_is_a_page(comparison: Comparison) -> None:
    page = report.markdown(comparison)

    assert "## `/projects/read`" in page
    assert "| projects | errors | kind | object | list |" in page
    assert "| user | not called, there |" in page
