"""What one sandbox server holds: the account with its projects, and how it makes ids."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from hashlib import blake2b
from random import Random
from threading import RLock
from typing import TypeVar

from quantconnect_sandbox.clock import Clock, Job
from quantconnect_sandbox.failures import ApiError, file_not_found, not_found
from quantconnect_sandbox.shapes import Json
from quantconnect_sandbox.simulation import Run, simulate
from quantconnect_sandbox.source import Crash, find_crash

K = TypeVar("K")
V = TypeVar("V")

# The example organization of the public docs.
DEFAULT_ORGANIZATION = "5cad178b20a1d52567b534553413b691"


@dataclass(frozen=True)
class Settings:
    """Who the account is, and how long its jobs take. Its repr does not show the token."""

    user_id: int = 123
    api_token: str = field(default="sandbox-token", repr=False)
    organization_id: str = DEFAULT_ORGANIZATION
    seed: int = 0
    compile_seconds: float = 1.0
    backtest_seconds: float = 10.0
    report_seconds: float = 3.0


@dataclass
class File:
    """A file of a project."""

    id: int
    name: str
    content: str
    modified: datetime


@dataclass(frozen=True)
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

    @cached_property
    def course(self) -> Run:
        """The made-up course of the run, the same for the same seed, code and parameters."""
        parameters = json.dumps(self.parameters, sort_keys=True)
        return simulate(f"{self.seed} {fingerprint(self.sources)} {parameters}", self.sources)

    @cached_property
    def crash(self) -> Crash | None:
        """The exception that ends the run, when the code certainly raises one."""
        return find_crash(self.sources)


@dataclass
class Project:
    """A project with everything that belongs to it."""

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
    files: dict[str, File] = field(default_factory=dict[str, File])
    compiles: dict[str, Compile] = field(default_factory=dict[str, Compile])
    backtests: dict[str, Backtest] = field(default_factory=dict[str, Backtest])

    def file(self, name: str) -> File:
        """The file of that name, or the failure that the API answers without it."""
        return _find(self.files, name, file_not_found(name))

    def compile(self, identifier: str) -> Compile:
        """The build with that id, or the failure that the API answers without it."""
        return _find(self.compiles, identifier, not_found("Compile", identifier))

    def backtest(self, identifier: str) -> Backtest:
        """The backtest with that id, or the failure that the API answers without it."""
        return _find(self.backtests, identifier, not_found("Backtest", identifier))


class Ids:
    """Makes the account's ids. The same seed and the same calls give the same ids."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._last = 20_000_000 + self._random.randrange(1_000_000)

    def number(self) -> int:
        """The next number, a little above the one before it."""
        self._last += self._random.randrange(1, 100)
        return self._last

    def hex(self) -> str:
        """32 hexadecimal digits."""
        return f"{self._random.getrandbits(128):032x}"


class Cloud:
    """The state of one server. Hold `lock` while reading or changing it from another thread."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self.settings = settings
        self.clock = clock
        self.lock = RLock()
        self.reset()

    def reset(self) -> None:
        """Forget every project and start again from the seed, as a new server does."""
        self.ids = Ids(self.settings.seed)
        self.projects: dict[int, Project] = {}

    def project(self, identifier: int) -> Project:
        """The project with that id, or the failure that the API answers without it."""
        return _find(self.projects, identifier, not_found("Project", identifier))

    def start_job(self, seconds: float) -> Job:
        """A job that begins now."""
        return Job(started=self.clock.now(), seconds=seconds)


def fingerprint(parts: dict[str, str]) -> str:
    """32 hexadecimal digits that change with any name or text."""
    digest = blake2b(digest_size=16)
    for name, text in sorted(parts.items()):
        digest.update(f"{len(name)}:{name}{len(text)}:{text}".encode(errors="surrogatepass"))
    return digest.hexdigest()


def _find(things: dict[K, V], key: K, missing: ApiError) -> V:
    if key not in things:
        raise missing
    return things[key]
