"""Fills the sandbox that the target is compared with, so that each read has something to return."""

from typing import Any

from parity.walk import ALGORITHM, value_at
from quantconnect_client import QuantConnect

PROJECTS = 4
OPTIMIZATION = {
    "name": "Grid",
    "target": "TotalPerformance.PortfolioStatistics.SharpeRatio",
    "targetTo": "max",
    "strategy": "QuantConnect.Optimizer.Strategies.GridSearchOptimizationStrategy",
    "parameters": [{"name": "fast", "min": 5, "max": 10, "step": 5}],
    "estimatedCost": 1,
    "nodeType": "O2-8",
    "parallelNodes": 1,
}
PARAMETERS = ALGORITHM.replace(
    "        self.symbol", '        self.fast = self.get_parameter("fast", 10)\n        self.symbol'
)


class Seeder:
    """Creates some of everything that the tour reads."""

    def __init__(self, qc: QuantConnect) -> None:
        self._qc = qc
        self.organization = str(self._do("/account/read")["organizationId"])

    def fill(self) -> None:
        """Fill the account."""
        projects = [self._project(f"Project {number}") for number in range(PROJECTS)]
        # Listings are compared with those of accounts that have several of each.
        latest = self._do("/projects/read")["projects"][0]["projectId"]
        build = self._build(latest)
        for number in range(3):
            body = {"projectId": latest, "compileId": build, "backtestName": f"Run {number}"}
            started = self._do("/backtests/create", **body)["backtest"]["backtestId"]
            self._poll("/backtests/read", {"projectId": latest, "backtestId": started})
        self._do("/optimizations/create", projectId=latest, compileId=build, **OPTIMIZATION)
        self._deploy(projects[1])
        for number in range(3):
            self._qc.object_store.set(f"prices/{number}.csv", b"date,close\n")
            self._qc.object_store.set(f"{number}.csv", b"date,close\n")
        self._agent()
        own = {"organizationId": self.organization}
        self._do(
            "/organizations/support/tickets/create", **own, subject="Data", message="A question"
        )

    def _project(self, name: str) -> int:
        found = self._do("/projects/create", name=name, language="Py")["projects"][0]
        project = int(found["projectId"])
        self._do("/files/update", projectId=project, name="main.py", content=PARAMETERS)
        return project

    def _build(self, project: int) -> str:
        build = str(self._do("/compile/create", projectId=project)["compileId"])
        self._poll("/compile/read", {"projectId": project, "compileId": build})
        return build

    def _deploy(self, project: int) -> None:
        nodes = self._do("/nodes/read", organizationId=self.organization)["live"]
        self._do(
            "/live/create",
            projectId=project,
            compileId=self._build(project),
            nodeId=value_at(nodes, ["0", "id"]),
            versionId="-1",
            brokerage={"id": "QuantConnectBrokerage"},
            dataProviders={"QuantConnectBrokerage": {"id": "QuantConnectBrokerage"}},
        )

    def _agent(self) -> None:
        own = {"organizationId": self.organization}
        agent = self._do("/agents/create", **own, name="Researcher")["agent"]["id"]
        task = self._do(
            "/agents/tasks/create",
            **own,
            agentId=agent,
            name="Daily",
            prompt="Summarize",
            projectPreference="project-for-task",
        )["task"]["id"]
        self._do("/agents/deployments/create", taskId=task)

    def _poll(self, path: str, fields: dict[str, Any]) -> None:
        for _ in range(3):
            self._do(path, **fields)

    def _do(self, path: str, **fields: Any) -> dict[str, Any]:
        return self._qc.request(path, fields)
