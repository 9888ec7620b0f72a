"""The notation of types in the docs: `string($date-time) Array required example: ...`."""

import ast
from typing import NamedTuple

from tools.drift.blocks import plain
from tools.drift.pages import Type

PRIMITIVES = frozenset({"string", "integer", "number", "boolean", "binary", "object", "array"})
SUFFIXES = frozenset({"Enum", "Array", "object"})
BROKEN_REFERENCE = "#/components/schemas/"
OPTIONS = "Options :"


class Detail(NamedTuple):
    """The type of a row and what follows it."""

    type: Type
    required: bool
    example: str | None
    description: str


def parse_type(text: str) -> Type | None:
    """Return the type that `text` is, or None if it is not a type."""
    words = text.split()
    return _type(words[0], words[1:]) if words else None


def parse_code(code: str, description: str) -> Detail | None:
    """Return the detail of a row whose type, mark and example are in a code element."""
    before, is_shown, example = f" {plain(code)}".partition(" example: ")
    text = before.removesuffix(" required")
    kind = parse_type(text)
    if kind is None:
        return None
    return Detail(kind, text != before, example if is_shown else None, description)


def parse_bare(text: str, known_example: str | None = None) -> Detail | None:
    """Return the detail of a row that is plain text. The type is its longest beginning.

    Where an example ends isn't marked: it is `known_example`, or else one word.
    """
    words = text.split()
    count = next((n for n in range(len(words), 0, -1) if parse_type(" ".join(words[:n]))), 0)
    kind = parse_type(" ".join(words[:count]))
    if kind is None:
        return None
    rest = words[count:]
    is_required = rest[:1] == ["required"]
    rest = rest[1:] if is_required else rest
    if rest[:1] != ["example:"]:
        return Detail(kind, is_required, None, " ".join(rest))
    example, description = _example(" ".join(rest[1:]), known_example)
    return Detail(kind, is_required, example, description)


def split_options(description: str) -> tuple[str, tuple[str, ...]] | None:
    """Return the description without its options, and those, or None if they are malformed."""
    text, mark, options = description.rpartition(OPTIONS)
    if not mark:
        return description, ()
    try:
        values = ast.literal_eval(options.strip().removesuffix("."))
    except (SyntaxError, ValueError):
        return None
    if not isinstance(values, list):
        return None
    return text.strip(), tuple(map(str, values))


def _example(text: str, known: str | None) -> tuple[str, str]:
    if known and text.startswith(known):
        return known, text.removeprefix(known).strip()
    word, _, rest = text.partition(" ")
    return word, rest


def _type(first: str, suffixes: list[str]) -> Type | None:
    if not SUFFIXES.issuperset(suffixes):
        return None
    if first.startswith(BROKEN_REFERENCE):
        name = first.removeprefix(BROKEN_REFERENCE)
        return Type(name, is_model=True, is_unresolved=True)
    base, mark, rest = first.partition("($")
    wrappers = tuple(word for word in suffixes if word != "Enum")
    is_enum = "Enum" in suffixes
    if base in PRIMITIVES:
        is_whole = not mark or rest.endswith(")")
        form = rest.removesuffix(")") if mark else None
        return Type(base, form, is_enum, False, wrappers) if is_whole else None
    is_name = base.isidentifier() and (base != base.lower() or "_" in base)
    if not wrappers or mark or is_enum or not is_name:
        return None
    return Type(base, is_model=True, wrappers=wrappers[1:] if wrappers[0] == "object" else wrappers)
