"""Faults to inject: their kinds, the requests they apply to, and how often."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from random import Random
from typing import Literal, TypeAlias, get_args

from quantconnect_sandbox.errors import NO_SPARE_NODE, ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.options import (
    OptionError,
    number,
    one_line,
    show,
    texts,
    truth,
    whole_number,
)

Kind: TypeAlias = Literal[
    "too_many_requests",  # HTTP 429, with success: false
    "server_error",  # HTTP 500 with an empty body
    "unauthorized",  # HTTP 401, with success: false
    "rejected",  # success: false, with the given text, status and encoding
    "throttled",  # success: false, with the text of a rate limit
    "no_spare_node",  # success: false, with the text of a busy cluster
    "not_json",  # an HTML page, as proxies send it, with the given status
    "silent",  # {} with the given status: neither success nor failure
    "drop",  # the connection closes without a response
    "cut",  # the connection closes in the middle of the response
    "slow",  # the response is delayed
    "drip",  # the response arrives one byte at a time
    "oversize",  # the response is compressed, and decompresses to 4 MiB
    "empty_list",  # [] in place of objects, as PHP writes an empty one
    "null",  # null for every field that a response may omit
    "unknown_enum",  # a new value for every field with a list of known values
]
KINDS: tuple[str, ...] = get_args(Kind)
CARRIED_OUT = frozenset({"cut", "drip", "oversize"})
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-32")
UNEXPECTED_SHAPES = frozenset({"empty_list", "null", "unknown_enum"})
MOST_CALLS = 10**9
MOST_SECONDS = 86_400.0  # a day
THROTTLED = "Too many backtest requests; please slow down."
UNAUTHORIZED = "UserID not valid: an injected fault"


@dataclass(frozen=True)
class Fault:
    """A fault that is injected into some of the requests.

    Args:
        kind: one of `KINDS`.
        operations: operation ids (`createProject`) or paths (`projects/create`); all by default.
        calls: the number of requests to inject it into. Every request by default.
        share: the share of the requests to inject it into, above 0 and at most 1. They are chosen
            at random from the seed.
        after_write: whether the request is carried out before it fails.
        text: the error text of `rejected`.
        seconds: the delay of `slow`; the pause between two bytes of `drip`; the value of
            `Retry-After` with `too_many_requests`.
        status: the HTTP status of `rejected`, `not_json` and `silent`.
        encoding: the encoding of `rejected`, such as `utf-8-sig` for a byte order mark.
    """

    kind: str
    operations: tuple[str, ...] = ()
    calls: int | None = None
    share: float | None = None
    after_write: bool = False
    text: str = "Rejected by an injected fault"
    seconds: float = 1.0
    status: int = 200
    encoding: str = "utf-8"

    def __post_init__(self) -> None:
        # The values may come from JSON, so their types are checked too.
        if self.kind not in KINDS:
            raise ValueError(f"kind {show(self.kind)} is not one of {', '.join(KINDS)}")
        if self.calls is not None:
            whole_number("calls", self.calls, 1, MOST_CALLS)
        if self.share is not None and not number("share", self.share, 0, 1):
            raise OptionError("share", self.share, "pass a number above 0 and at most 1")
        truth("after_write", self.after_write)
        one_line("text", self.text, "pass a text on one line")
        number("seconds", self.seconds, 0, MOST_SECONDS)
        whole_number("status", self.status, 200, 599)
        if self.encoding not in ENCODINGS:
            raise OptionError("encoding", self.encoding, f"pass one of {', '.join(ENCODINGS)}")

    @property
    def is_carried_out(self) -> bool:
        """Whether the request is carried out despite the fault."""
        return self.after_write or self.kind in CARRIED_OUT

    def rejection(self) -> ApiError | None:
        """Return the error of the API for the kinds that reject the request, or None."""
        texts = {
            "rejected": self.text,
            "throttled": THROTTLED,
            "too_many_requests": THROTTLED,
            "no_spare_node": NO_SPARE_NODE,
            "unauthorized": UNAUTHORIZED,
        }
        return ApiError(texts[self.kind]) if self.kind in texts else None


class Faults:
    """The faults to inject. The first one that matches a request is injected into it."""

    def __init__(self, seed: int = 0) -> None:
        self._faults: list[Fault] = []
        self._hits: list[int] = []
        self._random = Random(seed)

    def inject(
        self,
        kind: Kind,
        *,
        operations: Iterable[str] = (),
        calls: int | None = None,
        share: float | None = None,
        after_write: bool = False,
        text: str = Fault.text,
        seconds: float = Fault.seconds,
        status: int = Fault.status,
        encoding: str = Fault.encoding,
    ) -> Fault:
        """Inject a fault into requests from now on. The arguments are those of `Fault`.

        Returns:
            The fault.

        Raises:
            ValueError: an argument is out of range. The message names it.
        """
        names = tuple(one.strip("/") for one in texts("operations", operations))
        fault = Fault(kind, names, calls, share, after_write, text, seconds, status, encoding)
        self._faults.append(fault)
        self._hits.append(0)
        return fault

    def clear(self) -> None:
        """Remove every fault."""
        self._faults, self._hits = [], []

    def listed(self) -> list[Json]:
        """Return the faults as JSON, each with the number of requests it was injected into."""
        hits_by_fault = zip(self._faults, self._hits, strict=True)
        return [asdict(fault) | {"hits": hits} for fault, hits in hits_by_fault]

    def match(self, operation_id: str, path: str) -> Fault | None:
        """Return the first fault that applies to this request and count the hit, or return None."""
        for index, fault in enumerate(self._faults):
            if self._matches(index, fault, {operation_id, path.strip("/")}):
                self._hits[index] += 1
                return fault
        return None

    def _matches(self, number: int, fault: Fault, names: set[str]) -> bool:
        if fault.operations and not names & set(fault.operations):
            return False
        if fault.calls is not None and self._hits[number] >= fault.calls:
            return False
        return fault.share is None or self._random.random() < fault.share
