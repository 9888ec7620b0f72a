"""Writes pages in every form that the docs come in, from their facts."""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from tools.drift.pages import JSON, Content, Model, Operation, Page, Property

FORMATS = "API accepts requests in the following format:"
PROVIDES = "API provides a response in the following format:"
TITLES = {"200": "200 Success", "302": "302 Redirect", "401": "401 Authentication Error"}


class Layout(NamedTuple):
    """How tables are written, and what is wrong with them."""

    columns: str = "as usual"
    broken: str = "nothing"
    row: str = ""


USUAL = Layout()


def markdown(page: Page, layout: Layout = USUAL) -> str:
    """The page as Markdown with front matter."""
    operation = page.operations[0]
    lines = [
        "---",
        f"title: {page.title}",
        f"canonical: {page.address}",
        f"markdown: {page.address}.md",
        f"modified: {page.modified}",
        "index: https://www.quantconnect.com/llms.txt",
        "---",
        f"# {page.title}",
        "",
        "API Reference / Somewhere",
        "",
        "> Also in C#.",
        "",
        "## Introduction",
        "",
        operation.text,
    ]
    for heading, lead, parts in sections(operation):
        lines += ["", f"{'###' if heading[0].isdigit() else '##'} {heading}", "", lead]
        for part in parts:
            lines += ["", *_markdown_table(operation, part, layout)]
    return "\n".join([*lines, "", "## Examples", "", "```python", "print(1 | 2)", "```", ""])


def html(page: Page, layout: Layout = USUAL) -> str:
    """The page as HTML."""
    operation = page.operations[0]
    lines = [
        "<!DOCTYPE html><html><head>",
        f'<title>{page.title}</title><link rel="canonical" href="{page.address}">',
        f'<meta property="article:modified_time" content="{page.modified}T09:00:00Z">',
        f'</head><body><nav><a href="/docs">Docs</a></nav><h1>{page.title}</h1>',
        f"<h3>Introduction</h3><p>{_escaped(operation.text)}</p>",
    ]
    for heading, lead, parts in sections(operation):
        level = 4 if heading[0].isdigit() else 3
        text = lead.replace(operation.path, f"<code>{operation.path}</code>")
        lines += [f"<h{level}>{heading}</h{level}>", f"<p>{text}</p>"]
        lines += [_html_table(operation, part, layout) for part in parts]
    return "\n".join([*lines, "<h3>Examples</h3><p>An example.</p></body></html>"])


def barred(page: Page, layout: Layout = USUAL) -> str:
    """The page as crawled text with a bar between cells."""
    return _crawled(page, lambda part: _bars(page.operations[0], part, layout, ""))


def fenced(page: Page, layout: Layout = USUAL) -> str:
    """The page as crawled text with bars around the cells too, and examples on many lines."""
    return _crawled(page, lambda part: _bars(page.operations[0], part, layout, "| "))


def listed(page: Page, layout: Layout = USUAL) -> str:
    """The page as crawled text with name and type on a line of their own."""
    return _crawled(page, lambda part: _list(page.operations[0], part, layout))


FORMS: dict[str, tuple[str, Callable[[Page, Layout], str]]] = {
    "markdown": (".md", markdown),
    "html": (".html", html),
    "barred": (".txt", barred),
    "fenced": (".txt", fenced),
    "listed": (".txt", listed),
}


def sections(operation: Operation) -> Iterator[tuple[str, str, list[str | tuple[str, Content]]]]:
    """Yield the headings, their leads and their tables: names of models, or a file."""
    if operation.request is not None:
        names = reached(operation, operation.request.models)
        yield "Request", f"The {operation.path} {FORMATS}", list(names)
    else:
        yield "Request", f"The {operation.path} {FORMATS}", ["Method"]
    yield "Responses", f"The {operation.path} {PROVIDES}", []
    for status, contents in operation.responses.items():
        parts: list[str | tuple[str, Content]] = []
        for media, content in contents.items():
            parts += reached(operation, content.models) if media == JSON else [(media, content)]
        yield TITLES[status], "", parts


