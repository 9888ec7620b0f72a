"""What all groups of operations share."""

import json
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Any, TypeVar

from quantconnect_client._async.session import AsyncSession
from quantconnect_client._core.operation import Operation
from quantconnect_client.errors import UnexpectedAnswerError

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., object])


class AsyncGroup:
    """Some operations of the API, sent through one session."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session


def replaces(_operation: str) -> Callable[[F], F]:
    """Mark a method that takes the place of the one that would be written for an operation."""
    return lambda method: method


def first(operation: Operation, answer: Any, items: Sequence[T]) -> T:
    """The only item of an answer that by its nature has one.

    Raises:
        UnexpectedAnswerError: it has none.
    """
    if items:
        return items[0]
    raise UnexpectedAnswerError(
        f"The answer reports success, but its list is empty. {operation.docs}",
        operation=operation.name,
        status=HTTPStatus.OK,
        body=json.dumps(answer.to_dict()),
    )
