"""With any fault, a write happens at most once, and the user learns its true outcome."""

import inspect
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import asdict, dataclass, replace
from http import HTTPStatus
from typing import Any

import httpx
import pytest

from quantconnect_client import AsyncQuantConnect
from quantconnect_client._core.retry import Retry
from quantconnect_client.errors import (
    ApiError,
    AuthenticationError,
    ConnectionLostError,
    NoSpareNodeError,
    OutcomeUnknownError,
    ResponseTooLargeError,
    ServerError,
    ThrottledError,
    TooLargeError,
    UnexpectedResponseError,
)
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.http.faults import KINDS, UNEXPECTED_SHAPES
from tests.cases import EVERY_CASE
from tests.overlay.world import CALLS, READS, WRITES, Json, counted, world
from tests.patience import slow_responses_held_back, wait_until

pytestmark = pytest.mark.anyio  # async: only

THROTTLED = ("too_many_requests", "throttled")
REJECTED = {
    "unauthorized": AuthenticationError,
    "rejected": ApiError,
    "no_spare_node": NoSpareNodeError,
}
# The error that a read raises when the fault is permanent.
WITHOUT_RESPONSE = {
    "server_error": ServerError,
    "not_json": UnexpectedResponseError,
    "silent": UnexpectedResponseError,
    "drop": ConnectionLostError,
    "cut": ConnectionLostError,
}
# Statuses of responses from proxies, and the errors that a read raises for them.
STATUSES: dict[int, type[Exception]] = {
    200: UnexpectedResponseError,
    303: UnexpectedResponseError,
    307: UnexpectedResponseError,
    400: UnexpectedResponseError,
    401: UnexpectedResponseError,
    403: UnexpectedResponseError,
    404: UnexpectedResponseError,
    407: UnexpectedResponseError,
    408: ServerError,
    413: TooLargeError,
    425: ServerError,
    429: ThrottledError,
    499: ServerError,
    500: ServerError,
    502: ServerError,
    503: ServerError,
    504: ServerError,
}
# Error texts of the API that have no meaning with HTTP 500 or above.
MISLEADING = (
    "upstream timed out, slow down",
    "Too many requests; please slow down.",
    "Project not found",
    "Invalid timestamp, value received: 0",
    "Hash doesn't match.",
    "There are no spare nodes available",
    "File already exist in this project",
)


# After a lost response, the client checks whether the upload happened. An upload interrupted
# before the file was sent completely is retried.
LOOKED_FOR = "object_store.set"
TOO_LARGE = HTTPStatus.REQUEST_ENTITY_TOO_LARGE


@dataclass(frozen=True)
class Fault:
    """A fault in the first attempt or in all attempts."""

    kind: str
    calls: int | None
    after_write: bool = False
    status: int = 200
    text: str = "no"
    encoding: str = "utf-8"

    def __str__(self) -> str:
        often = "for good" if self.calls is None else "once"
        how = f"{self.kind} {self.status} {self.encoding} {self.text}".replace(" 200 utf-8 no", "")
        return f"{how} {often}{' after the write' if self.after_write else ''}"

    @property
    def is_carried_out(self) -> bool:
        """Whether the server carries out the call although there is no response."""
        return self.after_write or self.kind == "cut"

    @property
    def is_plain(self) -> bool:
        """Whether both the synchronous and the asynchronous client are tested with it."""
        return self.status in (200, 403, 502) and self.text == "no"

    @property
    def passes(self) -> bool:
        """Whether a read with this fault succeeds on the next attempt."""
        return self.says_nothing and self.calls is not None and self.status != TOO_LARGE

    @property
    def says_nothing(self) -> bool:
        """Whether the response does not show what happened to the request."""
        return self.kind in WITHOUT_RESPONSE or (self.kind == "rejected" and self.status >= 408)

    @property
    def end_of_a_read(self) -> type[Exception]:
        """The error that a read raises when this fault is permanent."""
        if self.kind == "rejected" or self.kind == "not_json":
            return STATUSES[self.status]
        return WITHOUT_RESPONSE[self.kind]


