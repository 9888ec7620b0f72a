"""What one sandbox server holds: the account with its projects, and how it makes ids."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from threading import RLock
from typing import TypeVar

from quantconnect_sandbox.backtests.performance import Performance, measure
from quantconnect_sandbox.backtests.plan import Plan, read_plan
from quantconnect_sandbox.backtests.simulation import Run, simulate
from quantconnect_sandbox.compiles.static_analysis import Crash, find_crash
from quantconnect_sandbox.errors import (
    ApiError,
    backtest_not_found,
    file_not_found,
    not_found,
)
from quantconnect_sandbox.http.faults import Faults
from quantconnect_sandbox.http.request_log import RequestLog
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.objects.blobs import (
    Packing,
    StoredObject,
    check_contents,
    check_no_stray_folder,
    remove_other_blobs,
    state_folder,
    temporary_folder,
)
from quantconnect_sandbox.options import UnusableOptionError, show
from quantconnect_sandbox.store.clock import Clock, Job, Pace, read_pace
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION as DEFAULT_ORGANIZATION
from quantconnect_sandbox.store.settings import Settings as Settings
from quantconnect_sandbox.store.state_file import StateWriteError
from quantconnect_sandbox.store.tables import Key, Table, Tables, kept

T = TypeVar("T")
V = TypeVar("V")

# Seconds that each kind of job takes unless told otherwise. `loading` is the time in which charts
# and orders are made ready after they were first asked for.
DEFAULT_PACE: Mapping[str, float] = {
    "compile": 1,
    "backtest": 10,
    "report": 3,
    "optimization": 20,
    "live": 3,
    "download": 2,
    "loading": 1,
    "agent": 5,
}


@kept
@dataclass
class File:
    """A file of a project."""

    id: int
    name: str
    content: str
    modified: datetime


@kept
@dataclass
class Compile:
    """A build: the sources as they were, and what reading them found."""

    id: str
    sources: dict[str, str]
    errors: list[str]
    job: Job

    @property
    def signature(self) -> str:
        """The fingerprint of the sources, the second half of the id."""
        return self.id.partition("-")[2]


@kept
@dataclass
class Backtest:
    """A backtest that was ordered. What it shows follows from its job and the clock."""

    id: str
    name: str
    sources: dict[str, str]
    parameters: Json
    seed: int
    node: str
    snapshot_id: int
    job: Job
    note: str | None = None
    report: Job | None = None
    tags: list[str] = field(default_factory=list[str])
    loads: dict[str, Job] = field(default_factory=dict[str, Job])
    optimization_id: str | None = None

    @cached_property
    def plan(self) -> Plan:
        """What decides the course of the run: the seed, the code and the parameters."""
        return plan(self.seed, self.sources, self.parameters)

    @property
    def course(self) -> Run:
        """The made-up course of the run. It may be large, so only the last ones are kept."""
        return simulate(self.plan)

    @cached_property
    def measured(self) -> Performance:
        """The figures of the whole course."""
        return measure(self.course)

    @cached_property
    def crash(self) -> Crash | None:
        """The exception that ends the run, when the code certainly raises one."""
        return find_crash(self.sources)


@kept
@dataclass
class Project:
    """A project. What belongs to it is in tables of its own."""

    id: int
    name: str
    language: str
    created: datetime
    modified: datetime
    description: str = ""
    lean_version: int = -1
    lean_environment: int = 1
    encryption_key: str = ""
    parameters: list[Json] = field(default_factory=list[Json])
    libraries: list[int] = field(default_factory=list[int])
    active_nodes: list[str] = field(default_factory=list[str])


@kept
@dataclass
class Counter:
    """How many ids were made, and how far the clock was moved."""

    ids: int = 0
    clock_offset: float = 0.0


class Cloud:
    """The state of one server. Hold `lock` while reading or changing it from another thread.

    Everything that is kept is in tables: `cloud.table(Backtest, project.id)` are the backtests of a
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
        self.faults = Faults(settings.seed)
        self.requests = RequestLog()
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
        """Forget everything and start again from the seed, as a new server does."""
        self.tables.clear()
        self.save()
        self.settings = replace(self.settings, seed=self.settings.seed if seed is None else seed)
        self.faults = Faults(self.settings.seed)
        self.requests.clear()
        self._remove_unnamed_blobs()

    def carry_out(self, action: Callable[[], T]) -> T:
        """What the action returns, once all that it changed is saved.

        A refusal keeps what it changed, for it may have counted a look at a job. After any other
        failure, the state is again as the file has it.
        """
        try:
            told = action()
        except ApiError:
            self.save()
            raise
        except BaseException:
            self.tables.undo()
            raise
        self.save()
        return told

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
        """Change how long jobs take that are started from now on."""
        self.pace = read_paces(given, others=self.pace)

    def close(self) -> None:
        """Save what has changed, and let go of the state file."""
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

    @property
    def projects(self) -> Table[Project]:
        """All projects, the oldest first."""
        return self.table(Project)

    def project(self, identifier: int) -> Project:
        """The project with that id, or the failure that the API answers without it."""
        return find(self.projects, identifier, not_found("Project", identifier))

    def files(self, project: Project) -> Table[File]:
        """The files of a project by name."""
        return self.table(File, project.id)

    def file(self, project: Project, name: str) -> File:
        """The file of that name, or the failure that the API answers without it."""
        return find(self.files(project), name, file_not_found(name))

    def compile(self, project: Project, identifier: str) -> Compile:
        """The build with that id, or the failure that the API answers without it."""
        builds = self.table(Compile, project.id)
        return find(builds, identifier, not_found("Compile", identifier))

    def backtests(self, project: Project) -> Table[Backtest]:
        """The backtests of a project by id, the oldest first."""
        return self.table(Backtest, project.id)

    def backtest(self, project_id: int, identifier: str) -> Backtest:
        """The backtest with that id, or the failure that the API answers without it."""
        backtests = self.backtests(self.project(project_id))
        return find(backtests, identifier, backtest_not_found(identifier))

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

    def look(self, job: Job) -> float:
        """Count a look at a job and say how much of it is done, from 0 to 1."""
        return job.look(self.clock.now())

    def _open_blobs(self, state: Path) -> None:
        self.blobs = state_folder(state, self.tables.file_id or "")
        check_contents(self.blobs, self.table(StoredObject).all())
        self._remove_unnamed_blobs()

    def _remove_unnamed_blobs(self) -> None:
        named = {one.blob for one in self.table(StoredObject).all()}
        named |= {one.blob for one in self.table(Packing).all()}
        remove_other_blobs(self.blobs, named)

    @property
    def _counter(self) -> Counter:
        return self.table(Counter).setdefault("counter", Counter())

    def _count(self) -> int:
        counter = self._counter
        counter.ids += 1
        return counter.ids


