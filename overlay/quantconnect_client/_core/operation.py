"""An operation of the API as the client knows it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import index
from typing import TYPE_CHECKING, Any, TypeVar, cast

from quantconnect_client._core.arguments import MISSING, UNSEEN, format_value
from quantconnect_client._core.names import snake_case
from quantconnect_client._core.schemas import definitions_of, has_secrets
from quantconnect_client._core.text import HIDDEN
from quantconnect_client.errors import InvalidRequestError

if TYPE_CHECKING:
    from quantconnect_client._core.validation import Validator


T = TypeVar("T")


@dataclass(frozen=True)
class Operation:
    """A documented operation.

    Attributes:
        name: the call, such as `projects.create`.
        path: the path below the base URL.
        safe: whether it may be sent again when nobody knows what became of the first time.
        docs: its page.
        request: the JSON Schema of what it takes.
        redirects: whether its response is a redirect, whose URL is the result.
        text: the media type of its response, if that is text.
        rows: whether its response is a file with a JSON list.
        promises: the properties of every successful response; one of several lists is enough.
        silent: whether its successful responses are documented without `success`.
        unfinished: the property that is true while the result is incomplete, when `success` may be
            false.
    """

    name: str
    path: str
    safe: bool
    docs: str
    request: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    redirects: bool = False
    text: str = ""
    rows: bool = False
    promises: tuple[tuple[str, ...], ...] = ()
    silent: bool = False
    unfinished: str = ""

    def body(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """The request's body: `arguments` less those that are None, checked against the spec.

        Raises:
            InvalidRequestError: an argument is one that the API would reject.
        """
        given = {name: plain(value) for name, value in arguments.items() if value is not None}
        problem = self._validator.problem(given) or unsendable(given)
        if problem:
            raise self._argument_error(*_hint_at_id(*problem, arguments))
        return given

    def extended(self, body: dict[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
        """Return a body with fields that the spec does not know.

        Raises:
            InvalidRequestError: the operation has no body, or an argument for one of the fields.
        """
        known = self.request.get("properties", {})
        for name, value in extra.items():
            if not self.request:
                raise self._argument_error(name, value, "cannot be sent: this call has no body")
            if name in known or name in body:
                raise self._argument_error(name, value, "must be passed as an argument")
        return {**body, **extra}

    def needed(self, field_name: str, value: T | None) -> T:
        """An argument that one of the methods must have, though the API can do without.

        Raises:
            InvalidRequestError: it is None, which would mean that it is omitted.
        """
        if value is None:
            raise self._argument_error(field_name, value, MISSING)
        return value

    def _argument_error(self, field_name: str, value: object, words: str) -> InvalidRequestError:
        is_secret = value is not None and self._may_be_secret(field_name)
        found = f"; it is {UNSEEN if is_secret else format_value(value)}"
        return InvalidRequestError(
            f"{_python_path(field_name)} {words}{'' if MISSING in words else found}. {self.docs}",
            operation=self.name,
            field=field_name,
            value=HIDDEN if is_secret else _without_secrets(value),
        )

    def _may_be_secret(self, path: str) -> bool:
        """Whether the argument that `path` leads into has secrets.

        Neighbours of a secret count, since two values may have been swapped.
        """
        from quantconnect_openapi.types import SECRET_NAME

        argument, *names = path.split(".")
        # Without a name, it is about all of the arguments.
        properties = self.request.get("properties", {})
        schema = properties.get(argument, {}) if argument else {"properties": properties}
        return has_secrets(schema, definitions_of(self.request)) or any(
            map(SECRET_NAME.search, names)
        )

    @cached_property
    def _validator(self) -> "Validator":
        from quantconnect_client._core.validation import Validator

        return Validator(self.request)


def _python_path(field_name: str) -> str:
    """Name an argument as in Python, and what is inside it as it is sent."""
    argument, *inner = field_name.split(".", 1)
    return ".".join([snake_case(argument), *inner])


def unsendable(given: Mapping[str, Any]) -> tuple[str, object, str] | None:
    """The first argument that cannot be sent as JSON, its value, and why."""
    for name, value in given.items():
        # Anything else is a file.
        if isinstance(value, str | int | float | list | dict):
            try:
                json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
            except (TypeError, ValueError, RecursionError) as error:
                return name, cast(object, value), f"must be plain JSON ({error})"
    return None


def _hint_at_id(
    field_name: str, value: object, words: str, arguments: Mapping[str, Any]
) -> tuple[str, object, str]:
    """Name the id to pass if an argument is a model that has it."""
    model: Any = arguments.get(field_name)
    name = snake_case(field_name)
    if not hasattr(model, "to_dict") or not hasattr(model, name):
        return field_name, value, words
    return field_name, model, f"{words}: pass its {name}"


def plain(value: Any) -> Any:
    """Return models, and lists, mappings and numbers of other libraries, as JSON data."""
    if isinstance(value, str | bytes | bytearray | memoryview | int):
        return cast(Any, value)
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Sequence):
        return [plain(item) for item in cast("Sequence[object]", value)]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in cast("Mapping[object, object]", value).items()}
    if hasattr(value, "tolist"):
        # An array or a number of NumPy, or of a library that follows it.
        return value.tolist()
    return index(value) if hasattr(value, "__index__") else value


def _without_secrets(value: Any) -> Any:
    """The value less what a mapping has under the name of a secret."""
    from quantconnect_openapi.types import without_secrets

    return without_secrets(value) if isinstance(value, dict | list) else value