# Faults that reject or throttle never carry out the call, because a client cannot detect a server
# that rejects a call after carrying it out. A fault after which the client never retries has the
# same effect once as permanently.
FAULTS = [
    # These two are tested separately.
    *(Fault(kind, 1) for kind in KINDS if kind not in ("drip", "oversize")),
    *(Fault(kind, None) for kind in (*THROTTLED, *WITHOUT_RESPONSE)),
    *(Fault(kind, 1, True) for kind in ("server_error", "not_json", "drop")),
    *(Fault("silent", 1, True, status) for status in (200, 403, 502)),
    *(Fault("not_json", 1, True, status) for status in STATUSES if status != 200),
    *(Fault("rejected", 1, True, 502, text) for text in MISLEADING),
    *(Fault("rejected", 1, True, status) for status in (408, 425, 499, 500, 503)),
    *(Fault("rejected", 1, encoding=encoding) for encoding in ("utf-8-sig", "utf-16", "utf-32")),
]
# Statuses and texts after which a read is retried are tested together in one call.
MET_BY_READS = [one for one in FAULTS if one.is_plain or not one.passes]
PASSED = [replace(one, after_write=False) for one in FAULTS if one not in MET_BY_READS]
# With EVERY_CASE, every call is tested with every fault. Without it, each fault is tested with an
# eighth of the calls, and the next fault with others. Both clients share the code of the verdict,
# so the asynchronous one is tested with fewer statuses and texts, and with other calls.
STRIDE = 1 if EVERY_CASE else 8
SHIFT = 0
if not EVERY_CASE:  # async: only
    SHIFT = 4  # async: only
    FAULTS = [one for one in FAULTS if one.is_plain]  # async: only
    MET_BY_READS = [one for one in MET_BY_READS if one.is_plain]  # async: only


class Caller:
    """Makes calls with valid arguments, each in a freshly reset account."""

    def __init__(self, qc: AsyncQuantConnect, sandbox: Sandbox) -> None:
        self.qc = qc
        self.sandbox = sandbox
        self.happened: Counter[str] = Counter()

    async def end_after(self, fault: Fault | None, name: str) -> Any:
        """What the call returns or raises with this fault."""
        return await self.end_after_each([fault] if fault else [], name)

    async def end_after_each(self, faults: list[Fault], name: str) -> Any:
        """What the call returns or raises with these faults in consecutive attempts."""
        world().put_into(self.sandbox)
        self.happened.clear()
        for fault in faults:
            self.sandbox.faults.inject(**asdict(fault), seconds=0)
        return await self.end(name)

    async def end(self, name: str) -> Any:
        """What the call returns or raises."""
        method: Any = self.qc
        for part in name.split("."):
            method = getattr(method, part)
        taken = inspect.signature(method).parameters
        given = world().arguments[name]
        try:
            return await method(**{one: given[one] for one in given.keys() & taken})
        except Exception as error:
            return error

    def times(self, name: str) -> int:
        """How often the last call was carried out."""
        return self.happened[CALLS[name].operation["operationId"]]

    @property
    def sent(self) -> int:
        """How often the last call was sent."""
        return self.sandbox.requests.total


def share_of(names: list[str], turn: int) -> list[str]:
    """The calls to test in this turn."""
    return names[(turn + SHIFT) % STRIDE :: STRIDE]


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with world().sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def correct_responses() -> Json:
    """The results of calls without faults, cached as tests request them."""
    return {}


@pytest.fixture
async def caller(served: Sandbox) -> AsyncIterator[Caller]:
    async with client_of(served) as qc:
        session = qc._session
        session.settings = replace(session.settings, retry=Retry(attempts=3, first_pause=0.001))
        # Otherwise the client would detect clock skew and retry.
        session.auth._clock = lambda: served.clock.now().timestamp()
        caller = Caller(qc, served)
        with counted(caller.happened):
            yield caller


def client_of(sandbox: Sandbox, **options: Any) -> AsyncQuantConnect:
    options |= {"base_url": sandbox.base_url}
    # Without certificates, which take longer to load than many calls.
    return AsyncQuantConnect(123, "sandbox-token", httpx_options={"verify": False}, **options)


async def test_every_call_succeeds_without_faults(caller: Caller) -> None:
    for name in CALLS:
        end = await caller.end_after(None, name)
        assert not isinstance(end, Exception), f"{name}: {end!r}"
        assert (caller.times(name), caller.sent) == (1, 1), name


@pytest.mark.parametrize("fault", FAULTS, ids=str)
async def test_a_write_with_a_fault_happens_at_most_once_and_its_outcome_is_reported(
    caller: Caller, correct_responses: Json, fault: Fault
) -> None:
    wrong = []
    for name in share_of(WRITES, FAULTS.index(fault)):
        end = await caller.end_after(fault, name)
        times, sent = caller.times(name), caller.sent
        reported = type(end) if isinstance(end, Exception) else None
        right = await correct_response(caller, correct_responses, name)
        is_right = reported is not None or is_good(end, right, fault)
        is_possible = (times, reported) in possible_ends(name, fault)
        may_be_sent_again = fault.kind in THROTTLED or name == LOOKED_FOR
        if not (is_right and is_possible and (sent == 1 or may_be_sent_again)):
            wrong.append(f"{name}: sent {sent} times, happened {times} times, ended with {end!r}")
    assert not wrong, "\n".join([f"with {fault}:", *wrong])


def possible_ends(name: str, fault: Fault) -> list[tuple[int, type[Exception] | None]]:
    """The possible outcomes: how often a write happened, and what the call raises."""
    ends = possible_ends_of_a_write(fault)
    if name == LOOKED_FOR and fault.says_nothing:
        # The upload is found or was retried, or no attempt was sent completely.
        ends += [(1, None)] if fault.calls else []
        ends += [] if fault.is_carried_out else [(0, fault.end_of_a_read)]
    return ends


