"""Properties that a response has always had, and without which it is decoded all the same.

`x-qc-always-present` lists them by their evidence. SDKs don't type them as optional. They are not
`required`, because a change of the API must not make a whole response undecodable.
"""

from collections.abc import Iterator

from tools.spec import checks, shapes
from tools.spec.inventory import documented_names
from tools.spec.references import Json, resolved

KEYWORD = "x-qc-always-present"
SOMETIMES_ABSENT = {
    "Collaborator.owner": "the official command line client decodes a collaborator without it",
    "Optimization.outOfSampleDays": "null has been observed",
    "OptimizationParameterResult.max": "absent from a parameter that does not change",
    "OptimizationParameterResult.min": "absent from a parameter that does not change",
    "OptimizationParameterResult.name": "`key` takes its place in some responses",
    "OptimizationParameterResult.step": "absent from a parameter that does not change",
    "Project.encrypted": "the official command line client decodes a project without it",
}
"""Properties that the docs require, and why responses may lack them."""


def always_present(schema: Json, schemas: Json) -> list[str]:
    """Return the names that a schema, or a part of its allOf, lists under the keyword."""
    own = [name for names in schema.get(KEYWORD, {}).values() for name in names]
    parts = (resolved(part, schemas) for part in schema.get("allOf", ()))
    return [*own, *(name for part in parts for name in always_present(part, schemas))]


def problems(document: Json, inventory: Json) -> Iterator[str]:
    """Report listed names that can't be right, and documented ones that are not listed."""
    schemas = document["components"]["schemas"]
    sent = checks.request_schemas(document)
    for place in checks.places(document):
        if KEYWORD in place.schema and (place.name not in schemas or place.name in sent):
            yield f"{place.name}: {KEYWORD} is for the component schemas of responses"
    for name in sorted(schemas.keys() - sent):
        documented = _documented(name, schemas[name], inventory)
        yield from _wrong(name, schemas, documented)
        yield from _unlisted(name, schemas, documented)


def _wrong(name: str, schemas: Json, documented: set[str]) -> Iterator[str]:
    schema = schemas[name]
    if unknown := schema.get(KEYWORD, {}).keys() - checks.EVIDENCE:
        yield f"{name}: evidence {sorted(unknown)}, expected some of {sorted(checks.EVIDENCE)}"
    created = {*schemas.get(f"Create{name}Request", {}).get("required", ())}
    for evidence, names in schema.get(KEYWORD, {}).items():
        for one in names:
            if one not in schema.get("properties", {}):
                yield f"{name}: declares no {one!r}"
            elif names.count(one) > 1 or one in _required(schema):
                yield f"{name}.{one}: is listed twice, or is required"
            elif shapes.is_nullable(schema["properties"][one], schemas):
                yield f"{name}.{one}: may be null"
            elif evidence == "docs" and one not in documented | created:
                yield f"{name}.{one}: the docs require it in neither response nor request"


def _unlisted(name: str, schemas: Json, documented: set[str]) -> Iterator[str]:
    schema = schemas[name]
    known = {*_required(schema), *always_present(schema, schemas)}
    for one in sorted(documented & schema.get("properties", {}).keys() - known):
        is_nullable = shapes.is_nullable(schema["properties"][one], schemas)
        if not is_nullable and f"{name}.{one}" not in SOMETIMES_ABSENT:
            yield f"{name}.{one}: the docs require it, but {KEYWORD} does not list it"


def _documented(name: str, schema: Json, inventory: Json) -> set[str]:
    """Return the properties that the docs require and never describe as null."""
    counterparts = (
        inventory["schemas"].get(documented, {}) for documented in documented_names(name, schema)
    )
    return {
        one
        for counterpart in counterparts
        for one in counterpart.get("required", ())
        if not counterpart["properties"][one].get("nullable")
    }


def _required(schema: Json) -> list[str]:
    return [*schema.get("required", ()), *schema.get("x-qc-required-on-success", ())]
