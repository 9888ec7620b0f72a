"""A sandbox killed under load keeps every confirmed write and no partial one.

Three kills here; `make check-kill` makes a hundred.
"""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random, SystemRandom
from time import sleep
from typing import Any, NamedTuple, TypeAlias

import httpx

from benchmarks.served import connected, served
from quantconnect_sandbox.projects.starter_files import starter_files
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION

KILLS = int(os.environ.get("KILLS", "3"))
SEED = int(os.environ.get("KILL_SEED", SystemRandom().randrange(1_000_000)))
CLIENTS = 3
MOST_WRITES = 60
MOST_PROJECTS = 4
HERE = {"organizationId": DEFAULT_ORGANIZATION}

Json: TypeAlias = dict[str, Any]


@dataclass
class Project:
    """What a client sees of a project: files, and the notes of backtests, by name; builds by id."""

    description: str = ""
    files: dict[str, str] = field(default_factory=lambda: starter_files("Py"))
    builds: set[str] = field(default_factory=set)
    notes: dict[str, str | None] = field(default_factory=dict)


@dataclass
class Work:
    """All that one client has in the account, under names that no other client uses."""

    projects: dict[str, Project] = field(default_factory=dict)
    objects: dict[str, str] = field(default_factory=dict)


class Write(NamedTuple):
    """A write, and what it does to the work. The id of a build is known from the response only."""

    path: str
    body: Json
    change: Callable[[Work, Json], object]

    def applied(self, work: Work, response: Json) -> Work:
        changed = deepcopy(work)
        self.change(changed, response)
        return changed


class Place(NamedTuple):
    """The project that a write is in."""

    name: str
    project_id: int

    def write(self, path: str, change: Callable[..., object], **body: Any) -> Write:
        def change_work(work: Work, response: Json) -> object:
            return change(work.projects[self.name], response)

        return Write(path, {"projectId": self.project_id} | body, change_work)


