"""What to write in the description so that it says what the docs say."""

from tools.drift.pages import Operation, Property, Type
from tools.drift.rows import Difference

REASON = "or record the reason as a deviation in x-qc-source"


def advice(difference: Difference) -> str:
    """Return what to change for a difference, in one sentence."""
    finding = difference.finding
    if finding.documented is None and finding.what in ABSENT:
        return ABSENT[finding.what].format(here=_text(finding.here))
    if finding.here is None and finding.what in MISSING:
        shown = difference.shown
        kind = f": {schema(shown)}" if shown else ""
        return MISSING[finding.what].format(documented=finding.documented) + kind
    template = CHANGED.get(finding.what, "compare both")
    return template.format(documented=_text(finding.documented), here=_text(finding.here))


MISSING = {
    "operation": "add {documented} with its models (openapi/README.md says how)",
    "property": "add `{documented}`",
    "member": "add the variant `{documented}` to the anyOf",
    "response": "add the response {documented}",
    "media type": "add {documented} to the content",
    "rate": "add x-qc-rate for {documented}, and say it in the description",
    "number": "say {documented} in the description, or set it as a limit",
}
ABSENT = {
    "operation": f"find where the docs moved `{{here}}`, {REASON}",
    "property": f"remove `{{here}}`, mark it with x-qc-undocumented, {REASON}",
    "member": f"remove the variant `{{here}}`, {REASON}",
    "response": f"remove the response {{here}}, {REASON}",
    "media type": f"remove {{here}}, {REASON}",
    "rate": f"remove x-qc-rate, {REASON}",
    "model": f"the page shows none of its properties: check `{{here}}`, {REASON}",
}
CHANGED = {
    "type": f"write {{documented}} in place of {{here}}, {REASON}",
    "member": f"add {{documented}} to the accepted types ({{here}}), {REASON}",
    "format": f"write `format: {{documented}}` in place of {{here}}, {REASON}",
    "enumeration": "list these values: {documented}",
    "rate": "set x-qc-rate to {documented}, and say it in the description",
    "required": f"set required to {{documented}}, {REASON}",
    "model name": "add {documented} to x-qc-documented-name",
    "docs page": "write {documented} in externalDocs.url and x-qc-source.page",
    "body": f"whether there is a request body: {{documented}}; change it, {REASON}",
    "x-qc-undocumented": "remove x-qc-undocumented: the docs have it",
    "example": "compare the meaning: the example of the docs is {documented}, ours is {here}",
    "contents": f"compare the meaning: {{documented}} in the docs, {{here}} here; {REASON}",
    "deviation": "remove the deviation, or say what still differs",
    "description": "read both, and correct ours if the meaning changed",
}


def outline(operation: Operation) -> str:
    """Return what an operation takes and responds with, in one line."""
    taken = [
        f"{name} {_schema(row.type)}{' required' * bool(row.required)}"
        for model in (operation.request.models if operation.request else ())
        for name, row in operation.models[model].properties.items()
    ]
    given = [
        " ".join([status, media, *content.models])
        for status, contents in operation.responses.items()
        for media, content in contents.items()
        if status != "401"
    ]
    return f"request {', '.join(taken) or 'without a body'}; response {', '.join(given) or 'none'}"


def schema(shown: Property) -> str:
    """Return the schema of a row as YAML in flow style."""
    parts = [_schema(shown.type)]
    if shown.options:
        parts.append(f"x-extensible-enum (in requests enum): [{', '.join(shown.options)}]")
    if shown.required:
        parts.append("required")
    return "; ".join(parts)


def _schema(kind: Type) -> str:
    if kind.wrappers:
        inner = _schema(kind.inner)
        outer = "items" if kind.wrappers[-1] == "Array" else "additionalProperties"
        name = "array" if outer == "items" else "object"
        return f"{{type: {name}, {outer}: {inner}}}"
    if kind.is_model:
        return f'{{$ref: "#/components/schemas/{kind.base}"}}'
    if kind.base == "binary":
        return "{type: string, format: binary}"
    form = "utc-date-time" if kind.format == "date-time" else kind.format
    return f"{{type: {kind.base}, format: {form}}}" if form else f"{{type: {kind.base}}}"


def _text(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(str, value))}]"
    return "nothing" if value is None else str(value)
