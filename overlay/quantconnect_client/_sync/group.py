# Written by tools/unasync.py from overlay/quantconnect_client/_async/group.py; do not edit.
"""What all groups of operations share."""

import json
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, TypeVar

from quantconnect_client._core.operation import Operation
from quantconnect_client._sync.session import Session
from quantconnect_client.errors import UnexpectedAnswerError

T = TypeVar("T")


class Group:
    """Some operations of the API, sent through one session."""

    def __init__(self, session: Session) -> None:
        self._session = session


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