class Client:
    """A client that writes continuously and records what the server must have stored."""

    def __init__(self, name: str, random: Random) -> None:
        self.name = name
        self.random = random
        self.work = Work()
        self.doubt = Work()  # the same, with the unconfirmed write
        self.acknowledged = 0
        self.ids: dict[str, Any] = {}
        self.numbers = count()

    def load(self, http: httpx.Client) -> None:
        """Write until the server is gone."""
        while True:
            write = self.random.choice([*self.writes(), *self.writes_in_a_project()])
            self.doubt = write.applied(self.work, {})
            try:
                response = self.post(http, write.path, write.body)
            except httpx.TransportError:
                return
            self.work = self.doubt = write.applied(self.work, response)
            self.acknowledged += 1

    def check(self, http: httpx.Client) -> None:
        """Check that confirmed writes are stored and that the last write is complete or absent."""
        found = self.read(http)
        if found != self.doubt:
            assert found == self.work
        self.work = self.doubt = found

    def writes(self) -> Iterator[Write]:
        key, text = f"{self.name}/{self.random.randrange(5)}", self.new("text")
        yield Write(
            "object/set",
            {"key": key, "objectData": text},
            lambda w, _: w.objects.update({key: text}),
        )
        if key in self.work.objects:
            yield Write("object/delete", {"key": key}, lambda w, _: w.objects.pop(key))
        if len(self.work.projects) < MOST_PROJECTS:
            name = self.new("project")
            yield Write(
                "projects/create",
                {"name": name, "language": "Py"},
                lambda w, _: w.projects.update({name: Project()}),
            )

    def writes_in_a_project(self) -> Iterator[Write]:
        if self.work.projects:
            name = self.random.choice(sorted(self.work.projects))
            place, project = Place(name, self.ids[name]), self.work.projects[name]
            yield from self.project_writes(place)
            yield from self.file_writes(place, project)
            yield from self.backtest_writes(place, project)

    def project_writes(self, place: Place) -> Iterator[Write]:
        text = self.new("text")
        yield place.write(
            "projects/update", lambda p, _: setattr(p, "description", text), description=text
        )
        yield place.write(
            "compile/create",
            lambda p, response: p.builds.update(response.get("compileId", "").split()),
        )
        if len(self.work.projects) == MOST_PROJECTS:
            body = {"projectId": place.project_id}
            yield Write("projects/delete", body, lambda w, _: w.projects.pop(place.name))

    def file_writes(self, place: Place, project: Project) -> Iterator[Write]:
        old, new = self.random.choice(sorted(project.files)), f"{next(self.numbers)}.py"
        for path, file in (("files/create", new), ("files/update", old)):
            file_now = {file: self.new("#")}
            yield place.write(
                path,
                lambda p, _, now=file_now: p.files.update(now),
                name=file,
                content=file_now[file],
            )
        if old != "main.py":
            yield place.write("files/delete", lambda p, _: p.files.pop(old), name=old)

    def backtest_writes(self, place: Place, project: Project) -> Iterator[Write]:
        new, note = self.new("run"), self.new("note")
        if project.builds:
            build = self.random.choice(sorted(project.builds))
            yield place.write(
                "backtests/create",
                lambda p, _: p.notes.update({new: None}),
                compileId=build,
                backtestName=new,
            )
        if project.notes:
            old = self.random.choice(sorted(project.notes))
            backtest = {"backtestId": self.ids[old]}
            yield place.write(
                "backtests/update", lambda p, _: p.notes.update({old: note}), note=note, **backtest
            )
            yield place.write("backtests/delete", lambda p, _: p.notes.pop(old), **backtest)

    def read(self, http: httpx.Client) -> Work:
        """The data of this client on the server."""
        projects = self.post(http, "projects/read", {})["projects"]
        listed = self.post(http, "object/list", {"path": self.name})["objects"]
        return Work(
            {
                one["name"]: self.read_project(http, one)
                for one in projects
                if self.name in one["name"].split()
            },
            {one["key"]: self.read_object(http, one["key"]) for one in listed},
        )

    def read_project(self, http: httpx.Client, shown: Json) -> Project:
        where = {"projectId": shown["projectId"]}
        known = self.work.projects.get(shown["name"], Project()).builds
        files = self.post(http, "files/read", where)["files"]
        builds = [self.post(http, "compile/read", where | {"compileId": one}) for one in known]
        runs = [
            self.post(http, "backtests/read", where | {"backtestId": one["backtestId"]})["backtest"]
            for one in self.post(http, "backtests/list", where)["backtests"]
        ]
        return Project(
            shown["description"],
            {file["name"]: file["content"] for file in files},
            {build["compileId"] for build in builds},
            {run["name"]: run["note"] for run in runs},
        )

    def read_object(self, http: httpx.Client, key: str) -> str:
        preview: str = self.post(http, "object/properties", {"key": key})["metadata"]["preview"]
        return preview

    def post(self, http: httpx.Client, path: str, body: Json) -> Json:
        """Return the response, which must succeed, and record the ids of projects and backtests."""
        if path.startswith("object/"):
            body = HERE | body
        content = body.pop("objectData", None)
        sent: Json = {"data": body, "files": {"objectData": content}} if content else {"json": body}
        response: Json = http.post(path, **sent).json()
        assert response["success"], (path, body, response)
        self.ids |= {one["name"]: one["projectId"] for one in response.get("projects", ())}
        if isinstance(response.get("backtest"), dict):
            self.ids[response["backtest"]["name"]] = response["backtest"]["backtestId"]
        return response

    def new(self, kind: str) -> str:
        return f"{kind} {self.name} {next(self.numbers)}"


def check_and_kill(state: Path, clients: list[Client], writes: int) -> None:
    """Start the server, check the clients' data, and kill it after this many writes."""
    with (
        served("--state", str(state)) as (server, base_url),
        connected(base_url) as http,
        ThreadPoolExecutor(len(clients)) as pool,
    ):
        for client in clients:
            client.check(http)
        last = acknowledged(clients) + writes
        loads = [pool.submit(client.load, http) for client in clients]
        while acknowledged(clients) < last and not any(load.done() for load in loads):
            sleep(0.0005)  # short, so that the kill hits the next writes at any point
        server.kill()
        for load in loads:
            load.result()


def acknowledged(clients: list[Client]) -> int:
    return sum(client.acknowledged for client in clients)


def test_a_killed_sandbox_keeps_every_acknowledged_write(tmp_path: Path) -> None:
    print(f"KILL_SEED={SEED}")
    random = Random(SEED)
    clients = [Client(f"client{number}", Random(random.random())) for number in range(CLIENTS)]
    for _ in range(KILLS):
        check_and_kill(tmp_path / "state.db", clients, random.randrange(MOST_WRITES))
    check_and_kill(tmp_path / "state.db", clients, 0)
    print(f"{KILLS} kills, {acknowledged(clients)} confirmed writes, none lost")
