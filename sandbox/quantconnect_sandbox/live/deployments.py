"""Live deployments, and the state of each at a given time.

A deployment never runs code. Once started, it trades at simulated prices while the clock runs,
until it is stopped.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from quantconnect_sandbox.backtests.plan import Plan, read_plan
from quantconnect_sandbox.compiles.static_analysis import Crash, find_crash
from quantconnect_sandbox.errors import ApiError, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.live.brokerages import Account
from quantconnect_sandbox.live.simulation import BAR, Start, TradingHistory, play, sell_all
from quantconnect_sandbox.organizations.nodes import NodeUser, occupies_nodes
from quantconnect_sandbox.projects.deletion import checks_deletion
from quantconnect_sandbox.projects.entities import Project, find_project
from quantconnect_sandbox.store.jobs import Job, register_job
from quantconnect_sandbox.store.state import Cloud, find
from quantconnect_sandbox.store.tables import Table, kept

register_job("live", seconds=3)

STARTING = ("InQueue", "LoggingIn", "Initializing", "History")


@dataclass
class Command:
    """A command that reached the algorithm."""

    time: datetime
    text: str


@kept
@dataclass
class LiveDeployment:
    """A build on a live node. Its results follow from its job and the clock."""

    id: str
    project_id: int
    project_name: str
    clone_id: int
    node: str
    version: int
    seed: int
    sources: dict[str, str]
    files: list[Json]
    account: Account
    start: Start
    job: Job
    stopped: datetime | None = None
    liquidated: bool = False
    commands: list[Command] = field(default_factory=list[Command])
    loads: dict[str, Job] = field(default_factory=dict[str, Job])

    @cached_property
    def plan(self) -> Plan:
        """The log calls and plots in its code."""
        return read_plan(f"{self.seed} {self.id}", self.sources)

    @cached_property
    def crash(self) -> Crash | None:
        """The exception that ends it, if the code is certain to raise one."""
        return find_crash(self.sources)

    def ended(self, now: datetime) -> datetime | None:
        """Return when it was stopped or failed; None while it starts or runs."""
        if self.stopped is None and self.crash and self.job.done(now):
            return self.start.began
        return self.stopped

    def status(self, now: datetime) -> str:
        """Return the status, as the API names it."""
        if self.stopped:
            return "Liquidated" if self.liquidated else "Stopped"
        progress = self.job.progress(now)
        if progress < 1:
            return STARTING[int(progress * len(STARTING))]
        return "RuntimeError" if self.crash else "Running"

    def stages(self, now: datetime) -> list[tuple[datetime, str]]:
        """Return the statuses before Running that it has reached, with their times."""
        count = min(len(STARTING), 1 + int(self.job.progress(now) * len(STARTING)))
        step: timedelta = (self.start.began - self.start.launched) / len(STARTING)
        return [(self.start.launched + n * step, STARTING[n]) for n in range(count)]

    def history(self, now: datetime) -> TradingHistory:
        """Return the trading history up to `now`, or to its end."""
        end = self.ended(now) or now
        has_run = self.job.done(now) and self.crash is None
        bars = 1 + (end - self.start.began) // BAR if has_run else 0
        history = play(self.plan.text, self.start, bars)
        return sell_all(history, end) if self.liquidated else history

    def equity(self, history: TradingHistory, time: datetime) -> float:
        """Return the value of all cash and holdings at that time, in dollars."""
        return round(history.equity(time) + self.account.worth, 2)

    def end(self, now: datetime, *, liquidate: bool) -> None:
        """Stop it. With `liquidate`, sell all holdings first."""
        self.job.stop(now)
        self.stopped, self.liquidated = now, liquidate


def deployments(cloud: Cloud) -> Table[LiveDeployment]:
    """Return all deployments, oldest first. They are kept when their projects are deleted."""
    return cloud.table(LiveDeployment)


def deployments_of(cloud: Cloud, project_id: int) -> list[LiveDeployment]:
    """Return the deployments of a project, oldest first, read-only.

    Raises:
        ApiError: the project does not exist, or was never deployed.
    """
    project = find_project(cloud, project_id)
    rows = [one for one in deployments(cloud).all() if one.project_id == project.id]
    if not rows:
        raise ApiError(f"No live deployment found for project {project.id}")
    return rows


def newest_deployment(cloud: Cloud, project_id: int) -> LiveDeployment:
    """Return the last deployment of a project, or raise the API's error if there is none."""
    return deployments(cloud)[deployments_of(cloud, project_id)[-1].id]


def named_deployment(cloud: Cloud, project_id: int, identifier: str) -> LiveDeployment:
    """Return the deployment of a project with that id, or raise the API's error."""
    project, missing = find_project(cloud, project_id), not_found("Deployment", identifier)
    deployment = find(deployments(cloud), identifier, missing)
    if deployment.project_id != project.id:
        raise missing
    return deployment


def asked_deployment(cloud: Cloud, project_id: int, identifier: str | None) -> LiveDeployment:
    """Return the deployment with that id, or the newest one of the project without an id."""
    if identifier:
        return named_deployment(cloud, project_id, identifier)
    return newest_deployment(cloud, project_id)


def unfinished_deployments(cloud: Cloud) -> list[LiveDeployment]:
    """Return all deployments that start or run, read-only. Each occupies a node."""
    now = cloud.clock.now()
    return [one for one in deployments(cloud).all() if one.ended(now) is None]


def check_not_deployed(cloud: Cloud, project_id: int, consequence: str) -> None:
    """Reject a request if a deployment of the project starts or runs."""
    now = cloud.clock.now()
    for one in unfinished_deployments(cloud):
        if one.project_id == project_id:
            raise ApiError(
                f"Project {project_id} is live ({one.id} is {one.status(now)}) and {consequence}: "
                "stop or liquidate it first"
            )


@checks_deletion
def check_not_live(cloud: Cloud, project: Project) -> None:
    """Reject the deletion of a project that is live."""
    check_not_deployed(cloud, project.id, "cannot be deleted")


@occupies_nodes
def occupied_nodes(cloud: Cloud) -> Iterator[tuple[str, NodeUser]]:
    """Yield the nodes of the deployments that start or run, with the project of each."""
    for deployment in unfinished_deployments(cloud):
        project = find_project(cloud, deployment.project_id)
        yield deployment.node, NodeUser(project.id, project.name)
