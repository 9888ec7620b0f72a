"""The operations of the OpenAPI bundle, and the checks of their requests and responses."""

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import yaml
from fastjsonschema import JsonSchemaValueException

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.http.coerce import coerce
from quantconnect_sandbox.http.schema import Validator, compile_validator
from quantconnect_sandbox.json_types import Json, is_list, is_object
from quantconnect_sandbox.secrets import is_secret_name

_PACKAGE = Path(__file__).parents[1]
# An installed package carries the bundle; a checkout has it in openapi/.
_PLACES = (_PACKAGE / "quantconnect.yaml", _PACKAGE.parents[1] / "openapi" / "quantconnect.yaml")


class InvalidResponseError(Exception):
    """A response of the sandbox that the spec does not allow, which is a bug of the sandbox."""


@dataclass(frozen=True)
class Operation:
    """One operation of the API, with the checks that its schemas give."""

    id: str
    request: Json
    response: Json
    schemas: Json

    def check_request(self, request: Json) -> Json:
        """The request with its values in the types of the spec, or `ApiError` for a bad one."""
        request = coerce(request, self.request, self.resolve)
        form, validate = max(self._forms, key=lambda one: _likeness(one[0], request))
        for name in form.get("required", ()):
            if name not in request or self._is_empty(form["properties"][name], request[name]):
                raise ApiError(f"Required parameter {name} is empty")
        try:
            validate(request)
            self._validate_request(request)
        except JsonSchemaValueException as error:
            raise ApiError(f"Invalid argument: {_reason(error)}") from error
        return request

    def check_response(self, response: Json) -> None:
        """Raise `InvalidResponseError` for a response that the spec does not allow."""
        try:
            self._validate_response(response)
        except JsonSchemaValueException as error:
            raise InvalidResponseError(f"the response of {self.id}: {_reason(error)}") from error

    @cached_property
    def _forms(self) -> list[tuple[Json, Validator]]:
        # files/update has two request forms. Checking the one that was meant gives a text that
        # names the field; checking "one of" could only say that none fits.
        schema = self.resolve(self.request)
        forms = [self.resolve(one) for one in schema.get("oneOf", (schema,))]
        return [(form, compile_validator(form, self.schemas)) for form in forms]

    @cached_property
    def _validate_request(self) -> Validator:
        return compile_validator(self.request, self.schemas)

    @cached_property
    def _validate_response(self) -> Validator:
        return compile_validator(self.response, self.schemas)

    def _is_empty(self, schema: Json, value: object) -> bool:
        return value == "" and self.resolve(schema).get("minLength", 0) > 0

    def resolve(self, schema: Json) -> Json:
        """The schema that a reference leads to; another one as it is."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        return schema


@cache
def load_operations() -> dict[str, Operation]:
    """The operations of the bundle by their path, such as `/projects/read`. Read once."""
    bundle = _read_bundle()
    schemas: Json = bundle["components"]["schemas"]
    paths: Json = bundle["paths"]
    return {path: _operation(item["post"], schemas) for path, item in paths.items()}


def _read_bundle() -> Json:
    for place in _PLACES:
        if place.is_file():
            # The C loader reads the bundle ten times faster; not every build of PyYAML has it.
            loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
            bundle: Json = yaml.load(place.read_bytes(), Loader=loader)
            return bundle
    searched = " or ".join(str(place) for place in _PLACES)
    raise FileNotFoundError(f"quantconnect.yaml, the OpenAPI bundle, is not at {searched}")


def _operation(item: Json, schemas: Json) -> Operation:
    return Operation(
        id=item["operationId"],
        request=_body_schema(item.get("requestBody", {})),
        response=_body_schema(item["responses"]["200"]),
        schemas=schemas,
    )


def _body_schema(described: Json) -> Json:
    media: Json = described.get("content", {})
    # A download is text, but its rejection is JSON. An upload has no JSON form.
    chosen = next(iter(media.values()), None)
    schema: Json = media.get("application/json", chosen or {"schema": {"type": "object"}})["schema"]
    return schema


def _likeness(form: Json, request: Json) -> int:
    return len(form.get("properties", {}).keys() & request.keys())


def _reason(error: JsonSchemaValueException) -> str:
    rule = error.message.removeprefix("data.").removeprefix("data ")
    return f"{rule}, got {_shown(error)}"


def _shown(error: JsonSchemaValueException) -> str:
    # Texts end up in logs, so keys and passwords must not be in them, not even inside of an object.
    if any(map(is_secret_name, error.path)):
        return "a value that is not shown"
    if is_object(error.value):
        return f"an object with {', '.join(error.value) or 'nothing'}"
    return f"a list of {len(error.value)}" if is_list(error.value) else f"{error.value!r:.80}"
