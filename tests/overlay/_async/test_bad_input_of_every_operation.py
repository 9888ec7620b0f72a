"""Arguments that the spec forbids are rejected by name, before a request is sent."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from quantconnect_client.errors import InvalidRequestError
from tests.cases import fail_with_all
from tests.overlay.forbidden import SPANS, forbidden, wrong_spans
from tests.overlay.world import CALLS, world
from tools.client.names import parameter_name
from tools.overlay.calls import Call

pytestmark = pytest.mark.anyio  # async: only

# The method of each operation; some operations have another one for their other arguments.
METHODS = {name: name for name in CALLS} | {
    "projects.list": "projects.read",
    "files.list": "files.read",
}
SPANNED = ["projects.list", *(name for name in SPANS if name != "projects.read")]
# The files of the Object Store are not JSON; what they must be is tested with them.
NOT_JSON = "objectData"


class Server:
    """A server that records every request."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(500)


class Method:
    """A method of a client, with valid arguments."""

    def __init__(self, client: Any, server: Server, name: str) -> None:
        self.name = name
        self.server = server
        self.call: Call = CALLS[METHODS[name]]
        self._method = client
        for part in name.split("."):
            self._method = getattr(self._method, part)
        self.parameters = inspect.signature(self._method).parameters
        right = world().arguments[METHODS[name]]
        self.right = {one: right[one] for one in right.keys() & self.parameters}

    def forbidden_arguments(self) -> Iterator[tuple[str, Any]]:
        """Each argument by its name in the spec, with each invalid value."""
        for field in self.call.properties:
            parameter = self.parameters.get(parameter_name(field))
            if parameter and field != NOT_JSON:
                is_needed = parameter.default is inspect.Parameter.empty
                for value in [*([None] if is_needed else []), *forbidden(self.call, field)]:
                    yield field, value

    async def problems(self, field: str, **wrong: Any) -> list[str]:
        """Return the problems with how these values are rejected."""
        self.server.requests.clear()
        rejection = await self._problems_with_the_error(field, wrong)
        sent = [f"{len(self.server.requests)} requests are sent"] if self.server.requests else []
        return [f"{self.name}: {wrong!r:.200}: {text}" for text in rejection + sent]

    async def _problems_with_the_error(self, field: str, wrong: dict[str, Any]) -> list[str]:
        try:
            await self._method(**self.right | wrong)
        except InvalidRequestError as error:
            is_named = f": {parameter_name(field)}" in str(error)
            return [] if is_named and error.field.partition(".")[0] == field else [str(error)]
        except Exception as error:
            return [repr(error)]
        return ["it is taken"]


async def test_an_invalid_argument_is_named_and_nothing_is_sent(
    client_with: Callable[..., Any],
) -> None:
    server = Server()
    client = client_with(server)
    wrong = []
    for name in METHODS:
        method = Method(client, server, name)
        for field, value in method.forbidden_arguments():
            wrong += await method.problems(field, **{parameter_name(field): value})
    fail_with_all(wrong)


@pytest.mark.parametrize("name", SPANNED)
async def test_a_range_that_is_too_long_or_reversed_is_rejected_and_nothing_is_sent(
    client_with: Callable[..., Any], name: str
) -> None:
    server = Server()
    method, span = Method(client_with(server), server, name), SPANS[METHODS[name]]
    first, last = parameter_name(span["start"]), parameter_name(span["end"])
    wrong = []
    for start, end in wrong_spans(span):
        wrong += await method.problems(span["end"], **{first: start, last: end})
    fail_with_all(wrong)
