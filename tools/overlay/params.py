"""Writes `params.py`: a type for each object inside the arguments, so that editors know its keys.

The types are TypedDicts. A key that is no name in Python, such as `ib-user-name`, requires the form
of a call.
"""

import textwrap
from graphlib import TopologicalSorter
from typing import Any

from tools.client.names import class_name
from tools.overlay.annotations import annotation, is_param
from tools.overlay.calls import Call, description
from tools.overlay.text import entry, paragraph
from tools.spec.references import REF, reachable, references

Json = dict[str, Any]
HEAD = '''"""The objects inside arguments, as types with the keys of the API.

At run time, they are plain dictionaries. A dictionary that you write in a call is checked without
them; to annotate your own functions and variables, import them:

    from quantconnect_client import params

    constraint: params.OptimizationConstraint = {
        "target": "TotalPerformance.PortfolioStatistics.Drawdown",
        "operator": "less",
        "targetValue": 0.25,
    }
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypedDict
'''


def module(calls: list[Call]) -> str:
    """Return the module: a type for each object, and for each choice between objects."""
    schemas = calls[0].schemas
    names = sorted(reachable(schemas, [call.properties for call in calls]))
    names = [name for name in names if is_param({"$ref": REF + name}, schemas)]
    exported = "".join(f"    {class_name(name)!r},\n" for name in names)
    types = [definition(name, schemas) for name in inner_first(names, schemas)]
    return "\n\n".join([HEAD, f"__all__ = [\n{exported}]\n", *types])


def inner_first(names: list[str], schemas: Json) -> list[str]:
    """Sort types so that each one follows those that it contains."""
    sorter = TopologicalSorter({name: sorted(references(schemas[name])) for name in names})
    return [name for name in sorter.static_order() if name in names]


def definition(name: str, schemas: Json) -> str:
    return (typed_dict if "properties" in schemas[name] else choice)(name, schemas)


def typed_dict(name: str, schemas: Json) -> str:
    schema = schemas[name]
    members = {key: member(schema, key, schemas) for key in schema["properties"]}
    about = {key: description(one, schemas) for key, one in schema["properties"].items()}
    if all(key.isidentifier() for key in members):
        fields = "\n".join(
            f"{key}: {kind}\n{docstring(about[key])}" for key, kind in members.items()
        )
        body = f"{docstring(schema['description'])}\n\n{fields}\n"
        return f"class {class_name(name)}(TypedDict):\n{textwrap.indent(body, '    ')}"
    entries = "".join(f"    {key!r}: {kind},\n" for key, kind in members.items())
    keys = "\n".join(["Keys:", *(entry(key, text) for key, text in about.items())])
    head = f"{class_name(name)} = TypedDict({class_name(name)!r}, {{\n{entries}}})\n"
    return head + docstring(schema["description"], keys)


def member(schema: Json, key: str, schemas: Json) -> str:
    kind = annotation(schemas, schema["properties"][key], params="")
    return kind if key in schema.get("required", ()) else f"NotRequired[{kind}]"


def choice(name: str, schemas: Json) -> str:
    schema = schemas[name]
    members = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    kinds = dict.fromkeys(annotation(schemas, one, params="") for one in members)
    head = f"{class_name(name)} = {' | '.join(kinds)}\n"
    return head + docstring(schema["description"])


def docstring(text: str, *more: str) -> str:
    blocks = "\n\n".join([paragraph(text), *more]).replace("\\", "\\\\")
    return f'"""{blocks}"""' if "\n" not in blocks else f'"""{blocks}\n"""'