def read_paces(
    given: Mapping[str, object], others: Mapping[str, object] = DEFAULT_PACE
) -> dict[str, Pace]:
    """The pace of every kind of job: as given, `all` for those not named, else that of others."""
    unknown = given.keys() - DEFAULT_PACE.keys() - {"all"}
    if unknown:
        known, job = ", ".join(sorted(DEFAULT_PACE)), show(min(unknown, key=str))
        raise ValueError(f"pace of {job}: there is no such job, only {known}, all")
    return {
        kind: read_pace(given.get(kind, given.get("all", seconds)))
        for kind, seconds in others.items()
    }


def plan(seed: int, sources: dict[str, str], parameters: Json) -> Plan:
    """The plan of a run: `simulate` makes the same course of the same seed, code and parameters."""
    written = json.dumps(parameters, sort_keys=True)
    return read_plan(f"{seed} {fingerprint(sources)} {written}", sources)


def course(seed: int, sources: dict[str, str], parameters: Json) -> Run:
    """The made-up course of a run, the same for the same seed, code and parameters."""
    return simulate(plan(seed, sources, parameters))


def fingerprint(parts: dict[str, str]) -> str:
    """32 hexadecimal digits that change with any name or text."""
    digest = blake2b(digest_size=16)
    for name, text in sorted(parts.items()):
        digest.update(f"{len(name)}:{name}{len(text)}:{text}".encode(errors="surrogatepass"))
    return digest.hexdigest()


def find(rows: Table[V], key: Key, missing: ApiError) -> V:
    """The row with that id, or the given failure."""
    if key not in rows:
        raise missing
    return rows[key]
