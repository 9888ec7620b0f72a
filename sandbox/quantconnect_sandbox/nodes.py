"""The machines of the account's organization, and which of them are busy."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from quantconnect_sandbox.shapes import Json
from quantconnect_sandbox.state import Backtest, Cloud, Project, fingerprint

USER_NAME = "Sandbox User"


@dataclass(frozen=True)
class Node:
    """A machine and what it can run: `backtest`, `research` or `live`."""

    kind: str
    name: str
    sku: str
    cores: int
    ram: float
    assets: int
    monthly: int

    @property
    def id(self) -> str:
        """The id that projects refer to; its first letter is that of the kind."""
        return f"{self.kind[0].upper()}N-{fingerprint({self.kind: self.name})}"


NODES = (
    Node("backtest", "B2-8 node 1", "B2-8", cores=2, ram=8, assets=400, monthly=14),
    Node("backtest", "B4-12 node 2", "B4-12", cores=4, ram=12, assets=800, monthly=20),
    Node("research", "R1-4 node 1", "R1-4", cores=1, ram=4, assets=0, monthly=10),
    Node("live", "L1-1 node 1", "L1-1", cores=1, ram=1, assets=50, monthly=20),
)


def nodes_answer(cloud: Cloud, project: Project) -> Json:
    """The answer that lists the nodes as this project sees them."""
    running = {backtest.node: one for one, backtest in _running(cloud.projects.values(), cloud)}
    nodes: Json = {"backtest": [], "research": [], "live": []}
    for node in NODES:
        nodes[node.kind].append(_node(node, project, running.get(node.name)))
    return {"nodes": nodes, "autoSelectNode": not project.active_nodes}


def choose_node(cloud: Cloud, project: Project) -> str:
    """The name of the node for the next backtest: a free one of those that are active."""
    usable = [node for node in NODES if node.kind == "backtest"]
    active = [node for node in usable if node.id in project.active_nodes] or usable
    busy = {backtest.node for _, backtest in _running(cloud.projects.values(), cloud)}
    free = [node for node in active if node.name not in busy]
    return (free or active)[0].name


def _running(projects: Iterable[Project], cloud: Cloud) -> Iterator[tuple[Project, Backtest]]:
    now: datetime = cloud.clock.now()
    for project in projects:
        for backtest in project.backtests.values():
            if not backtest.job.done(now):
                yield project, backtest


def _node(node: Node, project: Project, user: Project | None) -> Json:
    return {
        "speed": 3.5,
        "price": {"monthly": node.monthly, "yearly": 10 * node.monthly},
        "cpu": node.cores,
        "ram": node.ram,
        "name": node.name,
        "sku": node.sku,
        "description": f"{node.cores} cores, {node.ram} GB, for {node.kind}",
        # A client of the service reads these as text even when the node is free.
        "usedBy": USER_NAME if user else "",
        "userProfile": "",
        "projectName": user.name if user else "",
        "projectId": user.id if user else None,
        "busy": user is not None,
        "id": node.id,
        "assets": node.assets,
        "host": None,
        "active": node.id in project.active_nodes,
        "hasGpu": 0,
    }
