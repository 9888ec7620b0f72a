"""Parses the fields of a request, such as `project_id=1` or `brokerage.id=AlpacaBrokerage`."""

import json
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

import click

from quantconnect_cli.facts import Operation, Shape, field_names

Source = Literal["argument", "file", "input", "environment"]
ASSIGNMENT = re.compile(r"(?P<path>[^=:@\s]+)(?P<operator>:?=)(?P<value>.*)", re.DOTALL)
ENVIRONMENT = "@env:"
INPUT = "@-"


@dataclass(frozen=True)
class Assignment:
    """A field and its value, as text.

    Attributes:
        path: the names that lead to the field.
        text: the value; empty if it is in a file.
        is_json: whether the text is JSON.
        source: where the value is from.
        file: the file, if the value is from one.
    """

    path: tuple[str, ...]
    text: str
    is_json: bool
    source: Source
    file: Path | None = None

    @property
    def name(self) -> str:
        return ".".join(self.path)


def body_of(operation: Operation, arguments: Sequence[str]) -> dict[str, Any]:
    """Return the fields of a request, by their API names.

    Raises:
        click.UsageError: a field is unknown, or its value can't be read or is a secret that other
            users of the machine could see.
    """
    names = field_names(operation)
    shape = Shape.of(operation)
    body: dict[str, Any] = {}
    if sum(one.partition("=")[2] == INPUT for one in arguments) > 1:
        raise click.UsageError(f"Only one field can be read from standard input ({INPUT}).")
    for number, argument in enumerate(arguments, 1):
        assignment = _assignment(number, argument, operation, names)
        _put(body, assignment, _value(assignment, shape))
    return cast("dict[str, Any]", _with_lists(body, shape))


def _assignment(
    number: int, argument: str, operation: Operation, names: dict[str, str]
) -> Assignment:
    found = ASSIGNMENT.fullmatch(argument)
    if found is None:
        # The argument is not shown, because it may be a secret.
        raise click.UsageError(
            f"Field {number} must be NAME=VALUE or NAME:=JSON, such as project_id=1."
        )
    first, *inner = found["path"].split(".")
    name = names.get(first, first)
    if name not in names.values():
        known = ", ".join(names) or "none"
        raise click.UsageError(f"{operation.name} has no field {first!r}. Its fields: {known}")
    text, source, file = _read(found["value"], ".".join((name, *inner)))
    return Assignment((name, *inner), text, found["operator"] == ":=", source, file)


def _read(value: str, name: str) -> tuple[str, Source, Path | None]:
    """Return the text of a value, and where it is from."""
    if value == INPUT:
        return sys.stdin.read().removesuffix("\n"), "input", None
    if value.startswith(ENVIRONMENT):
        variable = value.removeprefix(ENVIRONMENT)
        if variable not in os.environ:
            raise click.UsageError(f"{name}: the environment variable {variable} is not set.")
        return os.environ[variable], "environment", None
    if value.startswith("@"):
        return "", "file", Path(value[1:])
    return value, "argument", None


def _value(assignment: Assignment, whole: Shape) -> Any:
    shape = whole
    for name in assignment.path:
        shape = shape.at(name)
    if shape.is_binary:
        return assignment.file or assignment.text.encode()
    text = _text_of(assignment.file) if assignment.file else assignment.text
    value = _parsed(assignment, text) if assignment.is_json else converted(text, shape)
    if assignment.source in ("argument", "file") and shape.has_secret(value):
        raise click.UsageError(
            f"{assignment.name} is a secret, so it can't be an argument, which other users of this "
            f"machine can see, nor a file. Write it to standard input ({assignment.name}="
            f"{INPUT}), or set an environment variable ({assignment.name}={ENVIRONMENT}NAME)."
        )
    return value


def _text_of(file: Path) -> str:
    try:
        # Bytes, because reading text would change line endings.
        return file.read_bytes().decode()
    except UnicodeDecodeError:
        raise click.UsageError(f"The file {str(file)!r} is not UTF-8 text.") from None


def _parsed(assignment: Assignment, text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        position = f" ({error})" if isinstance(error, json.JSONDecodeError) else ""
        # Without the cause, which has the text and with it perhaps a secret.
        raise click.UsageError(f"{assignment.name}: the value is not JSON{position}.") from None


def converted(text: str, shape: Shape) -> Any:
    """Return a text as the type that a field has. A text that doesn't fit stays a text."""
    types = shape.types
    if "string" in types or not types:
        return text
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if types & {"array", "object"} and text[:1] in ("[", "{"):
        return _json_or_text(text)
    if "array" in types:
        return [converted(text, shape.at("0"))]
    if types & {"integer", "number", "null"}:
        return _json_or_text(text)
    return text


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _put(body: dict[str, Any], assignment: Assignment, value: Any) -> None:
    *outer, last = assignment.path
    place = body
    for name in outer:
        inner = place.setdefault(name, {})
        if not isinstance(inner, dict):
            raise _twice(assignment)
        place = cast("dict[str, Any]", inner)
    if isinstance(place.get(last), list) and isinstance(value, list):
        place[last] += value
    elif last in place:
        raise _twice(assignment)
    else:
        place[last] = value


def _twice(assignment: Assignment) -> click.UsageError:
    return click.UsageError(f"{assignment.name} has two values.")


def _with_lists(value: Any, shape: Shape) -> Any:
    """Turn the mappings of positions that stand for a list, as in `parameters.0.key`, into one."""
    if not isinstance(value, dict):
        return value
    fields = cast("dict[str, Any]", value)
    inner = {name: _with_lists(one, shape.at(name)) for name, one in fields.items()}
    if "array" in shape.types and inner and all(name.isdigit() for name in inner):
        return [inner[name] for name in sorted(inner, key=int)]
    return inner
