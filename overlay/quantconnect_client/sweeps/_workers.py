"""Executes steps of a sweep in other threads and processes."""

import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, Protocol
from weakref import finalize

from quantconnect_client.sweeps._steps import Outcome, Step, SweepSettings


class Session(Protocol):
    """A picklable session of a client."""

    def close(self) -> None: ...


class Steps(Protocol):
    """Executes steps through a session."""

    def execute(self, settings: SweepSettings, step: Step) -> Outcome: ...


@dataclass(frozen=True)
class PickledWorker:
    """A pickled worker. Its repr is empty, because the content includes the API token."""

    content: bytes = field(repr=False)


class Worker:
    """A session that executes steps: one shared by all threads, and one per process.

    Args:
        session: the session that sends the requests.
        steps: a picklable function that returns the object that executes steps through a session.
    """

    def __init__(self, session: Session, steps: Callable[[Any], Steps]) -> None:
        self.session = session
        self.steps = steps(session)
        self._parts = (session, steps)

    def __reduce__(self) -> tuple[Any, ...]:
        return _unpickle, (self._pickled,)

    @cached_property
    def _pickled(self) -> PickledWorker:
        return PickledWorker(pickle.dumps(self._parts))

    def close(self) -> None:
        self.session.close()


# Every step comes with its worker. The cache lets steps share the connections of a process.
@lru_cache(maxsize=4)
def _unpickle(pickled: PickledWorker) -> Worker:
    session, steps = pickle.loads(pickled.content)
    worker = Worker(session, steps)
    # Workers of a cluster outlive many sweeps. This runs after the cache has dropped the worker.
    finalize(worker, session.close)
    return worker


def execute(worker: Worker, settings: SweepSettings, step: Step, _call_id: str) -> Outcome:
    """Execute one step of a sweep. Executors can pickle this function and its arguments."""
    return worker.steps.execute(settings, step)
