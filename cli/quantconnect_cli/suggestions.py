"""Completions of operations, fields and values for a shell."""

from collections.abc import Iterable, Sequence

import click
from click.shell_completion import CompletionItem

SECRET_SOURCES = ("@-", "@env:")


def suggest_operations(
    _context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Complete the name of an operation."""
    from quantconnect_cli.facts import all_names

    return _matching(all_names(), incomplete)


def suggest_fields(
    context: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """Complete the name of a field, or its value if the description lists the values."""
    try:
        fields = _Fields(context.params.get("operation") or "")
    except click.UsageError:
        return []
    given = joined(context.params.get("fields") or ())
    if given and not _is_complete(given[-1]):
        # Bash completes what follows = as a word of its own.
        return _matching(fields.values(given[-1].rstrip("=")), incomplete)
    name, separator, _ = incomplete.partition("=")
    if separator:
        return _matching([f"{name}={one}" for one in fields.values(name)], incomplete)
    return _matching(fields.names(incomplete, given), incomplete)


def joined(words: Sequence[str]) -> list[str]:
    """Return the fields of a command line. Bash splits each of them at =."""
    fields: list[str] = []
    follows = False
    for word in words:
        if follows or (word == "=" and fields):
            fields[-1] += word
        else:
            fields.append(word)
        follows = word == "="
    return fields


def _is_complete(field: str) -> bool:
    return not field.endswith("=") and "=" in field


class _Fields:
    """The fields of an operation."""

    def __init__(self, operation: str) -> None:
        from quantconnect_cli.facts import Shape, field_names, operation_named

        found = operation_named(operation)
        self._names = field_names(found)
        self._shape = Shape.of(found)

    def values(self, name: str) -> Sequence[str]:
        """Return the values that a field may have."""
        first, *inner = name.split(".")
        shape = self._shape.at(self._names.get(first, first))
        for part in inner:
            shape = shape.at(part)
        return SECRET_SOURCES if shape.is_secret else shape.values

    def names(self, incomplete: str, given: Sequence[str]) -> Iterable[str]:
        """Return the names of fields that have no value yet, with what follows them."""
        outer, dot, _ = incomplete.rpartition(".")
        shape = self._shape
        for part in outer.split(".") if dot else ():
            shape = shape.at(self._names.get(part, part))
        values = dict(one.split("=", 1) for one in given if one.rpartition(".")[0] == outer)
        shape = shape.with_values({name.rpartition(".")[2]: one for name, one in values.items()})
        names = {name: name for name in shape.names} if dot else self._names
        taken = {one.partition("=")[0].rstrip(":") for one in given}
        for name, api_name in names.items():
            whole = f"{outer}{dot}{name}"
            if whole not in taken:
                yield f"{whole}." if shape.at(api_name).names else f"{whole}="


def _matching(words: Iterable[str], incomplete: str) -> list[CompletionItem]:
    return [CompletionItem(word) for word in words if word.startswith(incomplete)]
