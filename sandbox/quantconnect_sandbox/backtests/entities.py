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
    """A backtest. Its results follow from its job and the clock."""

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
        """The plan of the run, from the seed, the code and the parameters."""
        return plan_run(self.seed, self.sources, self.parameters)

    @property
    def run(self) -> Run:
        """The simulated run. It may be large, so only the last few are cached."""
        return simulate(self.plan)

    @cached_property
    def measured(self) -> Performance:
        """The figures of the whole run."""
        return measure(self.run)

    @cached_property
    def crash(self) -> Crash | None:
        """The exception that ends the run, if the code is certain to raise one."""
        return find_crash(self.sources)


def project_backtests(cloud: Cloud, project: Project) -> Table[Backtest]:
    """Return the backtests of a project by id, oldest first."""
    return cloud.table(Backtest, project.id)


def find_backtest(cloud: Cloud, project_id: int, identifier: str) -> Backtest:
    """Return the backtest with that id, or raise the API's error for an unknown one."""
    backtests = project_backtests(cloud, find_project(cloud, project_id))
    return find(backtests, identifier, backtest_not_found(identifier))


def plan_run(seed: int, sources: dict[str, str], parameters: Json) -> Plan:
    """Plan a run. The same seed, code and parameters give the same plan."""
    text = json.dumps(parameters, sort_keys=True)
    return read_plan(f"{seed} {fingerprint(sources)} {text}", sources)


def simulate_run(seed: int, sources: dict[str, str], parameters: Json) -> Run:
    """Simulate a run. The same seed, code and parameters give the same run."""
    return simulate(plan_run(seed, sources, parameters))


@occupies_nodes
def running_backtests(cloud: Cloud) -> Iterator[tuple[str, NodeUser]]:
    """Yield the nodes on which backtests run, with the project of each."""
    now = cloud.clock.now()
    for project in all_projects(cloud).all():
        for backtest in project_backtests(cloud, project).all():
            if not backtest.job.done(now):
                yield backtest.node, NodeUser(project.id, project.name)
