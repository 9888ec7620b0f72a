"""An account that contains everything that the operations of the spec need.

It is created once by the handlers of the sandbox. Tests copy it into their sandbox whenever they
need to start again.
"""

import pickle
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Any

from starlette.datastructures import UploadFile

from quantconnect_sandbox import Clock, Sandbox
from quantconnect_sandbox.http.spec import load_operations
from quantconnect_sandbox.registry import Handler, Raw
from quantconnect_sandbox.services import HANDLERS
from quantconnect_sandbox.store.settings import Settings
from quantconnect_sandbox.store.state import Cloud
from tests.spec import DOCUMENT
from tools.client.names import parameter_name
from tools.overlay.calls import calls
from tools.spec import checks

Json = dict[str, Any]
CALLS = {call.facts["x-qc-method"]: call for call in calls(DOCUMENT)}
WRITES = [name for name, call in CALLS.items() if not call.facts["x-qc-safe"]]
READS = [name for name, call in CALLS.items() if call.facts["x-qc-safe"]]
CODE = """from AlgorithmImports import *

FAST = 10
SLOW = 50


class Momentum(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2024, 1, 1)
        self.set_end_date(2024, 3, 31)
        self.add_equity("SPY", Resolution.DAILY)

    def on_data(self, data):
        self.log("seen")
"""
AN_HOUR = 3600
FOREVER = 100_000


@dataclass(frozen=True)
class World:
    """The contents of the account, and arguments that fit it for each method of the client.

    Attributes:
        arguments: by the method's name, such as `projects.create`.
        requests: the same with the names on the wire.
        clock: the moment at which it stands still.
    """

    arguments: dict[str, Json]
    requests: dict[str, Json]
    clock: datetime
    rows: bytes
    blobs: dict[str, bytes]

    def sandbox(self) -> Sandbox:
        """A sandbox with the account in it."""
        sandbox = Sandbox(api_token="sandbox-token", clock=Clock(frozen=self.clock))
        self.put_into(sandbox)
        return sandbox

    def put_into(self, sandbox: Sandbox) -> None:
        """Reset the sandbox to this account."""
        cloud = sandbox.cloud
        with cloud.lock:
            cloud.tables.clear()
            for kind, owner, rows in pickle.loads(self.rows):
                cloud.table(kind, owner).update(rows)
            cloud.save()
            cloud.set_pace({"all": FOREVER, "loading": 0, "report": 0})
        for name in self.blobs.keys() - {blob.name for blob in cloud.blobs.iterdir()}:
            (cloud.blobs / name).write_bytes(self.blobs[name])
        sandbox.faults.clear()
        sandbox.requests.clear()


def _rows_of(cloud: Cloud) -> bytes:
    """All rows of the tables."""
    with cloud.lock:
        tables = cloud.tables._tables.items()
        rows = [(place[1], dict(table)) for place, table in tables if len(table)]
    return pickle.dumps([(type(next(iter(row.values()))), owner, row) for owner, row in rows])


@cache
def world(moment: datetime | None = None) -> World:
    """The account as of a moment, now by default; created once in each process."""
    now = moment or datetime.now(UTC).replace(microsecond=0)
    cloud = Cloud(Settings(), Clock(frozen=now), pace={"all": 0})
    ids = _Maker(cloud).ids()
    blobs = {file.name: file.read_bytes() for file in cloud.blobs.iterdir()}
    requests = {name: _request(name, ids) for name in CALLS}
    arguments = {name: _arguments(request) for name, request in requests.items()}
    return World(arguments, requests, cloud.clock.now(), _rows_of(cloud), blobs)