def reached(operation: Operation, roots: Sequence[str]) -> list[str]:
    """The models of a body, breadth first."""
    found = [*roots]
    for name in found:
        model = operation.models.get(name)
        for one in model.properties.values() if model else ():
            base = one.type.base
            if one.type.is_model and base in operation.models and base not in found:
                found.append(base)
    return [name for name in found if name in operation.models]


def _head(model: Model) -> tuple[str, str]:
    return model.name, f"Model - {model.description}" if model.description else "Model"


def _description(one: Property) -> str:
    options = [int(o) for o in one.options] if one.type.base == "integer" else list(one.options)
    return f"{one.description} Options : {options}" if options else one.description or "/."


def _marks(one: Property) -> list[str]:
    required = ["required"] if one.required else []
    return required + ([] if one.example is None else [f"example: {one.example}"])


def _example(model: Model) -> dict[str, object]:
    return {name: one.example for name, one in model.properties.items() if one.example}


def _rows(model: Model, layout: Layout, detail: Callable[[Property], str]) -> list[list[str]]:
    rows = []
    for name, one in model.properties.items():
        cells = [name, detail(one)]
        if layout.columns == "swapped" and layout.row in (model.name, ""):
            cells.reverse()
        if layout.row == model.name and one is next(iter(model.properties.values())):
            cells = _broken(cells, layout.broken)
        rows.append(cells)
    return rows


def _broken(cells: list[str], broken: str) -> list[str]:
    if broken == "a cell too many":
        return [*cells, "more"]
    if broken == "no type":
        return [cells[0], "A description only."]
    return cells[:1] if broken == "a cell too few" else cells


def _markdown_table(
    operation: Operation, part: str | tuple[str, Content], layout: Layout
) -> list[str]:
    if part == "Method":
        return [f"| `{operation.path}` Method |", "| --- |", "| It takes no parameters. |"]
    if isinstance(part, tuple):
        file = [f"| {part[0]} - {part[1].text} |  |", "| --- | --- |"]
        return [*file, "| content | `string` The file. |"]
    model = operation.models[part]
    name, about = _head(model)
    head, rule = [f"`{name}` {about}", ""], "| --- | --- |"
    if layout.columns == "titled" and layout.row == name:
        rows = [[_description(o), _code(o), n] for n, o in model.properties.items()]
        table = [f"| {' | '.join(cells)} |" for cells in rows]
        titles = ["| Description | Type | Name |", "| --- | --- | --- |"]
        return [f"`{name}` {about}", "", *titles, *table]
    if layout.columns == "turned" and layout.row == name:
        head.reverse()
    detail = lambda one: f"{_code(one)} {_description(one)}".replace("|", "\\|")  # noqa: E731
    rows = _rows(model, _turned(layout), detail)
    lines = [f"| {' | '.join(cells)} |" for cells in rows]
    rules = [] if (layout.broken, layout.row) == ("no rule", name) else [rule]
    example = "| Example | `" + json.dumps(_example(model)).replace("|", "\\|") + "` |"
    if layout.columns in ("turned", "swapped"):
        example = example if layout.row != name else ""
    return [f"| {' | '.join(head)} |", *rules, *lines, *([example] if example else [])]


def _turned(layout: Layout) -> Layout:
    return layout._replace(columns="swapped") if layout.columns == "turned" else layout


def _code(one: Property) -> str:
    return f"`{' '.join([str(one.type), *_marks(one)])}`"


