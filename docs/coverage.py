"""What the pages show of the API's own names: operations, their paths, and fields."""

import ast
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).parents[1]
DESCRIPTION = ROOT / "openapi" / "quantconnect.yaml"
OPERATIONS = ROOT / "overlay" / "quantconnect_client" / "_core" / "operations.json"
MODELS = ROOT / "generated" / "quantconnect_openapi" / "models"
CLIENT = "quantconnect_client.QuantConnect"
NO_SCHEMA = frozenset({"properties", "example", "examples"})
SHOWN = 6
"""How many places of one field are listed."""


class Operation(NamedTuple):
    """One call of the API. Some paths have more than one: another method for another form."""

    method: str
    operation_id: str
    path: str
    safe: bool
    docs: str
    tag: str


@cache
def description() -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    read: dict[str, Any] = yaml.load(DESCRIPTION.read_text(encoding="utf-8"), Loader=loader)
    return read


@cache
def operations() -> dict[str, Operation]:
    """The operations by the methods of this package that call them."""
    facts = json.loads(OPERATIONS.read_text(encoding="utf-8"))["operations"]
    paths = description()["paths"]
    return {
        method: Operation(
            method,
            paths[fact["path"]]["post"]["operationId"],
            fact["path"],
            fact["safe"],
            fact["docs"],
            paths[fact["path"]]["post"]["tags"][0],
        )
        for method, fact in facts.items()
    }


def operations_table() -> str:
    """Return a table for each tag of the description: operation, path, method."""
    by_tag = defaultdict(list)
    for operation in operations().values():
        by_tag[operation.tag].append(_row(operation))
    tags = [tag["name"] for tag in description()["tags"]]
    return "\n".join("\n".join([f"## {tag}\n", *_HEAD, *by_tag[tag], ""]) for tag in tags)


_HEAD = [
    "| Operation | Path | Method | Safe to retry | QuantConnect's docs |",
    "| --- | --- | --- | --- | --- |",
]


def _row(operation: Operation) -> str:
    cells = [
        f"`{operation.operation_id}`",
        f"`{operation.path}`",
        _method_link(operation.method),
        "yes" if operation.safe else "no",
        f'[docs]({operation.docs} "QuantConnect\'s docs of {operation.operation_id}")',
    ]
    return f"| {' | '.join(cells)} |"


def group_page(group: str) -> str:
    """Return the path of a group's page, in the folder of the reference."""
    return f"groups/{group.replace('.', '-')}.md"


def _method_link(method: str) -> str:
    return f"[`qc.{method}`]({place(method)})"


def place(method: str) -> str:
    """Return the page and anchor of a method, in the folder of the reference."""
    group = method.rpartition(".")[0]
    return f"{group_page(group)}#qc.{method}" if group else f"client.md#{CLIENT}.{method}"


def operation_line(method: str) -> str:
    """Return the HTML below a method's heading that names its operation, or nothing."""
    operation = operations().get(method)
    if operation is None:
        return ""
    retry = "safe to retry" if operation.safe else "not retried if its outcome is unknown"
    return (
        f'<p class="qc-operation">Operation <code>{operation.operation_id}</code>, '
        f"<code>POST {operation.path}</code>, {retry}</p>"
    )


class Field(NamedTuple):
    """A field of the API, and where it is."""

    name: str
    python: tuple[str, ...]
    models: tuple[str, ...]
    methods: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """The anchor of its row in the index."""
        return "field-" + re.sub(r"[^\w-]+", "-", self.name).strip("-")


@cache
def field_names() -> dict[str, dict[str, str]]:
    """The API's names of the fields of each generated model, with those in Python."""
    return dict(_names_in(path) for path in sorted(MODELS.glob("[a-z]*.py")))


