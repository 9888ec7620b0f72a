# Written by `make generate` from overlay/quantconnect_client/_async/group.py; do not edit.
"""The base of all groups of operations."""

import json
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar

from quantconnect_client._core.operation import Operation
from quantconnect_client._sync.session import Session
from quantconnect_client.errors import UnexpectedResponseError

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., object])


class Namespace:
    """A part of the client, such as `qc.projects`, which hints at the names of its methods."""

    _path = ""

    # Type checkers accept any name of a class whose `__getattr__` they see.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            text = f"{'.'.join(['qc', *self._path.split('.')]).rstrip('.')} has no {name!r}"
            if not name.startswith("_"):
                # Imported here, because few programs need it.
                from quantconnect_client._core.operations import calls_with_words_of

                calls = calls_with_words_of(f"{self._path}.{name}".lstrip("."))
                text += f": call qc.{' or qc.'.join(calls[:3])}" if calls else ""
            raise AttributeError(text, name=name, obj=self)


class Group(Namespace):
    """A group of API operations that share a session."""

    def __init__(self, session: Session) -> None:
        self._session = session


def replaces(_operation: str) -> Callable[[F], F]:
    """Mark a hand-written method that replaces the generated one of an operation."""
    return lambda method: method


def first(operation: Operation, response: Any, items: Sequence[T]) -> T:
    """Return the only item of a response.

    Raises:
        UnexpectedResponseError: the list is empty.
    """
    if items:
        return items[0]
    raise UnexpectedResponseError(
        f"Unexpected response: it reports success, but its list is empty. {operation.docs}",
        operation=operation.name,
        status=HTTPStatus.OK,
        body=json.dumps(response.to_dict()),
    )
