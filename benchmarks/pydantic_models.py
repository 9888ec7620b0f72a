"""Pydantic models of the API description, as a reference for the generated models."""

from datetime import datetime
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, create_model

BUNDLE = Path(__file__).parents[1] / "openapi" / "quantconnect.yaml"
REF = "#/components/schemas/"
SCALARS: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "object": dict[str, Any],
}
Json = dict[str, Any]


def pydantic_model(name: str) -> type[BaseModel]:
    """Return a model of a schema of the bundle, with models for all schemas it references."""
    bundle: Json = yaml.load(BUNDLE.read_bytes(), Loader=yaml.CSafeLoader)
    model: type[BaseModel] = _Models(bundle["components"]["schemas"]).resolve(name)
    return model


class _Models:
    def __init__(self, schemas: Json) -> None:
        self._schemas = schemas
        self._models: Json = {}

    def resolve(self, name: str) -> Any:
        if name not in self._models:
            schema = self._schemas[name]
            is_model = "properties" in schema
            self._models[name] = self._model(name, schema) if is_model else self._type(schema)
        return self._models[name]

    def _model(self, name: str, schema: Json) -> type[BaseModel]:
        required = schema.get("required", ())
        fields: Json = {
            f"field_{number}": self._field(key, part, required=key in required)
            for number, (key, part) in enumerate(schema["properties"].items())
        }
        return create_model(name, __config__=ConfigDict(extra="allow"), **fields)

    def _field(self, key: str, schema: Json, *, required: bool) -> tuple[Any, Any]:
        kind = self._type(schema)
        if required:
            return kind, Field(alias=key)
        return kind | None, Field(default=None, alias=key)

    def _type(self, schema: Json) -> Any:
        if "$ref" in schema:
            return self.resolve(schema["$ref"].removeprefix(REF))
        members = schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf")
        if members:
            return reduce(or_, [*map(self._type, members), None])
        if schema.get("type") == "array":
            return list[self._type(schema["items"])]  # type: ignore[misc]
        if schema.get("format") == "utc-date-time":
            return datetime | str | None
        return SCALARS.get(schema.get("type", ""), object) | None
