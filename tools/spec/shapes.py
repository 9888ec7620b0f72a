"""The shape of a schema after its references are followed, in a bundle or an inventory."""

from collections.abc import Iterator

from tools.spec.references import Json, target


def flat(node: Json, schemas: Json) -> Json:
    """Return the schema with references followed and the members of an allOf merged."""
    name = target(node)
    parts = [schemas[name]] if name else []
    parts = [flat(part, schemas) for part in [*parts, *node.get("allOf", ())]]
    parts.append({key: value for key, value in node.items() if key not in ("$ref", "allOf")})
    merged: Json = {}
    for part in parts:
        properties = merged.get("properties", {}) | part.get("properties", {})
        required = [*merged.get("required", ()), *part.get("required", ())]
        merged = merged | part | {"properties": properties, "required": required}
    return _without_null(merged, schemas)


def _without_null(schema: Json, schemas: Json) -> Json:
    """Return the schema with null members replaced by `nullable`."""
    word = "oneOf" if "oneOf" in schema else "anyOf"
    members = schema.get(word, [])
    others = [member for member in members if not is_null(member)]
    if len(others) == len(members):
        return schema
    rest = {key: value for key, value in schema.items() if key != word}
    alone = flat(others[0], schemas) if len(others) == 1 else {word: others}
    properties = rest.get("properties", {}) | alone.get("properties", {})
    required = [*rest.get("required", ()), *alone.get("required", ())]
    return rest | alone | {"properties": properties, "required": required, "nullable": True}


def is_null(schema: Json) -> bool:
    """Return whether the schema allows null and nothing else."""
    return schema.get("enum") == [None]


def closed(schema: Json) -> Json:
    """Return a schema whose pattern accepts the listed values alone, with an `enum` of them.

    A `pattern` stands in for an `enum` whose values generators give the same name.
    """
    if not {"pattern", "x-extensible-enum"} <= schema.keys():
        return schema
    rest = {key: one for key, one in schema.items() if key not in ("pattern", "x-extensible-enum")}
    return rest | {"enum": schema["x-extensible-enum"]}


def forms(node: Json, schemas: Json) -> list[Json]:
    """Return the members of a union, including those of nested ones, or else the schema."""
    alone = {key: value for key, value in node.items() if key != "nullable"}
    members = _members(flat(node, schemas))
    return [form for member in members for form in forms(member, schemas)] or [alone]


def choice(node: Json, schemas: Json) -> str | None:
    """Return `oneOf` or `anyOf`, or None for a schema that is not a union."""
    return next((word for word in ("oneOf", "anyOf") if flat(node, schemas).get(word)), None)


def is_nullable(node: Json, schemas: Json) -> bool:
    whole = flat(node, schemas)
    inner = (is_nullable(member, schemas) for member in _members(whole))
    return bool(whole.get("nullable")) or any(inner)


def followed(node: Json, schemas: Json) -> Iterator[str]:
    """Yield the names of the schemas in a chain of references."""
    if name := reference(node):
        yield name
        yield from followed(schemas[name], schemas)


def reference(node: Json) -> str | None:
    """Return the name that a schema refers to: alone, in an allOf of one, or next to null."""
    if name := target(node):
        return name
    union = [*node.get("anyOf", ()), *node.get("oneOf", ())]
    members = [*node.get("allOf", ()), *(member for member in union if not is_null(member))]
    return reference(members[0]) if len(members) == 1 else None


def subschemas(schema: Json) -> Iterator[Json]:
    """Yield the schema and all schemas inside it, without following references.

    Unlike `walk`, omit the maps that contain them.
    """
    yield schema
    children = [*schema.get("properties", {}).values()]
    children += [schema[key] for key in ("items", "additionalProperties") if key in schema]
    for key in ("allOf", "anyOf", "oneOf"):
        children += schema.get(key, ())
    for child in children:
        if isinstance(child, dict):
            yield from subschemas(child)


def kind(schema: Json) -> str:
    """Return the kind of the value. A map is an object with values of one kind."""
    if schema.get("additionalProperties") and not schema.get("properties"):
        return "object" if schema["additionalProperties"] is True else "map"
    return str(schema.get("type", "any"))


def label(node: Json) -> str:
    return reference(node) or kind(node)


def _members(whole: Json) -> list[Json]:
    return [*whole.get("oneOf", ()), *whole.get("anyOf", ())]
