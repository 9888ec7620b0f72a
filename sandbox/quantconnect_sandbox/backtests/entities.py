"""Backtests of a project, and the simulated run of each."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from quantconnect_sandbox.backtests.performance import Performance, measure
from quantconnect_sandbox.backtests.plan import Plan, read_plan
from quantconnect_sandbox.backtests.simulation import Run, simulate
from quantconnect_sandbox.compiles.static_analysis import Crash, find_crash
from quantconnect_sandbox.errors import backtest_not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.nodes import NodeUser, occupies_nodes
from quantconnect_sandbox.projects.entities import Project, all_projects, find_project
from quantconnect_sandbox.store.ids import fingerprint
from quantconnect_sandbox.store.jobs import Job, register_job
from quantconnect_sandbox.store.state import Cloud, find
from quantconnect_sandbox.store.tables import Table, kept

register_job("backtest", seconds=10)


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


def project_backtests(cloud: Cloud, project: Project) -> Table[Backtest]:
    """The backtests of a project by id, the oldest first."""
    return cloud.table(Backtest, project.id)


def find_backtest(cloud: Cloud, project_id: int, identifier: str) -> Backtest:
    """The backtest with that id, or the failure that the API answers without it."""
    backtests = project_backtests(cloud, find_project(cloud, project_id))
    return find(backtests, identifier, backtest_not_found(identifier))


def plan(seed: int, sources: dict[str, str], parameters: Json) -> Plan:
    """The plan of a run: `simulate` makes the same course of the same seed, code and parameters."""
    written = json.dumps(parameters, sort_keys=True)
    return read_plan(f"{seed} {fingerprint(sources)} {written}", sources)


def course(seed: int, sources: dict[str, str], parameters: Json) -> Run:
    """The made-up course of a run, the same for the same seed, code and parameters."""
    return simulate(plan(seed, sources, parameters))


@occupies_nodes
def running_backtests(cloud: Cloud) -> Iterator[tuple[str, NodeUser]]:
    """The nodes on which backtests run, with the project of each."""
    now = cloud.clock.now()
    for project in all_projects(cloud).all():
        for backtest in project_backtests(cloud, project).all():
            if not backtest.job.done(now):
                yield backtest.node, NodeUser(project.id, project.name)
