"""What the spec says of operations and rejections, from the data file beside this module."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from quantconnect_client._core.operation import Operation

FACTS = Path(__file__).with_suffix(".json")


@cache
def operation_of(method: str) -> Operation:
    """The operation that a method calls.

    Args:
        method: its full name, such as `projects.nodes.read`.
    """
    facts: dict[str, Any] = dict(_facts()["operations"][method])
    request = _schema(facts.pop("request", None), facts.pop("uses", []))
    promises = tuple(tuple(fields) for fields in facts.pop("promises", ()))
    rate = tuple(facts.pop("rate", ()))
    return Operation(method, request=request, promises=promises, rate=rate, **facts)


def methods() -> list[str]:
    """The full names of all methods that call an operation, in the order of the spec."""
    return list(_facts()["operations"])


def calls_with_words_of(call: str) -> list[str]:
    """The methods whose full names contain the words of `call`, shortest names first.

    The order of words and the final letter of plurals don't count: `projects.read_nodes` has the
    words of `projects.nodes.read`.
    """
    wanted = _words(call)
    return sorted((name for name in methods() if wanted <= _words(name)), key=len)


def _words(call: str) -> set[str]:
    return {word.removesuffix("s") for word in call.replace("_", ".").split(".")}


def rejections() -> list[dict[str, Any]]:
    """The rules for the meaning of a rejection, of which the first that matches counts."""
    rules: list[dict[str, Any]] = _facts()["rejections"]
    return rules


def _schema(request: str | None, uses: list[str]) -> dict[str, Any]:
    if request is None:
        return {}
    definitions: dict[str, Any] = _facts()["definitions"]
    # Compiling a schema goes through all that comes with it, needed or not.
    return {**definitions[request], "definitions": {name: definitions[name] for name in uses}}


@cache
def _facts() -> dict[str, Any]:
    facts: dict[str, Any] = json.loads(FACTS.read_bytes())
    return facts
