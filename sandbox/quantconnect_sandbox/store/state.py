"""The state of one sandbox server: its tables, its clock, and how it makes ids."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from threading import RLock
from typing import TypeVar

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.options import UnusableOptionError
from quantconnect_sandbox.store.blobs import (
    BlobOwner,
    check_contents,
    check_no_stray_folder,
    remove_other_blobs,
    state_folder,
    temporary_folder,
)
from quantconnect_sandbox.store.clock import Clock
from quantconnect_sandbox.store.jobs import Job, read_paces
from quantconnect_sandbox.store.settings import Settings
from quantconnect_sandbox.store.state_file import StateWriteError
from quantconnect_sandbox.store.tables import Key, Table, Tables, kept

T = TypeVar("T")
V = TypeVar("V")


@kept
@dataclass
class Counter:
    """How many ids were made, and how far the clock was moved."""

    ids: int = 0
    clock_offset: float = 0.0


class Cloud:
    """The state of one server. Hold `lock` while reading or changing it from another thread.

    Everything that is kept is in tables: `cloud.table(Backtest, project.id)` has the backtests of a
    project. `origin` is the address by which the present request reached the server.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock,
        *,
        pace: Mapping[str, object] | None = None,
        state: Path | None = None,
    ) -> None:
        self.settings = settings
        self.clock = clock
        self.lock = RLock()
        self.pace = read_paces(pace or {})
        self.origin = ""
        self._state = state
        self.tables = Tables()
        self.reopen()

    def reopen(self) -> None:
        """Open the state file, if there is one that is not open, and go on from what it has.

        Raises:
            UnusableOptionError: the file or the folder of its objects cannot be used.
        """
        if self._state is None or self.tables.file_id:
            self.save()
            return
        check_no_stray_folder(self._state)
        self.tables = Tables(self._state)
        try:
            self._open_blobs(self._state)
            # A clock that comes from an earlier server on the same file was moved already.
            self.clock.advance(max(0.0, self._counter.clock_offset - self.clock.offset))
            self.save()
        except StateWriteError as error:
            self.tables.close()
            raise UnusableOptionError("state", str(self._state), f"{error}") from error
        except BaseException:
            self.tables.close()
            raise

    def reset(self, seed: int | None = None) -> None:
        """Remove everything and start again from the seed, as a new server does."""
        self.tables.clear()
        self.save()
        self.settings = replace(self.settings, seed=self.settings.seed if seed is None else seed)
        self._remove_unnamed_blobs()

    def carry_out(self, action: Callable[[], T]) -> T:
        """Run the action, save its changes, and return its result.

        A rejection keeps its changes, because it may have counted a poll of a job. After any other
        error, the state is again as the file has it.
        """
        try:
            result = action()
        except ApiError:
            self.save()
            raise
        except BaseException:
            self.tables.undo()
            raise
        self.save()
        return result

    def save(self) -> None:
        """Write what has changed to the state file, if there is one.

        Raises:
            StateWriteError: it could not be written, and the state is again as the file has it.
        """
        try:
            if self._counter.clock_offset != self.clock.offset:
                self._counter.clock_offset = self.clock.offset
            self.tables.save()
        except BaseException:
            self.tables.undo()
            raise

    def advance_clock(self, seconds: float) -> None:
        """Move the clock forward and save that, or leave it as it is."""
        before = self.clock.offset
        self.clock.advance(seconds)
        try:
            self.save()
        except BaseException:
            self.clock.go_back(before)
            raise

    def set_pace(self, given: Mapping[str, object]) -> None:
        """Change the pace of jobs that start from now on."""
        self.pace = read_paces(given, others=self.pace)

    def close(self) -> None:
        """Save what has changed, and close the state file."""
        with self.lock:
            try:
                self.save()
            finally:
                self.tables.close()

    def table(self, kind: type[V], owner: Key = "") -> Table[V]:
        """The rows of this kind that belong to a project, or to the account."""
        return self.tables.table(kind, owner)

    @cached_property
    def blobs(self) -> Path:
        """The folder for contents that are too large for a table, made when it is first needed."""
        return temporary_folder(self)

    def new_number(self) -> int:
        """An id that is a number, a little above the one before it."""
        return 20_000_000 + self.settings.seed % 1_000_000 + 7 * self._count()

    def new_hex(self) -> str:
        """An id of 32 hexadecimal digits. The same seed and the same calls give the same ids."""
        text = f"{self.settings.seed} {self._count()}"
        return blake2b(text.encode(), digest_size=16).hexdigest()

    def start_job(self, kind: str) -> Job:
        """A job that begins now, at the pace of its kind."""
        return Job(started=self.clock.now(), pace=self.pace[kind])

    def poll(self, job: Job) -> float:
        """Count a poll of a job, and return how much of it is done, from 0 to 1."""
        return job.poll(self.clock.now())

    def _open_blobs(self, state: Path) -> None:
        self.blobs = state_folder(state, self.tables.file_id or "")
        check_contents(self.blobs, self.tables.rows(BlobOwner))
        self._remove_unnamed_blobs()

    def _remove_unnamed_blobs(self) -> None:
        remove_other_blobs(self.blobs, {one.blob for one in self.tables.rows(BlobOwner)})

    @property
    def _counter(self) -> Counter:
        return self.table(Counter).setdefault("counter", Counter())

    def _count(self) -> int:
        counter = self._counter
        counter.ids += 1
        return counter.ids


def find(rows: Table[V], key: Key, missing: ApiError) -> V:
    """Return the row with that id, or raise the given error."""
    if key not in rows:
        raise missing
    return rows[key]
