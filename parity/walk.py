"""Makes the calls of the tour with the client, and keeps each response as it came."""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any

import httpx

from parity.tour import CLEANUP, READS, WRITES, Step, Tour
from quantconnect_client import QuantConnect, QuantConnectError, RawResponse
from quantconnect_client._core.received import Received
from quantconnect_client._core.verdict import judge

CANDIDATES = 10
POLLS = 150
NAME = "Parity check, safe to delete"
PREFIX = "parity-check"
ALGORITHM = """from AlgorithmImports import *


class ParityCheck(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2024, 1, 2)
        self.set_end_date(2024, 3, 28)
        self.set_cash(100_000)
        self.symbol = self.add_equity("SPY", Resolution.DAILY).symbol

    def on_data(self, data):
        if not self.portfolio.invested:
            self.set_holdings(self.symbol, 1)
            self.log("bought")
"""


@dataclass(frozen=True)
class Answer:
    """The response to one step, as it came. It may contain anything, so `repr` omits it."""

    step: Step
    received: Received = field(repr=False)

    @property
    def outcome(self) -> str:
        """Return what the client makes of it: done, rejected, unknown or foreign."""
        return judge(self.step.operation, self.received).meaning


@dataclass
class Recording:
    """What one target responded, and why it was not called for the rest."""

    answers: dict[str, Answer] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)
    left_behind: list[str] = field(default_factory=list)


class Walker:
    """Walks through the tour on one target.

    Args:
        qc: the client.
        pause: seconds between two calls.
        say: a function to call with each step.
    """

    def __init__(
        self, qc: QuantConnect, pause: float = 0.0, say: Callable[[str], None] = lambda _: None
    ) -> None:
        self._last: list[RawResponse] = []
        self._qc = qc.with_options(on_response=self._last.append)
        self._pause = pause
        self._say = say
        unique = token_hex(4)
        self.name = f"{NAME} {unique}"
        self._saved: dict[str, Any] = {
            "name": self.name,
            "algorithm": ALGORITHM,
            "prefix": f"{PREFIX}-{unique}",
            "key": f"{PREFIX}-{unique}/prices.csv",
        }
        self._sent: set[str] = set()
        self.recording = Recording()

    def walk(self, tour: Tour, *, writes: bool = False) -> Recording:
        """Make the calls, and return the responses. Without `writes`, only read."""
        for step in tour.of(READS):
            self.take(step)
        if writes:
            try:
                for step in tour.of(WRITES):
                    self.take(step)
            finally:
                self._clean_up(tour)
        return self.recording

    def take(self, step: Step) -> None:
        """Make the call of one step, or note why not."""
        try:
            candidates = list(self._candidates(step))
        except KeyError as missing:
            self.recording.skipped[step.name] = f"there is no {missing.args[0]}"
            return
        self._say(step.name)
        for candidate in candidates:
            self._saved |= candidate
            if self._try(step) or len(candidates) == 1:
                return

    def _candidates(self, step: Step) -> Iterator[dict[str, Any]]:
        """Yield the values to try the step with. Raise KeyError if one of them is not known."""
        names = {one[1:] for one in _texts(step.arguments) if one.startswith("$")}
        for name in sorted(names - step.first.keys()):
            self._saved[name]
        for name, source in step.first.items():
            yield from ({name: value} for value in self._saved[source[1:]][:CANDIDATES])
            return
        yield {}

    def _try(self, step: Step) -> bool:
        """Make the call, and return whether everything that it should save was there."""
        answer = self._poll(step)
        if answer is None:
            return False
        self.recording.answers[step.name] = answer
        found = {name: self._find(answer, pointer) for name, pointer in step.save.items()}
        is_done = answer.outcome == "done"
        self._saved |= {name: one for name, one in found.items() if is_done and one is not None}
        return all(name in self._saved for name in step.save)

    def _find(self, answer: Answer, pointer: str) -> Any:
        if pointer.startswith("$"):
            return self._saved[pointer[1:]]
        return value_at(answer.received.fields, pointer.split("/"))

    def _poll(self, step: Step) -> Answer | None:
        for _ in range(POLLS):
            answer = self._send(step)
            if answer is None or answer.outcome != "done" or _is_over(step, answer):
                return answer
        return answer

    def _send(self, step: Step) -> Answer | None:
        if self._pause:
            time.sleep(self._pause)
        self._last.clear()
        self._sent.add(step.name)
        arguments = {name: self._filled(value) for name, value in step.arguments.items()}
        try:
            self._call(step, arguments)
        except QuantConnectError as error:
            self.recording.skipped[step.name] = f"no response: {type(error).__name__}"
        # An upload whose response is lost is followed by another operation.
        own = [one for one in self._last if one.operation in (step.path, step.operation.name)]
        if not own:
            return None
        self.recording.skipped.pop(step.name, None)
        last = own[-1]
        return Answer(step, Received(last.status, httpx.Headers(last.headers), last.body))

    def _call(self, step: Step, arguments: Mapping[str, Any]) -> None:
        if step.upload:
            content = step.upload.encode()
            organization = arguments["organizationId"]
            self._qc.object_store.set(arguments["key"], content, organization_id=organization)
        else:
            self._qc.request(step.path, arguments, safe=step.operation.safe)

    def _filled(self, value: Any) -> Any:
        is_name = isinstance(value, str) and value.startswith("$")
        return self._saved[value[1:]] if is_name else value

    def _clean_up(self, tour: Tour) -> None:
        """Delete what the tour created, whatever has happened."""
        steps = tour.of(CLEANUP)
        # If this is interrupted, the rest is left behind.
        left = self.recording.left_behind = [step.name for step in steps]
        if "own" not in self._saved and "create a project" in self._sent:
            self._find_project()
        if "store an object" in self._sent:
            self._saved["stored"] = self._saved["key"]
        for step in steps:
            self.take(step)
            answer = self.recording.answers.get(step.name)
            if step.name not in self._sent or (answer and answer.outcome == "done"):
                left.remove(step.name)

    def _find_project(self) -> None:
        """Find the project by its name, if the response to its creation was lost."""
        with _printed():
            for project in self._qc.projects.list():
                if project.name == self.name:
                    self._saved["own"] = project.project_id


@contextmanager
def _printed() -> Iterator[None]:
    try:
        yield
    except QuantConnectError as error:
        print(f"the projects could not be listed: {type(error).__name__}", file=sys.stderr)


def _is_over(step: Step, answer: Answer) -> bool:
    for pointer, values in step.until.items():
        found = value_at(answer.received.fields, pointer.split("/"))
        if found not in values and not ("present" in values and found is not None):
            return False
    return True


def value_at(value: Any, keys: list[str]) -> Any:
    """Return what the keys lead to, or None. `*` leads to a list of every item's value."""
    for number, key in enumerate(keys):
        if key == "*" and isinstance(value, list):
            found = (value_at(item, keys[number + 1 :]) for item in value)
            return [one for one in found if one is not None] or None
        if isinstance(value, list) and key.isdigit() and int(key) < len(value):
            value = value[int(key)]
        elif isinstance(value, dict):
            value = value.get(key)
        else:
            return None
    return value


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner)
