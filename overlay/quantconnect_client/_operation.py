"""An operation of the API as the client knows it; the instances are written from the spec."""

import json
import re
import reprlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from quantconnect_client._names import snake_case
from quantconnect_client.errors import InvalidRequestError

if TYPE_CHECKING:
    from quantconnect_client._validation import Validator


# The key of an object or a parameter is its name; an access key has a word before it.
T = TypeVar("T")
SECRET = re.compile(r"token|secret|password|[\w-]key", re.IGNORECASE)


@dataclass(frozen=True)
class Operation:
    """A documented operation.

    Attributes:
        name: the call, such as `projects.create`.
        path: the path below the base URL.
        safe: whether it may be sent again when nobody knows what became of the first time.
        docs: its page.
        request: the JSON Schema of what it takes.
        redirects: whether its answer is the address that it redirects to.
        text: the media type of its answer, where that is a text.
        promises: the properties that every good answer has; of several lists, one is enough.
        unfinished: the property that is true while the answer is being made, when `success` may be
            false.
    """

    name: str
    path: str
    safe: bool
    docs: str
    request: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    redirects: bool = False
    text: str = ""
    promises: tuple[tuple[str, ...], ...] = ()
    unfinished: str = ""

    def body(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """The request's body: `arguments` less those that are None, checked against the spec.

        Raises:
            InvalidRequestError: names the first argument that the API would refuse.
        """
        given = {name: _plain(value) for name, value in arguments.items() if value is not None}
        problem = self._validator.problem(given) or _unsendable(given)
        if problem:
            raise self._refusal(*problem)
        return given

    def needed(self, field_name: str, value: T | None) -> T:
        """An argument that one of the methods must have, though the API can do without.

        Raises:
            InvalidRequestError: it is None, which would stand for "left out".
        """
        if value is None:
            raise self._refusal(field_name, value, "must be given")
        return value

    def _refusal(self, field_name: str, value: object, words: str) -> InvalidRequestError:
        return InvalidRequestError(
            f"{snake_case(field_name)} {words}; it is {shown(field_name, value)}. {self.docs}",
            operation=self.name,
            field=field_name,
            value=value,
        )

    @cached_property
    def _validator(self) -> "Validator":
        from quantconnect_client._validation import Validator

        return Validator(self.request)


def _unsendable(given: Mapping[str, Any]) -> tuple[str, object, str] | None:
    """The first argument that cannot be sent as JSON, its value, and why."""
    for name, value in given.items():
        # Anything else is a file.
        if isinstance(value, str | int | float | list | dict):
            try:
                json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
            except (TypeError, ValueError, RecursionError) as error:
                return name, cast(object, value), f"must be plain JSON ({error})"
    return None


def _plain(value: Any) -> Any:
    """Generated models as the JSON that they stand for, lists and mappings of any kind as such."""
    if isinstance(value, str | bytes | bytearray | memoryview):
        return cast(Any, value)
    if isinstance(value, Sequence):
        return [_plain(item) for item in cast("Sequence[object]", value)]
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    to_dict = getattr(value, "to_dict", None)
    return to_dict() if to_dict else value


def shown(field_name: str, value: object) -> str:
    """The value as an error message shows it: no secret of a brokerage, and not a whole file."""
    text = reprlib.repr(value)
    if SECRET.search(field_name):
        return "not shown here"
    if isinstance(value, Mapping):
        keys = map(str, cast("Mapping[object, object]", value))
        return f"a mapping of {', '.join(keys) or 'nothing'}"
    items = cast("list[object]", value) if isinstance(value, list) else []
    if any(isinstance(item, Mapping) for item in items):
        return f"a list of {len(items)}"
    return text
