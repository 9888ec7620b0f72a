"""Checks of the conventions in openapi/README.md. They return problems and change nothing."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from tools.spec import shapes
from tools.spec.references import reachable, resolve, target
from tools.spec.secrets import has_secrets

DOCS = "https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/"
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
EVIDENCE = {"docs", "client", "observed"}
SCOPES = {"user", "organization", "project"}
SHORTEST_DESCRIPTION = 15
SHORTEST_REASON = 20
# Operation ids with these verbs are those of writes, regardless of their marks.
CHANGES = re.compile(
    "(create|update|delete|set|patch|stop|abort|liquidate|broadcast|acquire|authorize|refresh)[A-Z]"
)
# The length of an organization or backtest id. Compile ids are two of them, joined by a hyphen.
LONGEST_CODE = 32
LOOKS_SECRET = re.compile(
    "token|secret|passw|pwd|credential|auth|key|signature|cookie|headers|session|sharing|webhook",
    re.IGNORECASE,
)
NO_SECRETS = {
    "key": "a key in the Object Store, or a name",
    "keys": "keys in the Object Store, or ids of encryption keys",
    "author": "the name or public id of a user",
    "inputTokens": "the number of input tokens of a language model",
    "outputTokens": "the number of output tokens of a language model",
    "tokenType": "the kind of a token",
    "signature": "a hash of the compiled code",
    "signatureOrder": "the file names in the order of that hash",
    "Project.encryptionKey": "the name and id of a key, by which projects refer to it",
    "terminal-link-server-auth-id": "the number of a Bloomberg user, not used to sign in",
}
"""Properties whose names look like those of secrets, and what they are instead."""


class Place(NamedTuple):
    """A schema and the path to it, for example `Project.name`."""

    name: str
    schema: dict[str, Any]


def operations(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return every operation by its path."""
    return {path: item["post"] for path, item in document["paths"].items()}


def nested(name: str, schema: dict[str, Any]) -> Iterator[Place]:
    """Yield `schema` and everything inside it, without following references."""
    yield Place(name, schema)
    for key, value in schema.get("properties", {}).items():
        yield from nested(f"{name}.{key}", value)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from nested(f"{name}[{key}]", schema[key])
    for key in ("allOf", "anyOf", "oneOf"):
        for number, value in enumerate(schema.get(key, [])):
            yield from nested(f"{name}[{key} {number}]", value)


def places(document: dict[str, Any]) -> list[Place]:
    """Return every schema of the components and everything inside them."""
    schemas = document["components"]["schemas"]
    return [place for name, schema in schemas.items() for place in nested(name, schema)]


def described_places(document: dict[str, Any]) -> list[Place]:
    """Return the component schemas and their properties, with references followed."""
    named = document["components"]["schemas"]
    return [
        Place(place.name, follow(document, place.schema))
        for place in places(document)
        if place.name in named or re.search(r"\.[^\[\]]+$", place.name)
    ]


