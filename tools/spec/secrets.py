"""Finds the secrets in the spec.

A secret string has the format `password`. Anything else, such as a map of headers, has
`x-qc-secret`.
"""

from tools.spec.references import Json, reachable
from tools.spec.shapes import subschemas


def is_marked(schema: Json) -> bool:
    """Return whether a schema itself is marked as a secret."""
    return schema.get("format") == "password" or bool(schema.get("x-qc-secret"))


def has_secrets(schema: Json, schemas: Json) -> bool:
    """Return whether a schema, or a schema that it refers to, contains a secret."""
    whole = [schema, *(schemas[name] for name in reachable(schemas, schema))]
    return any(is_marked(part) for each in whole for part in subschemas(each))
