"""The operations of the spec, and the validation of their requests and responses."""

import json
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from fastjsonschema import JsonSchemaValueException

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.http.coerce import coerce
from quantconnect_sandbox.http.schema import Validator, compile_validator, without_null
from quantconnect_sandbox.json_types import Json, is_list, is_object
from quantconnect_sandbox.secrets import is_secret_name

DATA = Path(__file__).parents[1] / "operations.json"


class InvalidResponseError(Exception):
    """A response violates the spec, which is a bug in the sandbox."""


@dataclass(frozen=True)
class Operation:
    """One operation of the API, with the validation of its requests and responses.

    Attributes:
        id: the id in the spec.
        request: the JSON Schema of the request.
        response: the JSON Schema of the response.
        definitions: the schemas that these two refer to, by name.
        rate: the rate limit: the number of calls, and the seconds that they cover. Empty if none is
            documented.
    """

    id: str
    request: Json
    response: Json
    definitions: Json
    rate: tuple[int, ...] = ()

    def check_request(self, request: Json) -> Json:
        """Return the request with its values in the types of the spec, or raise `ApiError`."""
        request = coerce(request, self.request, self.resolve)
        form, validate = max(self._forms, key=lambda one: _count_common_fields(one[0], request))
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
        """Raise `InvalidResponseError` if the response violates the spec."""
        try:
            self._validate_response(response)
        except JsonSchemaValueException as error:
            raise InvalidResponseError(f"the response of {self.id}: {_reason(error)}") from error

    @cached_property
    def _forms(self) -> list[tuple[Json, Validator]]:
        # files/update has two request forms. Validating against the closest one yields an error
        # that names the field; "oneOf" could only report that none matches.
        schema = self.resolve(self.request)
        forms = [self.resolve(one) for one in schema.get("oneOf", (schema,))]
        return [(form, compile_validator(form, self.definitions)) for form in forms]

    @cached_property
    def _validate_request(self) -> Validator:
        return compile_validator(self.request, self.definitions)

    @cached_property
    def _validate_response(self) -> Validator:
        return compile_validator(self.response, self.definitions)

    def _is_empty(self, schema: Json, value: object) -> bool:
        return value == "" and without_null(schema, self.resolve).get("minLength", 0) > 0

    def resolve(self, schema: Json) -> Json:
        """Follow the references of a schema. Return one without a reference unchanged."""
        while "$ref" in schema:
            schema = self.definitions[schema["$ref"].rpartition("/")[2]]
        return schema


def _data() -> Json:
    data: Json = json.loads(DATA.read_bytes())
    return data


@cache
def revision() -> str:
    """Return the revision of the API description that the sandbox was made from."""
    return str(_data()["revision"])


@cache
def load_operations() -> dict[str, Operation]:
    """Load the operations of the spec by path, such as `/projects/read`. The result is cached."""
    data = _data()
    operations: dict[str, Json] = data["operations"]
    return {path: _operation(facts, data["definitions"]) for path, facts in operations.items()}


def _operation(facts: Json, definitions: Json) -> Operation:
    # Compiling a schema processes all its definitions, so unused ones are omitted.
    needed = {name: definitions[name] for name in facts["uses"]}
    rate = tuple(facts.get("rate", ()))
    return Operation(facts["id"], facts["request"], facts["response"], needed, rate)


def _count_common_fields(form: Json, request: Json) -> int:
    return len(form.get("properties", {}).keys() & request.keys())


def _reason(error: JsonSchemaValueException) -> str:
    message = error.message
    if error.rule == "pattern" and "x-qc-format" in error.definition:
        message = f"{error.name} must be {error.definition['x-qc-format']}"
    return f"{message.removeprefix('data.').removeprefix('data ')}, got {_describe_value(error)}"


def _describe_value(error: JsonSchemaValueException) -> str:
    # Error texts end up in logs, so they must not contain secrets, not even inside an object.
    if "x-qc-secret" in error.definition or any(map(is_secret_name, error.path)):
        return "a value that is not shown"
    if is_object(error.value):
        return f"an object with {', '.join(error.value) or 'nothing'}"
    return f"a list of {len(error.value)}" if is_list(error.value) else f"{error.value!r:.80}"