def possible_ends_of_a_write(fault: Fault) -> list[tuple[int, type[Exception] | None]]:
    """The possible outcomes of a write that the client does not check afterwards."""
    if fault.says_nothing:
        return [(int(fault.is_carried_out), OutcomeUnknownError)]
    if fault.kind in REJECTED:
        return [(0, REJECTED[fault.kind])]
    if fault.kind in THROTTLED and fault.calls is None:
        return [(0, ThrottledError)]
    if fault.kind in UNEXPECTED_SHAPES:
        return [(1, None), (1, UnexpectedResponseError)]
    return [(1, None)]


async def test_a_write_that_times_out_is_never_retried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ends = {}
    with world().sandbox() as sandbox:
        sandbox.faults.inject("slow")
        with slow_responses_held_back(monkeypatch):
            async with client_of(sandbox) as qc:
                qc._session.http.timeout = httpx.Timeout(60.0, read=0.02)
                caller = Caller(qc, sandbox)
                for name in WRITES:
                    ends[name] = await caller.end(name)
        wait_until(lambda: sandbox.requests.total >= len(WRITES))
    operations = Counter(CALLS[name].operation["operationId"] for name in WRITES)
    calls = [call.operation for call in sandbox.requests.calls()]
    arrived = Counter(operation for operation in calls if operation in operations)

    assert {name: type(end) for name, end in ends.items()} == dict.fromkeys(
        WRITES, OutcomeUnknownError
    )
    assert arrived == operations


async def test_a_response_that_is_too_large_is_not_read_completely() -> None:
    wrong = []
    with world().sandbox() as sandbox:
        async with client_of(sandbox, max_response_bytes=2**20) as qc:
            caller = Caller(qc, sandbox)
            for name in CALLS:
                with counted(caller.happened):
                    end = await caller.end_after(Fault("oversize", None), name)
                right = ResponseTooLargeError if name in READS else OutcomeUnknownError
                # Uploads are checked afterwards.
                sent = 2 if name == LOOKED_FOR else 1
                if (type(end), caller.times(name), caller.sent) != (right, 1, sent):
                    wrong.append(f"{name}: sent {caller.sent} times, ended with {end!r}")
    assert not wrong, "\n".join(wrong)


async def test_a_read_is_retried_after_every_transient_status_and_text(
    caller: Caller, correct_responses: Json
) -> None:
    settings = caller.qc._session.settings
    patient = Retry(attempts=len(PASSED) + 1, first_pause=0)
    caller.qc._session.settings = replace(settings, retry=patient)
    wrong = []
    for name in share_of(READS, 0):
        end = await caller.end_after_each(PASSED, name)
        sent = caller.sent
        right = await correct_response(caller, correct_responses, name)
        if end != right or sent != len(PASSED) + 1:
            wrong.append(
                f"{name}: sent {sent} times, {end!r}; the right response is {right!r:.200}"
            )
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("fault", MET_BY_READS, ids=str)
async def test_a_read_with_a_fault_returns_the_correct_response_or_the_expected_error(
    caller: Caller, correct_responses: Json, fault: Fault
) -> None:
    wrong = []
    for name in share_of(READS, MET_BY_READS.index(fault)):
        end = await caller.end_after(fault, name)
        right = await correct_response(caller, correct_responses, name, again=fault.is_carried_out)
        reported = type(end) if isinstance(end, Exception) else None
        is_right = reported is not None or is_good(end, right, fault)
        if not (is_right and reported in possible_errors_of_a_read(fault)):
            wrong.append(f"{name}: {end!r}; the right response is {right!r:.200}")
    assert not wrong, "\n".join([f"with {fault}:", *wrong])


async def correct_response(caller: Caller, known: Json, name: str, *, again: bool = False) -> Any:
    """The result of the first call or, if its response is lost, of the second call."""
    if name not in known:
        known[name] = [await caller.end_after(None, name), await caller.end(name)]
    return known[name][again]


def is_good(end: Any, right: Any, fault: Fault) -> bool:
    """Whether the result is correct. With an unexpected shape, it only has to exist."""
    return (
        (end is None) == (right is None) if fault.kind in UNEXPECTED_SHAPES else bool(end == right)
    )


def possible_errors_of_a_read(fault: Fault) -> list[type[Exception] | None]:
    if fault.kind in UNEXPECTED_SHAPES:
        return [None, UnexpectedResponseError]
    if fault.kind in REJECTED and not fault.says_nothing:
        return [REJECTED[fault.kind]]
    if fault.kind == "not_json" and fault.status == TOO_LARGE:
        # It would be too large in the second attempt, too.
        return [TooLargeError]
    if fault.calls is not None:
        return [None]
    return [ThrottledError if fault.kind in THROTTLED else fault.end_of_a_read]
