"""Projects for tests of jobs."""

from quantconnect_client import QuantConnect
from quantconnect_client.params import BrokerageSettings

FAILING = """from AlgorithmImports import *


class Momentum(QCAlgorithm):
    def initialize(self):
        raise ValueError("boom")
"""
FOREVER = 86_400
"""Seconds that a job of the sandbox takes, so that it runs until the test ends."""


def momentum(qc: QuantConnect, name: str = "Momentum") -> int:
    """Create a project and return its id."""
    return qc.projects.create(name, "Py").project_id


def failing(qc: QuantConnect) -> int:
    """Create a project whose algorithm fails when it starts, and return its id."""
    project_id = momentum(qc, "Failing")
    qc.files.update(project_id, "main.py", FAILING)
    return project_id


def backtest_of(qc: QuantConnect, project_id: int, name: str = "first") -> str:
    """Start a backtest and return its id."""
    build = qc.compiles.run(project_id)
    return qc.backtests.create(project_id, build.compile_id, name).backtest_id


def deployment_of(qc: QuantConnect, project_id: int) -> str:
    """Start paper trading and return the id of the deployment."""
    build = qc.compiles.run(project_id)
    node = next(one for one in qc.projects.nodes.read(project_id).nodes.live if not one.busy)
    paper: BrokerageSettings = {"id": "QuantConnectBrokerage"}
    return qc.live.create(project_id, build.compile_id, node.id, paper, "-1").deploy_id
