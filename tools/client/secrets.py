"""Which properties of the models are secrets, by the marks that the spec has for them.

A text has the format `password`; anything else, such as a map of headers, has `x-qc-secret`. The
generator passes neither on to its templates, so tools/client/generator.py does.
"""

from tools.client.names import class_name
from tools.client.projection import Json
from tools.spec.references import REF

VALUES = "additional_properties"
"""What a model calls the properties that the description does not name."""


def secrets(document: Json) -> dict[str, list[str]]:
    """The secrets among the properties of each class that has some, by their names in the API."""
    schemas = document["components"]["schemas"]
    found = {class_name(name): _of(schema, schemas) for name, schema in schemas.items()}
    return {name: names for name, names in found.items() if names}


def _of(schema: Json, schemas: Json) -> list[str]:
    properties = _properties(schema, schemas)
    if any_other := schema.get("additionalProperties"):
        properties[VALUES] = {"x-qc-secret": True} if schema.get("x-qc-secret") else any_other
    # A property that is made of secrets counts as well: a server may send a text in its place.
    return [name for name, prop in properties.items() if has_secrets(prop, schemas)]


def _properties(schema: Json, schemas: Json) -> Json:
    """The properties of an object, or of all parts that it is made of."""
    if "$ref" in schema:
        return _properties(schemas[schema["$ref"].removeprefix(REF)], schemas)
    found = dict(schema.get("properties", {}))
    for part in schema.get("allOf", ()):
        found |= _properties(part, schemas)
    return found


def has_secrets(schema: Json | bool, schemas: Json) -> bool:
    """Whether a value is a secret, or an object with a secret among its own properties."""
    if not isinstance(schema, dict):
        return False
    if "$ref" in schema:
        return has_secrets(schemas[schema["$ref"].removeprefix(REF)], schemas)
    members = [schema[key] for key in ("items", "additionalProperties") if key in schema]
    for key in ("allOf", "anyOf", "oneOf"):
        members += schema.get(key, ())
    own = [schema, *schema.get("properties", {}).values()]
    return any(map(is_secret, own)) or any(has_secrets(member, schemas) for member in members)


def is_secret(schema: Json) -> bool:
    return schema.get("format") == "password" or bool(schema.get("x-qc-secret"))
