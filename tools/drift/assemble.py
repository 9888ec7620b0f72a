"""Puts the blocks of a page together: its operation, the request, the responses and the models."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

from tools.drift import tables
from tools.drift.blocks import Document, Heading, Table, Text
from tools.drift.pages import JSON, Content, Model, Operation, Page, UnreadableError
from tools.spec.checks import DOCS

START, INTRODUCTION, REQUEST, RESPONSES, EXAMPLES = (
    "start",
    "introduction",
    "request",
    "responses",
    "examples",
)
SECTIONS = {
    **dict.fromkeys(("introduction", "description"), INTRODUCTION),
    "request": REQUEST,
    "responses": RESPONSES,
    "examples": EXAMPLES,
}
LANDING = "pages in this section"


@dataclass
class Part:
    """A section of the page, or one response: its text, tables and files."""

    texts: list[str] = field(default_factory=list)
    models: dict[str, Model] = field(default_factory=dict)
    files: dict[str, Content] = field(default_factory=dict)
    paths: set[str] = field(default_factory=set)
    is_without_parameters: bool = False

    def contents(self) -> dict[str, Content]:
        """Return the contents by media type.

        The first model is a variant of it, as is each that no other refers to.
        """
        inner = {name for one in self.models.values() for name in one.references() - {one.name}}
        roots = tuple(n for i, n in enumerate(self.models) if i == 0 or n not in inner)
        if not self.files:
            return {JSON: Content(roots)} if roots else {}
        media = JSON if JSON in self.files else next(iter(self.files))
        return self.files | {media: Content(roots, self.files[media].text)}


@dataclass
class Parts:
    """The sections of a page as far as it has been read."""

    document: Document
    sections: dict[str, Part] = field(default_factory=dict)
    responses: dict[str, Part] = field(default_factory=dict)
    now: str = START
    before: str = ""
    is_landing: bool = False

    @property
    def part(self) -> Part:
        """The part that the next block belongs to."""
        home = self.responses if self.now.isdigit() else self.sections
        return home.setdefault(self.now, Part())

    def add(self, block: Heading | Text | Table) -> None:
        """Add the next block."""
        if isinstance(block, Heading):
            self._enter(block)
        elif isinstance(block, Text) and self.now != EXAMPLES:
            self._read_text(block)
        elif isinstance(block, Table) and self.now != EXAMPLES:
            self._read_table(block)

    def _enter(self, heading: Heading) -> None:
        title = heading.text.casefold()
        status = title.split()[0] if title else ""
        self.is_landing |= title == LANDING
        self.before = heading.text
        if title in SECTIONS:
            self.now = SECTIONS[title]
            _ = self.part
        elif status.isdigit() and len(status) == 3:
            self.now = status
            _ = self.part
        elif title == "example":
            pass
        elif self.now not in (START, INTRODUCTION, EXAMPLES) and title.split()[1:2] != ["model"]:
            raise UnreadableError(
                self.document.source, heading.line, f"an unknown section {heading.text!r:.60}"
            )

    def _read_text(self, text: Text) -> None:
        if text.text.startswith("|"):
            problem = f"a broken table: {text.text!r:.60} is not part of any"
            raise UnreadableError(self.document.source, text.line, problem)
        self.before = text.text
        if text.text.split()[1:2] == ["Model"]:
            return  # it belongs to the next table
        self.part.texts.append(text.text)
        self.part.paths |= set(_paths(text.text))

    def _read_table(self, table: Table) -> None:
        if self.now in (START, INTRODUCTION, RESPONSES):
            problem = "a table that belongs to no request and no response"
            raise UnreadableError(self.document.source, table.header.line, problem)
        subject = tables.read(self.document.source, table, self.before)
        if isinstance(subject, tables.Method):
            self.part.paths.add(subject.path)
            self.part.is_without_parameters = True
        elif isinstance(subject, tables.File):
            self.part.files[subject.media] = subject.content
        else:
            self._keep(subject)

    def _keep(self, model: Model) -> None:
        if [*model.properties] == [model.name]:
            return  # the values of an enumeration, which its property shows too
        known = self.part.models.setdefault(model.name, model)
        if known != model:
            problem = f"a second, different table for {model.name}"
            raise UnreadableError(self.document.source, model.line, problem)


def page(document: Document) -> Page:
    """Return the page of `document`. Raise UnreadableError if it can't be understood."""
    parts = Parts(document)
    for block in document.blocks:
        parts.add(block)
    is_landing = parts.is_landing or (document.links and not parts.responses)
    operations = () if is_landing or _is_prose(parts) else (_operation(parts),)
    return Page(
        document.source,
        operations,
        document.address,
        document.modified,
        document.title,
        document.links,
    )


def _is_prose(parts: Parts) -> bool:
    """Return whether a page is one of the docs, but about no operation: as on authentication.

    Only its address shows that it is one. An operation that had this page is missed later.
    """
    is_about_none = not parts.responses and not {REQUEST, RESPONSES} & parts.sections.keys()
    return is_about_none and (parts.document.address or "").startswith(DOCS)


def _operation(parts: Parts) -> Operation:
    source = parts.document.source
    if not parts.responses:
        raise UnreadableError(source, None, "the page has no response")
    path = _path(parts)
    request = parts.sections.get(REQUEST)
    statuses = {status: part.contents() for status, part in parts.responses.items()}
    texts = [text for key, part in parts.sections.items() if key != START for text in part.texts]
    operation = Operation(path, _request(parts, request), statuses, _models(parts), " ".join(texts))
    is_bare = any(isinstance(one, Table) and one.is_bare for one in parts.document.blocks)
    return _without_required(operation) if is_bare and not _marks(operation) else operation


def _path(parts: Parts) -> str:
    stated = {
        key: parts.sections[key].paths for key in (REQUEST, RESPONSES) if key in parts.sections
    }
    found = {path for paths in stated.values() for path in paths}
    if len(found) != 1:
        what = f"different paths {sorted(found)}" if found else "no path of an operation"
        raise UnreadableError(parts.document.source, None, f"the page states {what}")
    return found.pop()


def _request(parts: Parts, part: Part | None) -> Content | None:
    if part is None or part.is_without_parameters:
        return None
    if not part.models:
        raise UnreadableError(parts.document.source, None, "the request has no table")
    return part.contents()[JSON]


def _models(parts: Parts) -> dict[str, Model]:
    found: dict[str, Model] = {}
    request = [part for key, part in parts.sections.items() if key == REQUEST]
    for part in [*request, *parts.responses.values()]:
        for name, model in part.models.items():
            if found.setdefault(name, model) != model:
                problem = f"a second, different table for {name}"
                raise UnreadableError(parts.document.source, model.line, problem)
    return found


def _paths(text: str) -> Iterator[str]:
    """Yield the paths in sentences such as "The /compile/read API accepts requests"."""
    words = text.split()
    for word, following in pairwise(words):
        if word.startswith("/") and following == "API":
            yield word


def _marks(operation: Operation) -> bool:
    """Return whether a crawled page has marks of required properties; older ones have none."""
    rows = [one for model in operation.models.values() for one in model.properties.values()]
    return any(one.required or one.example is not None for one in rows)


def _without_required(operation: Operation) -> Operation:
    models: Mapping[str, Model] = {
        name: replace(
            model,
            properties={key: replace(one, required=None) for key, one in model.properties.items()},
        )
        for name, model in operation.models.items()
    }
    return replace(operation, models=models)
