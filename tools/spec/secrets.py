"""What the description marks as a secret.

A text has the format `password`; anything else, such as a map of headers, has `x-qc-secret`.
"""

from tools.spec.references import Json, reachable
from tools.spec.shapes import subschemas


def is_marked(schema: Json) -> bool:
    """Whether a schema itself is marked as a secret."""
    return schema.get("format") == "password" or bool(schema.get("x-qc-secret"))


def has_secrets(schema: Json, schemas: Json) -> bool:
    """Whether anything in a schema, or in what that refers to, is marked as a secret."""
    whole = [schema, *(schemas[name] for name in reachable(schemas, schema))]
    return any(is_marked(part) for each in whole for part in subschemas(each))
