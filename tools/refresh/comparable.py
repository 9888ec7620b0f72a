"""Writes a description so that a tool for plain OpenAPI compares what our extensions say, too."""

import json
import re
from copy import deepcopy
from typing import Any

from tools.spec.presence import KEYWORD
from tools.spec.references import reachable
from tools.spec.shapes import subschemas

Json = dict[str, Any]
PROMISED = ("x-qc-required-on-success", KEYWORD)
BEGIN, END = '  "schemas": {', "  }"
NAME = re.compile(r"   \"([^\"]+)\": \{")


def comparable(document: Json) -> Json:
    """Return a copy in which plain OpenAPI says what responses always have, and their values.

    Responses require almost nothing, so that clients decode them in any case. What users rely on is
    in extensions: the properties that are always present, and the values known so far.
    """
    copy = deepcopy(document)
    schemas = copy["components"]["schemas"]
    bodies = [item["post"].get("requestBody", {}) for item in copy["paths"].values()]
    sent = reachable(schemas, *bodies)
    for name, schema in schemas.items():
        if name not in sent:
            for part in subschemas(schema):
                _promise(part)
    return copy


def _promise(schema: Json) -> None:
    promised = [name for key in PROMISED for name in _names(schema.get(key, ()))]
    required = [*schema.get("required", ()), *promised]
    known = [name for name in dict.fromkeys(required) if name in schema.get("properties", {})]
    if known:
        schema["required"] = known
    if "x-extensible-enum" in schema:
        schema["enum"] = schema["x-extensible-enum"]


def _names(value: Any) -> list[str]:
    """Return the names in a list, or in a mapping from evidence to names."""
    if isinstance(value, dict):
        return [name for names in value.values() for name in names]
    return list(value)


def rendered(document: Json) -> str:
    """Return the document as JSON, one property a line."""
    return json.dumps(document, indent=1, ensure_ascii=False)


def schema_names(text: str) -> list[str]:
    """Return, for each line of a rendered document, the name of the schema it is in, or ""."""
    names, inside, name = [], False, ""
    for line in text.splitlines():
        if line == BEGIN:
            inside = True
        elif inside and line.startswith(END):
            inside, name = False, ""
        elif inside and (found := NAME.match(line)):
            name = found[1]
        names.append(name)
    return names
