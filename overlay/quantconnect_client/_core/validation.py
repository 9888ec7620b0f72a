"""Checks arguments against the spec before anything is sent, and says in words what is wrong."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast

from fastjsonschema import JsonSchemaValueException
from fastjsonschema import compile as compile_schema

from quantconnect_client._core.arguments import MISSING
from quantconnect_client._core.names import snake_case
from quantconnect_client._core.schemas import Schema, definitions_of, resolved

KINDS = {
    "array": "a list",
    "boolean": "True or False",
    "integer": "a whole number",
    "null": "None",
    "number": "a number",
    "object": "a mapping",
    "string": "a text",
}
WORDS: dict[str, Callable[[Any], str]] = {
    "type": lambda kind: f"must be {KINDS[kind]}",
    "enum": lambda values: f"must be {_choice(map(repr, values))}",
    "minimum": lambda bound: f"must be at least {bound}",
    "maximum": lambda bound: f"must be at most {bound}",
    "minLength": lambda length: (
        "must not be empty" if length == 1 else f"needs {length} characters"
    ),
    "maxLength": lambda length: f"must have at most {length} characters",
    "minItems": lambda count: "must not be empty" if count == 1 else f"needs {count} items",
    "maxItems": lambda count: f"must have at most {count} items",
    "minProperties": lambda count: "must not be empty" if count == 1 else f"needs {count} entries",
    "exclusiveMinimum": lambda bound: f"must be more than {bound}",
}

Problem = tuple[str, object, str]


class Validator:
    """A request's JSON Schema, compiled once, and the span that two of its properties make."""

    def __init__(self, schema: Mapping[str, Any]) -> None:
        self._check = compile_schema(dict(schema), use_default=False)
        self._definitions = definitions_of(schema)
        self._span: Mapping[str, Any] = schema.get("x-qc-span", {})

    def problem(self, body: Mapping[str, Any]) -> Problem | None:
        """The first property that is wrong, its value, and what would be right."""
        try:
            self._check(body)
        except JsonSchemaValueException as error:
            return _in_words(error, self._definitions)
        return _span_problem(self._span, body) if self._span else None


def _span_problem(span: Mapping[str, Any], body: Mapping[str, Any]) -> Problem | None:
    """Return what is wrong with the range between start and end; an omitted start is 0."""
    first, last = span["start"], span["end"]
    if last not in body:
        return None
    start, end = body.get(first, 0), body[last]
    if end < start:
        return last, end, f"must not be below {snake_case(first)}, which is {start}"
    most = span.get("max", end)
    if end - start > most:
        return last, end, f"must be at most {most} above {snake_case(first)}, which is {start}"
    return None


def _in_words(error: JsonSchemaValueException, definitions: Schema) -> Problem:
    rule, definition = str(error.rule), error.rule_definition
    if rule == "required":
        missing = next(name for name in definition if name not in error.value)
        return _path(error.path, missing), None, f"{MISSING}{_misspelled(missing, error)}"
    if rule in ("anyOf", "oneOf"):
        return _closest(_path(error.path), error.value, definition, definitions)
    words = WORDS.get(rule)
    if words is None:
        return (
            _path(error.path),
            error.value,
            str(error.message).removeprefix(str(error.name)).strip(),
        )
    return _path(error.path), error.value, words(definition)


def _misspelled(missing: str, error: JsonSchemaValueException) -> str:
    """Name the key that is closest to a missing one, if it is none that the object can have."""
    known = error.definition.get("properties", {})
    unknown = [str(key) for key in error.value if key not in known]
    from difflib import get_close_matches

    close = get_close_matches(missing, unknown, n=1) if known else []
    return f"; {close[0]!r} is not one of its keys" if close else ""


def _closest(path: str, value: Any, choice: Sequence[Schema], definitions: Schema) -> Problem:
    """What is wrong by the form that the value comes closest to, such as the brokerage it names."""
    members = [resolved(member, definitions) for member in choice]
    forms = [member for member in members if "properties" in member]
    if not forms or not isinstance(value, Mapping):
        return path, value, f"must be {_choice(dict.fromkeys(_kinds(members, definitions)))}"
    given = cast(Mapping[str, Any], value)
    for tag, values in _tags(forms, definitions).items():
        if tag not in given:
            return f"{path}.{tag}", None, f"{MISSING}; it must be {_choice(map(repr, values))}"
        if given[tag] not in values:
            return f"{path}.{tag}", given[tag], f"must be {_choice(map(repr, values))}"
    form = max(forms, key=lambda member: _agreement(member["properties"], given, definitions))
    if not form["properties"].keys() & given.keys():
        keys = (" and ".join(map(repr, member.get("required", ()))) for member in forms)
        return path, given, f"must have {_choice(dict.fromkeys(keys))}"
    inner = Validator({**form, "definitions": definitions}).problem(given)
    if inner is None:
        return path, given, "fits more than one of its forms: omit the fields of the other form"
    return f"{path}.{inner[0]}", inner[1], inner[2]


def _tags(forms: Sequence[Schema], definitions: Schema) -> dict[str, list[Any]]:
    """The properties that tell the forms apart, such as `id`, with the values of all forms."""
    found: dict[str, list[Any]] = {}
    for name in forms[0]["properties"]:
        schemas = [resolved(form["properties"].get(name, {}), definitions) for form in forms]
        if len(forms) > 1 and all("enum" in schema for schema in schemas):
            found[name] = list(dict.fromkeys(one for schema in schemas for one in schema["enum"]))
    return found


def _agreement(
    properties: Schema, given: Mapping[str, Any], definitions: Schema
) -> tuple[int, int]:
    same = [
        given[name] in resolved(properties[name], definitions).get("enum", ())
        for name in properties.keys() & given.keys()
    ]
    return sum(same), len(same)


def _kinds(choice: Sequence[Schema], definitions: Schema) -> Iterator[str]:
    for member in (resolved(one, definitions) for one in choice):
        if "type" in member:
            yield KINDS[member["type"]]
        else:
            inner = [*member.get("anyOf", ()), *member.get("oneOf", ())]
            yield from _kinds(inner, definitions)


def _path(path: list[str], *further: str) -> str:
    return ".".join([*map(str, path[1:]), *further])


def _choice(words: Any) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else str(last)
