"""Finds the properties of the models that the spec marks as secrets.

The generator does not pass the marks to its templates, so tools/client/generator.py does.
"""

from tools.client.names import class_name
from tools.client.projection import Json
from tools.spec.references import resolved
from tools.spec.secrets import has_secrets, is_marked

VALUES = "additional_properties"
"""The attribute of a model for properties that are not in the spec."""


def secrets(document: Json) -> dict[str, list[str]]:
    """Return the secret properties of each class that has any, by their names in the API."""
    schemas = document["components"]["schemas"]
    names = {class_name(name): _secret_names(one, schemas) for name, one in schemas.items()}
    return {name: secret for name, secret in names.items() if secret}


def _secret_names(schema: Json, schemas: Json) -> list[str]:
    properties = _properties(schema, schemas)
    if any_other := schema.get("additionalProperties"):
        properties[VALUES] = schema if is_marked(schema) else any_other
    # An object that contains secrets is one too: a server may send a string in its place.
    return [
        name
        for name, prop in properties.items()
        if isinstance(prop, dict) and has_secrets(prop, schemas)
    ]


def _properties(schema: Json, schemas: Json) -> Json:
    """Return the properties of an object, including those of its `allOf` parts."""
    schema = resolved(schema, schemas)
    properties = dict(schema.get("properties", {}))
    for part in schema.get("allOf", ()):
        properties |= _properties(part, schemas)
    return properties
