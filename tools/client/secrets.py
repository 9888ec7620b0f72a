"""Which properties of the models are secrets, by the marks that the spec has for them.

The generator does not pass the marks on to its templates, so tools/client/generator.py does.
"""

from tools.client.names import class_name
from tools.client.projection import Json
from tools.spec.references import resolved
from tools.spec.secrets import has_secrets, is_marked

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
        properties[VALUES] = schema if is_marked(schema) else any_other
    # A property that is made of secrets counts as well: a server may send a text in its place.
    return [
        name
        for name, prop in properties.items()
        if isinstance(prop, dict) and has_secrets(prop, schemas)
    ]


def _properties(schema: Json, schemas: Json) -> Json:
    """The properties of an object, or of all parts that it is made of."""
    schema = resolved(schema, schemas)
    found = dict(schema.get("properties", {}))
    for part in schema.get("allOf", ()):
        found |= _properties(part, schemas)
    return found