def _html_table(operation: Operation, part: str | tuple[str, Content], layout: Layout) -> str:
    if part == "Method":
        head = f"<th><code>{operation.path}</code> Method</th>"
        return f"<table><thead><tr>{head}</tr></thead><tr><td>No parameters.</td></tr></table>"
    if isinstance(part, tuple):
        head = f'<th colspan="2">{part[0]} - {_escaped(part[1].text)}</th>'
        row = "<tr><td>content</td><td><code>string</code><br/> The file.</td></tr>"
        return f"<table><thead><tr>{head}</tr></thead>{row}</table>"
    model = operation.models[part]
    name, about = _head(model)
    head = f'<th colspan="2"><code>{name}</code> {_escaped(about)}</th>'
    if layout.columns == "turned" and layout.row == name:
        head = f"<th></th><th><code>{name}</code> {_escaped(about)}</th>"
    if layout.columns == "titled" and layout.row == name:
        titles = "<tr><td>Description</td><td>Type</td><td>Name</td></tr>"
        rows = [[_escaped(_description(o)), _html_code(o), n] for n, o in model.properties.items()]
        head += f"</tr></thead>{titles}<thead><tr>"
    else:
        rows = _rows(
            model, _turned(layout), lambda o: f"{_html_code(o)} <br/> {_escaped(_description(o))}"
        )
    lines = [f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>" for cells in rows]
    if (layout.broken, layout.row) == ("no rule", name):
        lines[0] = lines[0].replace("<td>", "").replace("</td>", "")
    text = _escaped(json.dumps(_example(model)))
    example = f"<tr><td>Example</td><td><div><pre>{text}</pre></div></td></tr>"
    return f"<table><thead><tr>{head}</tr></thead>{''.join(lines)}{example}</table>"


def _html_code(one: Property) -> str:
    marks = [f"<i><sub>{_escaped(mark)}</sub></i>" for mark in _marks(one)]
    return f"<code>{'<br/>'.join([_escaped(str(one.type)), *marks])}</code>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _crawled(page: Page, table: Callable[[str], list[str]]) -> str:
    operation = page.operations[0]
    lines = ["API Reference", page.title, "", "Introduction", operation.text]
    for heading, lead, parts in sections(operation):
        lines += [heading, lead]
        for part in parts:
            if isinstance(part, str) and part != "Method":
                lines += ["", *table(part)]
        if parts == ["Method"]:
            lines[-2:] = []
    return "\n".join([*lines, "", "Examples", "print(1 |", ""])


def _bars(operation: Operation, part: str, layout: Layout, fence: str) -> list[str]:
    model = operation.models[part]
    name, about = _head(model)
    end = " |"
    head = f"{name} {about} | |"
    if layout.columns == "turned" and layout.row == name:
        head = f"| {head.removesuffix(' |')}"
    detail = lambda o: " ".join([str(o.type), *_marks(o), _description(o)])  # noqa: E731
    rows = _rows(model, _turned(layout), detail)
    if layout.columns == "titled" and layout.row == name:
        rows = [["Description", "Type", "Name"]]
        rows += [
            [_description(o), " ".join([str(o.type), *_marks(o)]), n]
            for n, o in model.properties.items()
        ]
    lines = [f"{fence}{' | '.join(cells)}{end}" for cells in rows]
    rules = [] if (layout.broken, layout.row) == ("no rule", name) else [f"{fence.strip()}---|---|"]
    text = json.dumps(_example(model), indent=2 if fence else None).split("\n")
    example = [f"{fence}Example |", *text[:-1], *([text[-1], "|"] if fence else [f"{text[-1]} |"])]
    return [head, *rules, *lines, *example]


def _list(operation: Operation, part: str, layout: Layout) -> list[str]:
    model = operation.models[part]
    name, about = _head(model)
    lines = [f"{name} {about}"]
    for cells, one in zip(
        _rows(model, _turned(layout), lambda o: str(o.type)), model.properties.values(), strict=True
    ):
        marks = _marks(one)
        lines += [" ".join(cells), *marks, *([""] if marks else []), _description(one)]
    if (layout.broken, layout.row) == ("no rule", name):
        lines.insert(1, "A line that belongs to no row.")
    return [*lines, "Example", json.dumps(_example(model), indent=2), ""]
