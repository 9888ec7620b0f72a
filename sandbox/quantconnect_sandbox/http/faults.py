"""Faults on order: what shall go wrong, with which calls, and how often."""

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
    "refused",  # success: false, with the given text, status and encoding
    "throttled",  # success: false, with the text of a rate limit
    "no_spare_node",  # success: false, with the text of a busy cluster
    "not_json",  # a page in HTML, as proxies send it, with the given status
    "silent",  # {} with the given status, which says neither yes nor no
    "drop",  # the connection ends without an answer
    "cut",  # the connection ends in the middle of the answer
    "slow",  # the answer comes late
    "drip",  # the answer comes a byte at a time
    "oversize",  # the answer is packed, and unpacks to 4 MiB
    "empty_list",  # [] where the answer has an object, as PHP writes an empty one
    "null",  # null for everything that an answer may leave out
    "unknown_enum",  # a new value wherever the answer has one of a known list
]
KINDS: tuple[str, ...] = get_args(Kind)
CARRIED_OUT = frozenset({"cut", "drip", "oversize"})
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-32")
ODD_SHAPES = frozenset({"empty_list", "null", "unknown_enum"})
MOST_CALLS = 10**9
MOST_SECONDS = 86_400.0  # a day
THROTTLED = "Too many backtest requests; please slow down."
UNAUTHORIZED = "UserID not valid: the sandbox was told to say so"


@dataclass(frozen=True)
class Fault:
    """What goes wrong with some of the calls.

    Args:
        kind: one of `KINDS`.
        operations: operation ids (`createProject`) or paths (`projects/create`); none means all.
        calls: how many calls it meets; without it and without `share`, every call.
        share: the share of the calls that it meets, from 0 to 1, at random from the seed.
        after_write: whether the call is carried out before it goes wrong.
        text: what a `refused` call is told.
        seconds: how late a `slow` answer comes; the pause between two bytes of one that drips; what
            `Retry-After` says with `too_many_requests`.
        status: the HTTP status of `refused`, `not_json` and `silent`.
        encoding: how a `refused` answer is encoded, such as `utf-8-sig` for a byte order mark.
    """

    kind: str
    operations: tuple[str, ...] = ()
    calls: int | None = None
    share: float | None = None
    after_write: bool = False
    text: str = "Refused on order"
    seconds: float = 1.0
    status: int = 200
    encoding: str = "utf-8"

    def __post_init__(self) -> None:
        # They may come from outside as JSON, so nothing is sure about their types.
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
        """Whether a call that meets it is carried out all the same."""
        return self.after_write or self.kind in CARRIED_OUT

    def refusal(self) -> ApiError | None:
        """The failure that the API tells, for the kinds that are one."""
        texts = {
            "refused": self.text,
            "throttled": THROTTLED,
            "too_many_requests": THROTTLED,
            "no_spare_node": NO_SPARE_NODE,
            "unauthorized": UNAUTHORIZED,
        }
        return ApiError(texts[self.kind]) if self.kind in texts else None


class Faults:
    """The faults that are on order. The first that fits a call meets it."""

    def __init__(self, seed: int = 0) -> None:
        self._orders: list[Fault] = []
        self._met: list[int] = []
        self._random = Random(seed)

    def order(
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
        """Let calls go wrong from now on. The arguments are those of `Fault`.

        Raises:
            ValueError: an argument is out of its range; the text names it.
        """
        named = tuple(one.strip("/") for one in texts("operations", operations))
        fault = Fault(kind, named, calls, share, after_write, text, seconds, status, encoding)
        self._orders.append(fault)
        self._met.append(0)
        return fault

    def clear(self) -> None:
        """Let everything go right again."""
        self._orders, self._met = [], []

    def listed(self) -> list[Json]:
        """What is on order, and how many calls each has met."""
        return [
            asdict(fault) | {"met": met} for fault, met in zip(self._orders, self._met, strict=True)
        ]

    def meet(self, operation_id: str, path: str) -> Fault | None:
        """The fault that meets this call, which is counted."""
        for place, fault in enumerate(self._orders):
            if self._fits(place, fault, {operation_id, path.strip("/")}):
                self._met[place] += 1
                return fault
        return None

    def _fits(self, place: int, fault: Fault, names: set[str]) -> bool:
        if fault.operations and not names & set(fault.operations):
            return False
        if fault.calls is not None and self._met[place] >= fault.calls:
            return False
        return fault.share is None or self._random.random() < fault.share