def _names_in(path: Path) -> tuple[str, dict[str, str]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for model in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        for node in model.body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_NAMES":
                return model.name, ast.literal_eval(node.value)
    return path.stem, {}


def fields(shown: Iterable[str]) -> list[Field]:
    """Every field of every request and response.

    Args:
        shown: the models that have a page.
    """
    shown = set(shown)
    python, models = defaultdict(set), defaultdict(list)
    for model, names in field_names().items():
        for name, attribute in names.items():
            python[name].add(attribute)
            if model in shown:
                models[name].append(f"{model}.{attribute}")
    sent, received = (_methods_by_field(part) for part in ("requestBody", "responses"))
    return [
        Field(
            name,
            tuple(sorted(python[name])),
            tuple(models[name]),
            tuple(sent[name] or ([] if models[name] else received[name])),
        )
        for name in sorted({*models, *sent, *received}, key=lambda name: (name.lower(), name))
    ]


def _methods_by_field(part: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for method, operation in operations().items():
        for name in _properties(description()["paths"][operation.path]["post"].get(part, {})):
            found[name].append(method)
    return found


def _properties(schema: object) -> set[str]:
    """The names of all properties in a schema and in those that it refers to."""
    names: set[str] = set()
    seen: set[str] = set()
    waiting: list[object] = [schema]
    while waiting:
        part = waiting.pop()
        if isinstance(part, list):
            waiting += part
        elif isinstance(part, Mapping):
            waiting += [inner for key, inner in part.items() if key not in NO_SCHEMA]
            names |= set(part.get("properties", ()))
            waiting += part.get("properties", {}).values()
            target = part.get("$ref")
            if isinstance(target, str) and target not in seen:
                seen.add(target)
                waiting.append(_target(target))
    return names


def _target(reference: str) -> object:
    part: Any = description()
    for key in reference.removeprefix("#/").split("/"):
        part = part[key.replace("~1", "/").replace("~0", "~")]
    return part


def fields_table(shown: Iterable[str]) -> str:
    """Return a table for each first letter: field, attribute, and where it is."""
    parts: list[str] = []
    letter = None
    for field in fields(shown):
        if _letter(field.name) != letter:
            letter = _letter(field.name)
            parts.append(f"\n## {letter}\n\n| Field | In Python | Part of |\n| --- | --- | --- |")
        python = ", ".join(f"`{name}`" for name in field.python)
        code = f"`{field.name}`{{ #{field.anchor} }}"
        parts.append(f"| {code} | {python or 'a key of a `dict`'} | {_places(field)} |")
    return "\n".join([*parts, ""])


def _letter(name: str) -> str:
    first = name.lstrip("$_")[0].upper()
    return first if first.isalpha() else "0 to 9"


def _places(field: Field) -> str:
    links = [*map(_model_link, field.models), *map(_method_link, field.methods)]
    rest = f" and {len(links) - SHOWN} more" if len(links) > SHOWN else ""
    return ", ".join(links[:SHOWN]) + rest


def _model_link(attribute: str) -> str:
    model = attribute.partition(".")[0]
    return f"[`{model}`]({model_page(model)}#quantconnect_client.models.{attribute})"


def model_page(model: str) -> str:
    """Return the path of the page with a model, in the folder of the reference."""
    return f"models/{model[0].lower()}.md"


@cache
def labels() -> dict[str, str]:
    """The API's name of each attribute of a model, where it is another."""
    return {
        f"{model}.{attribute}": name
        for model, names in field_names().items()
        for name, attribute in names.items()
        if name != attribute
    }


@cache
def search_names() -> dict[str, list[str]]:
    """What readers type to find a method or an attribute, by its anchor."""
    methods = {
        place(method).partition("#")[2]: [one.operation_id, one.path, method]
        for method, one in operations().items()
    }
    attributes = {
        f"quantconnect_client.models.{model}.{attribute}": list(dict.fromkeys([attribute, name]))
        for model, names in field_names().items()
        for name, attribute in names.items()
    }
    return methods | attributes


def search_entries(shown: Iterable[str]) -> list[dict[str, object]]:
    """Sections of the search index for the fields that no page of a model has."""
    return [
        {
            "location": f"reference/fields/#{field.anchor}",
            "title": field.name,
            "tags": list(field.python),
            "text": f"Field of {', '.join(f'qc.{method}' for method in field.methods)}",
            "boost": 0.5,
        }
        for field in fields(shown)
        if not field.models
    ]
