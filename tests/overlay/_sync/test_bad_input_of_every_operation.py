# Written by tools/unasync.py from tests/overlay/_async/test_bad_input_of_every_operation.py; do not edit.
"""Whatever the spec forbids is refused, by the name of the argument, before anything is sent."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from quantconnect_client.errors import InvalidRequestError
from tests.overlay.forbidden import SPANS, forbidden, wrong_spans
from tests.overlay.world import CALLS, world
from tools.operations import Call, parameter_name

# The method of each operation; some operations have another one for their other arguments.
METHODS = {name: name for name in CALLS} | {
    "projects.list": "projects.read",
    "files.list": "files.read",
}
SPANNED = ["projects.list", *(name for name in SPANS if name != "projects.read")]
# The files of the Object Store are not JSON; what they must be is tested with them.
NOT_JSON = "objectData"


class Method:
    """A method of a client whose server takes note of every request, with valid arguments."""

    def __init__(self, answering: Callable[..., Any], name: str) -> None:
        self.name = name
        self.call: Call = CALLS[METHODS[name]]
        self.requests: list[httpx.Request] = []
        self._method: Any = answering(self._answer)
        for part in name.split("."):
            self._method = getattr(self._method, part)
        self.parameters = inspect.signature(self._method).parameters
        right = world().arguments[METHODS[name]]
        self.right = {one: right[one] for one in right.keys() & self.parameters}

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(500)

    def arguments(self) -> Iterator[tuple[str, str]]:
        """Each argument by its name in the spec and by that in Python."""
        for field in self.call.properties:
            if parameter_name(field) in self.parameters and field != NOT_JSON:
                yield field, parameter_name(field)

    def complaint(self, field: str, **wrong: Any) -> str:
        """What is wrong with the refusal of these values; an empty text if nothing is."""
        name = parameter_name(field)
        try:
            self._method(**self.right | wrong)
        except InvalidRequestError as error:
            right = error.field.partition(".")[0] == field and f": {name}" in str(error)
            return "" if right else f"{wrong}: {error}"
        except Exception as error:
            return f"{wrong}: {error!r}"
        return f"{wrong} is taken"


@pytest.mark.parametrize("name", METHODS)
def test_a_forbidden_argument_is_named_and_nothing_is_sent(
    answering: Callable[..., Any], name: str
) -> None:
    method = Method(answering, name)
    complaints = []
    for field, argument in method.arguments():
        is_needed = method.parameters[argument].default is inspect.Parameter.empty
        for value in [*([None] if is_needed else []), *forbidden(method.call, field)]:
            complaints.append(method.complaint(field, **{argument: value}))

    assert not any(complaints), "\n".join([f"{name}:", *filter(None, complaints)])
    assert not method.requests


@pytest.mark.parametrize("name", SPANNED)
def test_a_span_that_is_too_long_or_backwards_is_refused_and_nothing_is_sent(
    answering: Callable[..., Any], name: str
) -> None:
    method, span = Method(answering, name), SPANS[METHODS[name]]
    first, last = parameter_name(span["start"]), parameter_name(span["end"])
    complaints = [
        method.complaint(span["end"], **{first: start, last: end})
        for start, end in wrong_spans(span)
    ]

    assert not any(complaints), "\n".join([f"{name}:", *filter(None, complaints)])
    assert not method.requests
