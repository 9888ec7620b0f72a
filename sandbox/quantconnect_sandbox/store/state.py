"""The state of one sandbox server: its tables, its clock and its ids."""

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
from quantconnect_sandbox.store.rates import Rates
from quantconnect_sandbox.store.settings import Settings
from quantconnect_sandbox.store.state_file import StateWriteError
from quantconnect_sandbox.store.tables import Key, Table, Tables, kept

T = TypeVar("T")
V = TypeVar("V")


@kept
@dataclass
class Counter:
    """The number of ids generated, and the offset of the clock."""

    ids: int = 0
    clock_offset: float = 0.0


class Cloud:
    """The state of one server. Hold `lock` while reading or changing it from another thread.

    All saved state is in tables: `cloud.table(Backtest, project.id)` has the backtests of a
    project. `origin` is the address by which the current request reached the server.
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
        self.rates = Rates()
        self.reopen()

    def reopen(self) -> None:
        """Open the state file, if there is one and it is closed, and load its state.

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
            # The clock of an earlier server on the same file is already advanced.
            self.clock.advance(max(0.0, self._counter.clock_offset - self.clock.offset))
            self.save()
        except StateWriteError as error:
            self.tables.close()
            raise UnusableOptionError("state", str(self._state), f"{error}") from error
        except BaseException:
            self.tables.close()
            raise

    def reset(self, seed: int | None = None) -> None:
        """Remove everything and restart from a seed, by default the current one."""
        self.tables.clear()
        self.rates.clear()
        self.save()
        self.settings = replace(self.settings, seed=self.settings.seed if seed is None else seed)
        self._remove_unnamed_blobs()

    def carry_out(self, action: Callable[[], T]) -> T:
        """Run the action, save its changes, and return its result.

        The changes of a rejected request are saved too, because it may have counted a poll of a
        job. After any other error, the state is restored from the file.
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
        """Write changes to the state file, if there is one.

        Raises:
            StateWriteError: the file could not be written. The state is restored from it.
        """
        try:
            if self._counter.clock_offset != self.clock.offset:
                self._counter.clock_offset = self.clock.offset
            self.tables.save()
        except BaseException:
            self.tables.undo()
            raise

    def advance_clock(self, seconds: float) -> None:
        """Advance the clock and save its offset. If saving fails, the clock is not changed."""
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
        """Save changes, and close the state file."""
        with self.lock:
            try:
                self.save()
            finally:
                self.tables.close()

    def table(self, kind: type[V], owner: Key = "") -> Table[V]:
        """Return the rows of this kind that belong to a project, or to the account."""
        return self.tables.table(kind, owner)

    @cached_property
    def blobs(self) -> Path:
        """The folder for content that is too large for a table, created on first use."""
        return temporary_folder(self)

    def new_number(self) -> int:
        """Return a numeric id, slightly higher than the previous one."""
        return 20_000_000 + self.settings.seed % 1_000_000 + 7 * self._count()

    def new_hex(self) -> str:
        """Return an id of 32 hexadecimal digits. The same seed and calls give the same ids."""
        text = f"{self.settings.seed} {self._count()}"
        return blake2b(text.encode(), digest_size=16).hexdigest()

    def start_job(self, kind: str) -> Job:
        """Start a job of this kind at its pace."""
        return Job(started=self.clock.now(), pace=self.pace[kind])

    def poll(self, job: Job) -> float:
        """Count a poll of a job, and return its progress from 0 to 1."""
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
