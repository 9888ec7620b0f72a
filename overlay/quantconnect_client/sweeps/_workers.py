"""Takes steps of a sweep in other threads and processes."""

import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any, Protocol

from quantconnect_client.sweeps._steps import Job, Outcome, Step


class Session(Protocol):
    """The connections of a client; it can be pickled."""

    def close(self) -> None: ...


class Steps(Protocol):
    """Takes steps through such a session."""

    def take(self, job: Job, step: Step) -> Outcome: ...


@dataclass(frozen=True)
class Sealed:
    """A pickled worker. There is a token in it, so it does not show itself."""

    content: bytes = field(repr=False)


class Worker:
    """A session for whoever takes steps: one for all threads, one in each process.

    Args:
        session: sends the calls.
        steps: makes of a session what takes steps; it can be pickled.
    """

    def __init__(self, session: Session, steps: Callable[[Any], Steps]) -> None:
        self.session = session
        self.steps = steps(session)
        self._parts = (session, steps)

    def __reduce__(self) -> tuple[Any, ...]:
        return _unsealed, (self._sealed,)

    @cached_property
    def _sealed(self) -> Sealed:
        return Sealed(pickle.dumps(self._parts))

    def close(self) -> None:
        self.session.close()


# A worker comes with every step, and its connections are to be used again.
@lru_cache(maxsize=4)
def _unsealed(sealed: Sealed) -> Worker:
    session, steps = pickle.loads(sealed.content)
    return Worker(session, steps)


def take(worker: Worker, job: Job, step: Step) -> Outcome:
    """Take one step of a sweep; of what this needs, everything can be pickled."""
    return worker.steps.take(job, step)