class _Maker:
    """Creates one of everything, and a second one where an operation deletes it."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud
        self.operations = {one.id: one for one in load_operations().values()}

    def do(self, operation_id: str, **request: Any) -> Any:
        operation, method = self.operations[operation_id], METHODS[operation_id]
        body = operation.check_request(_example(method) | request)
        return HANDLERS[operation_id].handler(self.cloud, body)

    def ids(self) -> Json:
        """The ids by their names in requests and in `OTHERS`."""
        project = self.project("Momentum")
        ids = self.build(project)
        other = self.build(self.project("Reversal"))
        ids["otherProjectId"], ids["otherCompileId"] = other["projectId"], other["compileId"]
        ids["libraryId"] = self.project("Library")
        ids["otherLibraryId"] = self.project("Other library")
        self.do("createProjectLibrary", projectId=project, libraryId=ids["libraryId"])
        self.do("createProjectCollaboration", projectId=project)
        self.do("createFile", projectId=project)
        created = self.do("createBacktest", **ids)
        ids["backtestId"] = created["backtest"]["backtestId"]
        ids["fileName"] = self.do("listModuleFiles")["files"][0]
        return ids | self.live(ids) | self.agents() | self.rest(ids)

    def project(self, name: str) -> int:
        project_id: int = self.do("createProject", name=name)["projects"][0]["projectId"]
        self.do("updateFile", projectId=project_id, content=CODE)
        return project_id

    def build(self, project_id: int) -> Json:
        build = self.do("createCompile", projectId=project_id)["compileId"]
        return {"projectId": project_id, "compileId": build}

    def live(self, ids: Json) -> Json:
        """A deployment that has run for an hour, and a free node."""
        nodes = self.do("readNodes")
        busy, free = (node["id"] for node in nodes["live"])
        deployed = self.do("createLiveAlgorithm", **ids, nodeId=busy)["deployId"]
        self.cloud.clock.advance(AN_HOUR)
        for brokerage in ("alpaca", "charlesschwab"):
            self.do("authorizeLiveAuth0", projectId=ids["projectId"], brokerage=brokerage)
        chosen = [nodes["backtest"][0]["id"]]
        return {"deployId": deployed, "algorithmId": deployed, "nodeId": free, "nodes": chosen}

    def agents(self) -> Json:
        """An agent with a completed and a running deployment, and an idle agent."""
        agent, idle = [self.do("createAgent")["agent"]["id"] for _ in range(2)]
        task, spare = [self.do("createAgentTask", agentId=agent)["task"]["id"] for _ in range(2)]
        over = self.deployment(task)
        self.cloud.set_pace({"agent": FOREVER})
        running = self.deployment(task)
        return {
            "agentId": agent,
            "idleAgentId": idle,
            "taskId": task,
            "idleTaskId": spare,
            "deploymentId": running,
            "deploymentIdThatIsOver": over,
        }

    def deployment(self, task: int) -> str:
        made: str = self.do("createAgentDeployment", taskId=task)["deployment"]["deploymentId"]
        return made

    def rest(self, ids: Json) -> Json:
        """A running optimization, a support ticket, and a packed file."""
        self.cloud.set_pace({"optimization": FOREVER})
        optimized = self.do("createOptimization", **ids)["optimizations"][0]["optimizationId"]
        attached = {name: ids[name] for name in ("projectId", "backtestId")}
        ticket = self.do("createSupportTicket", **attached)["hash"]
        self.do("setObject", objectData=UploadFile(BytesIO(b"SPY,QQQ,IWM\n")))
        job = self.do("getObject")["jobId"]
        self.do("getObject", keys=None, jobId=job)
        return {"optimizationId": optimized, "hash": ticket, "jobId": job}


METHODS = {CALLS[name].operation["operationId"]: name for name in reversed(CALLS)}
# Methods that need other ids than the example of their request.
OTHERS: dict[str, Json] = {
    "agents.delete": {"agentId": "idleAgentId"},
    "agents.deployments.delete": {"deploymentId": "deploymentIdThatIsOver"},
    "agents.tasks.delete": {"taskId": "idleTaskId"},
    "live.create": {"projectId": "otherProjectId", "compileId": "otherCompileId"},
    "projects.delete": {"projectId": "otherProjectId"},
    "projects.libraries.add": {"libraryId": "otherLibraryId"},
}
GIVEN: dict[str, Json] = {
    "files.create": {"name": "signals/reversal.py"},
    "files.rename": {"name": "signals/crossover.py", "newName": "signals/cross.py"},
    "object_store.read_download_url": {"jobId": ""},
    "object_store.set": {"objectData": b"SPY\n"},
    "projects.collaboration.create": {"collaboratorUserId": "ada-example"},
    "projects.update": {"name": "Momentum 2"},
}


def _arguments(request: Json) -> Json:
    return {parameter_name(field): value for field, value in request.items()}


def _request(name: str, ids: Json) -> Json:
    """The example of the request, with ids that exist."""
    call = CALLS[name]
    body = _example(name) | GIVEN.get(name, {})
    known = ids | {field: ids[other] for field, other in OTHERS.get(name, {}).items()}
    body |= {field: known[field] for field in body if field in known}
    if "select-project" in body:
        body |= {"select-project": ids["projectId"], "select-backtest": ids["backtestId"]}
    return {field: value for field, value in body.items() if field in call.properties}


def _example(name: str) -> Json:
    """The example of a request, without references to things that do not exist."""
    call = CALLS[name]
    if "requestBody" not in call.operation:
        return {}
    example: Json = checks.request_content(call.operation)["example"]
    unnamed = ("subAgents", "chainedAgents")
    return {field: value for field, value in example.items() if field not in unnamed}


@contextmanager
def counted(counts: Counter[str]) -> Iterator[None]:
    """Count by operation id how often the sandbox carries out a request."""
    originals = dict(HANDLERS)
    for operation_id, modelled in originals.items():
        HANDLERS[operation_id] = replace(
            modelled, handler=_counting(modelled.handler, counts, operation_id)
        )
    try:
        yield
    finally:
        HANDLERS.update(originals)


def _counting(handler: Handler, counts: Counter[str], operation_id: str) -> Handler:
    def counting(cloud: Cloud, request: Json) -> Json | Raw:
        result = handler(cloud, request)
        counts[operation_id] += 1
        return result

    return counting
