"""Takes steps of a sweep in other threads and processes."""

import pickle
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from quantconnect_client._core.credentials import Credentials
from quantconnect_client._core.settings import Settings
from quantconnect_client.sweeps._steps import Job, Outcome, Step


@dataclass(frozen=True)
class Sealed:
    """A pickled worker. There is a token in it, so it does not show itself."""

    content: bytes = field(repr=False)


class Worker:
    """A client of its own for whoever takes steps: one for all threads, one in each process."""

    def __init__(self, credentials: Credentials, settings: Settings) -> None:
        from quantconnect_client._sync.session import Session
        from quantconnect_client._sync.sweeps import Steps

        self.session = Session(credentials, settings)
        self.steps = Steps(self.session)

    def __reduce__(self) -> tuple[Any, ...]:
        return _unsealed, (self._sealed,)

    @cached_property
    def _sealed(self) -> Sealed:
        return Sealed(pickle.dumps(self.session))

    def close(self) -> None:
        self.session.close()


# A worker comes with every step, and its connections are to be used again.
@lru_cache(maxsize=4)
def _unsealed(sealed: Sealed) -> Worker:
    session = pickle.loads(sealed.content)
    return Worker(session.credentials, session.settings)


def take(worker: Worker, job: Job, step: Step) -> Outcome:
    """Take one step of a sweep; of what this needs, everything can be pickled."""
    return worker.steps.take(job, step)
