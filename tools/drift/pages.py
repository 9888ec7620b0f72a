"""What a docs page says about operations, in the same form for every kind of page."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

JSON = "application/json"


class UnreadableError(ValueError):
    """Raised for a page that can't be understood; the message names the page and the place."""

    def __init__(self, source: str, line: int | None, problem: str) -> None:
        self.source, self.line, self.problem = source, line, problem
        super().__init__(f"{source}:{line}: {problem}" if line else f"{source}: {problem}")


@dataclass(frozen=True)
class Type:
    """The type of a property, as in `string($date-time) Array`.

    `base` is a primitive or the name of a model. `wrappers` are `Array`, and for maps `object`,
    from the inside out. A page prints a model and a map of models alike. `members` are those of a
    union, which only the OpenAPI file shows. `is_unresolved` marks a model that a page names by a
    reference only, without its table.
    """

    base: str
    format: str | None = None
    is_enum: bool = False
    is_model: bool = False
    wrappers: tuple[str, ...] = ()
    members: tuple["Type", ...] = ()
    is_unresolved: bool = False

    @property
    def inner(self) -> "Type":
        """The type inside the outermost wrapper."""
        return Type(self.base, self.format, self.is_enum, self.is_model, self.wrappers[:-1])

    def __str__(self) -> str:
        if self.members:
            return "object Enum" if self.is_enum else " or ".join(map(str, self.members))
        base = f"{self.base}(${self.format})" if self.format else self.base
        words = [base, *(["Enum"] if self.is_enum else []), *self.wrappers]
        return " ".join([*words, "object"] if self.is_model and not self.wrappers else words)


@dataclass(frozen=True)
class Property:
    """A row of a model. `required` is None on a page that doesn't show it."""

    name: str
    type: Type
    required: bool | None = None
    options: tuple[str, ...] = ()
    example: str | None = None
    description: str = ""
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Model:
    """A table with one row for each property."""

    name: str
    description: str
    properties: Mapping[str, Property]
    line: int | None = field(default=None, compare=False)

    def references(self) -> set[str]:
        """Return the names of the models that its properties have as types."""
        types = [t for p in self.properties.values() for t in (p.type, *p.type.members)]
        return {one.base for one in types if one.is_model}


@dataclass(frozen=True)
class Content:
    """The variants of a body of one media type: names of models. `text` describes a file."""

    models: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True)
class Operation:
    """An operation. `request` is None if it takes no parameters."""

    path: str
    request: Content | None
    responses: Mapping[str, Mapping[str, Content]]
    models: Mapping[str, Model]
    text: str = ""
    line: int | None = field(default=None, compare=False)

    def texts(self) -> Iterator[str]:
        """Yield all that the page says in prose."""
        yield self.text
        yield from (one.text for contents in self.responses.values() for one in contents.values())
        for model in self.models.values():
            yield model.description
            yield from (one.description for one in model.properties.values())


@dataclass(frozen=True)
class Page:
    """A page. One without operations has links to others, or is about something else."""

    source: str
    operations: tuple[Operation, ...]
    address: str | None = None
    modified: str | None = None
    title: str = ""
    links: tuple[str, ...] = ()