def follow(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema that `schema` refers to, or `schema` itself."""
    while ref := schema.get("$ref"):
        schema = resolve(document, ref)
    return schema


def description_problems(place: Place) -> Iterator[str]:
    """Report a description that is too short or only repeats the name."""
    text = place.schema.get("description", "").strip()
    if len(text) < SHORTEST_DESCRIPTION:
        yield f"{place.name}: description {text!r} has under {SHORTEST_DESCRIPTION} characters"
    if _letters(text) == _letters(place.name.rsplit(".", 1)[-1]):
        yield f"{place.name}: description {text!r} only repeats the name"


def operation_problems(path: str, operation: dict[str, Any]) -> Iterator[str]:
    """Report each convention that an operation breaks."""
    for key in ("operationId", "summary", "description", "externalDocs", "x-qc-method"):
        if not operation.get(key):
            yield f"{path}: {key} is missing"
    if len(operation.get("tags", [])) != 1:
        yield f"{path}: tags is {operation.get('tags')}, expected exactly one"
    yield from safety_problems(Place(path, operation))
    yield from _summary_problems(path, operation.get("summary", ""))
    yield from _source_problems(path, operation)
    yield from rate_problems(Place(path, operation))
    yield from _response_problems(path, operation.get("responses", {}))
    yield from _body_problems(path, operation.get("requestBody"))


def requests(document: dict[str, Any]) -> list[Place]:
    """Return every operation, and every variant of a request with a method of its own."""
    whole = [Place(path, operation) for path, operation in operations(document).items()]
    return whole + [place for place in places(document) if "x-qc-method" in place.schema]


def safety_problems(place: Place) -> Iterator[str]:
    """Report a request without `x-qc-safe`, or without a reason for it if it is not a read."""
    name, safe = place.name, place.schema.get("x-qc-safe")
    if not isinstance(safe, bool):
        yield f"{name}: x-qc-safe is {safe!r}, expected true or false"
    if "x-qc-read-only" in place.schema:
        yield from _read_problems(place)
    elif "x-qc-safe-because" not in place.schema:
        yield (
            f"{name}: x-qc-safe-because is missing; say why a retry is safe or unsafe, or mark a "
            "request that changes and starts nothing with x-qc-read-only: true"
        )
    elif not _is_sentence(place.schema["x-qc-safe-because"]):
        yield f"{name}: x-qc-safe-because {place.schema['x-qc-safe-because']!r} is not a sentence"


def _read_problems(place: Place) -> Iterator[str]:
    name, mark = place.name, place.schema["x-qc-read-only"]
    if mark is not True:
        yield f"{name}: x-qc-read-only is {mark!r}, expected true or nothing"
    if place.schema.get("x-qc-safe") is False:
        yield f"{name}: x-qc-safe is False, expected true for a read"
    if "x-qc-safe-because" in place.schema:
        yield f"{name}: both x-qc-read-only and x-qc-safe-because, keep one"
    if CHANGES.match(operation_id := place.schema.get("operationId", "")):
        yield f"{name}: {operation_id} is marked as a read, but its name is that of a write"


def _is_sentence(reason: object) -> bool:
    text = reason if isinstance(reason, str) else ""
    return len(text) >= SHORTEST_REASON and text[0].isupper() and text.endswith(".")


def form_problems(document: dict[str, Any], path: str, operation: dict[str, Any]) -> Iterator[str]:
    """Report an operation that is marked as safe although a variant of its request is not."""
    if "requestBody" not in operation:
        return
    schema = follow(document, request_content(operation)["schema"])
    for member in schema.get("oneOf", []):
        form = follow(document, member)
        if operation["x-qc-safe"] and form.get("x-qc-safe") is False:
            yield f"{path}: x-qc-safe is true, but {target(member)} is not safe"


def result_complaint(document: dict[str, Any], operation: dict[str, Any]) -> str | None:
    """Report an `x-qc-result` that is not in the response."""
    schema = follow(document, success_content(operation)["schema"])
    for part in operation.get("x-qc-result", "").split("/"):
        inner = schema.get("items") if part.isdigit() else schema.get("properties", {}).get(part)
        if inner is None:
            return f"x-qc-result: {part!r} is not in the response"
        schema = follow(document, inner)
    return None


def promise_problems(document: dict[str, Any], operation: dict[str, Any]) -> Iterator[str]:
    """Report names in `x-qc-required-on-success` that the model or the example lacks."""
    content = success_content(operation)
    schema = follow(document, content["schema"])
    for name in schema.get("x-qc-required-on-success", []):
        if name not in schema.get("properties", {}):
            yield f"x-qc-required-on-success: the response declares no {name!r}"
        if name not in content["example"]:
            yield f"x-qc-required-on-success: the example has no {name!r}"


def inline_problems(document: dict[str, Any]) -> Iterator[str]:
    """Report objects and maps that have no name because they are not component schemas.

    The parts of an allOf need no names, because generators merge them into one class.
    """
    for place in [*places(document), *content_places(document)]:
        named = place.name in document["components"]["schemas"]
        if is_object(place.schema) and not named and not re.search(r"\[allOf \d+\]$", place.name):
            yield f"{place.name}: an object without a name, make it a component schema"


def twin_problems(document: dict[str, Any]) -> Iterator[str]:
    """Report an inline object with the same properties as another object."""
    named = document["components"]["schemas"]
    found: dict[frozenset[str], list[str]] = {}
    for place in [*places(document), *content_places(document)]:
        if is_object(place.schema) and place.schema.get("properties"):
            found.setdefault(frozenset(place.schema["properties"]), []).append(place.name)
    for names in found.values():
        if len(names) > 1 and not named.keys() >= {*names}:
            yield f"{', '.join(names)}: the same properties, make one schema of them"


def is_object(schema: dict[str, Any]) -> bool:
    """Return whether a schema itself is an object or a map. References are not followed."""
    return schema.get("type") == "object" or bool(
        schema.keys() & {"properties", "additionalProperties"}
    )


def content_places(document: dict[str, Any]) -> list[Place]:
    """Return every schema in a request or a response, and everything inside it."""
    return [
        place
        for path, operation in operations(document).items()
        for body in [operation.get("requestBody", {}), *operation["responses"].values()]
        for media, content in body.get("content", {}).items()
        for place in nested(f"{path} {media}", content["schema"])
    ]


def secret_problems(document: dict[str, Any], place: Place) -> Iterator[str]:
    """Report a property whose name looks like that of a secret but that has no mark."""
    schemas = document.get("components", {}).get("schemas", {})
    model, _, name = place.name.rpartition(".")
    if not model or not LOOKS_SECRET.search(name) or re.search(r"\[", name):
        return
    if not {name, place.name} & NO_SECRETS.keys() and not has_secrets(place.schema, schemas):
        yield f"{place.name}: neither format password nor x-qc-secret, nor in NO_SECRETS"


def varname_problems(place: Place) -> Iterator[str]:
    """Report integer enumerations that do not have a name for each value."""
    values = place.schema.get("enum", place.schema.get("x-extensible-enum"))
    names = place.schema.get("x-enum-varnames", [])
    if place.schema.get("type") == "integer" and values and len({*names}) != len(values):
        yield f"{place.name}: x-enum-varnames is {names}, expected a name for each of {values}"


def success_content(operation: dict[str, Any]) -> dict[str, Any]:
    """Return the schema and example of the 200 response; of several examples, the success.

    If a file has several media types, it has the same content in each.
    """
    content = next(iter(operation["responses"]["200"]["content"].values()))
    if "examples" not in content:
        return dict(content)
    return {"schema": content["schema"], "example": content["examples"]["success"]["value"]}


def request_content(operation: dict[str, Any]) -> dict[str, Any]:
    """Return the schema and example of the request, which is JSON except for uploads."""
    (content,) = operation["requestBody"]["content"].values()
    return dict(content)


def request_schemas(document: dict[str, Any]) -> set[str]:
    """Return the names of the schemas that requests refer to."""
    return _reachable(document, *(op.get("requestBody") for op in operations(document).values()))


def response_schemas(document: dict[str, Any]) -> set[str]:
    """Return the names of the schemas that responses refer to."""
    shared = document["components"]["responses"]
    return _reachable(document, shared, *(op["responses"] for op in operations(document).values()))


def union_problems(document: dict[str, Any], place: Place) -> Iterator[str]:
    """Report object members of a oneOf or anyOf that cannot be distinguished.

    Each must require a property that no other member declares, or one whose values no other member
    allows. The last member of an anyOf is exempt: it applies if no other member fits. So is a
    member whose `not` excludes the others.
    """
    schemas = document.get("components", {}).get("schemas", {})
    for key in ("oneOf", "anyOf"):
        members = [shapes.flat(member, schemas) for member in place.schema.get(key, [])]
        objects = [member for member in members if member.get("type") == "object"]
        for number, member in enumerate(objects[:-1] if key == "anyOf" else objects):
            others = [other for other in objects if other is not member and "not" not in member]
            if others and not any(_identifies(member, others, name) for name in member["required"]):
                yield f"{place.name}: member {number} of {key} requires nothing of its own"


def _identifies(member: dict[str, Any], others: list[dict[str, Any]], name: str) -> bool:
    """Return whether the property `name`, or its value, identifies this member."""
    values = set(member["properties"].get(name, {}).get("enum", ()))
    theirs = [other["properties"][name] for other in others if name in other["properties"]]
    return all(values and values.isdisjoint(t.get("enum", values)) for t in theirs)


def credential_like(text: str) -> list[str]:
    """Return the character sequences in `text` that could be a key or a token."""
    hexadecimal = re.findall(rf"\b[0-9a-fA-F]{{{LONGEST_CODE + 1},}}\b", text)
    mixed = re.findall(r"(?<![\w/+.-])[A-Za-z0-9+/_]{40,}={0,2}(?![\w/+.-])", text)
    return hexadecimal + [run for run in mixed if re.search(r"\d", run)]


def _reachable(document: dict[str, Any], *roots: Any) -> set[str]:
    return reachable(document["components"]["schemas"], *roots)


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _summary_problems(path: str, summary: str) -> Iterator[str]:
    if len(summary) > 60 or summary.endswith("."):
        yield f"{path}: summary {summary!r} must have at most 60 characters and no full stop"


def _source_problems(path: str, operation: dict[str, Any]) -> Iterator[str]:
    source = operation.get("x-qc-source", {})
    page = str(source.get("page", ""))
    is_index = page == DOCS.rstrip("/") and operation.get("x-qc-undocumented")
    if not is_index and not page.startswith(DOCS):
        yield f"{path}: x-qc-source.page is {source.get('page')!r}, expected a page under {DOCS}"
    if source.get("page") != operation.get("externalDocs", {}).get("url"):
        yield f"{path}: externalDocs.url and x-qc-source.page differ"
    if not DAY.fullmatch(str(source.get("checked"))):
        yield f"{path}: x-qc-source.checked is {source.get('checked')!r}, expected YYYY-MM-DD"
    yield from evidence_problems(Place(path, operation))


def evidence_problems(place: Place) -> Iterator[str]:
    """Report an `x-qc-source` with unknown keys or without valid evidence."""
    source = place.schema.get("x-qc-source", {})
    if extra := source.keys() - {"page", "checked", "evidence", "observed", "deviation"}:
        yield f"{place.name}: x-qc-source has unknown keys {sorted(extra)}"
    if source.get("evidence") not in EVIDENCE:
        yield f"{place.name}: evidence is {source.get('evidence')!r}, expected {sorted(EVIDENCE)}"
    day = source.get("observed")
    if day is not None and (source.get("evidence") != "observed" or not DAY.fullmatch(str(day))):
        yield f"{place.name}: observed is {day!r}, expected YYYY-MM-DD beside evidence: observed"


def rate_problems(place: Place) -> Iterator[str]:
    """Report an `x-qc-rate` that is incomplete, malformed, or not in the description."""
    rate = place.schema.get("x-qc-rate")
    if rate is None:
        return
    if extra := rate.keys() - {"calls", "seconds", "scope", "evidence"}:
        yield f"{place.name}: x-qc-rate has unknown keys {sorted(extra)}"
    for key in ("calls", "seconds"):
        if type(rate.get(key)) is not int or rate[key] < 1:
            yield f"{place.name}: x-qc-rate.{key} is {rate.get(key)!r}, expected 1 or more"
    if "scope" in rate and rate["scope"] not in SCOPES:
        yield f"{place.name}: x-qc-rate.scope is {rate['scope']!r}, expected {sorted(SCOPES)}"
    if rate.get("evidence") not in EVIDENCE:
        evidence = rate.get("evidence")
        yield f"{place.name}: x-qc-rate.evidence is {evidence!r}, expected {sorted(EVIDENCE)}"
    allowed = f"{rate.get('calls')} calls"
    if not re.search(rf"\b{allowed}\b", place.schema.get("description", "")):
        yield f"{place.name}: the description does not say that {allowed} are allowed"


def _response_problems(path: str, responses: dict[str, Any]) -> Iterator[str]:
    for status, shared in (("401", "Unauthorized"), ("default", "Failed")):
        if responses.get(status) != {"$ref": f"#/components/responses/{shared}"}:
            yield f"{path}: response {status} must refer to {shared}"
    media = responses.get("200", {}).get("content", {})
    content: dict[str, Any] = next(iter(media.values()), {})
    has_example = "example" in content or "success" in content.get("examples", ())
    if "schema" not in content or not has_example:
        yield f"{path}: response 200 needs a schema and an example"


def _body_problems(path: str, body: dict[str, Any] | None) -> Iterator[str]:
    if body is None:
        return
    if not isinstance(body.get("required"), bool):
        yield f"{path}: requestBody.required must be written out"
    contents = body.get("content", {}).values()
    if [sorted({"schema", "example"} - content.keys()) for content in contents] != [[]]:
        yield f"{path}: requestBody needs one media type with a schema and an example"
