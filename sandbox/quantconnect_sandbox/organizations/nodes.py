"""The nodes of the account's organization, and which of them are busy."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias

from quantconnect_sandbox.errors import NO_SPARE_NODE, ApiError, not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.ids import fingerprint
from quantconnect_sandbox.store.settings import Settings
from quantconnect_sandbox.store.state import Cloud

USER_NAME = "Sandbox User"


@dataclass(frozen=True)
class Node:
    """A node, with the kind of jobs it runs: `backtest`, `research` or `live`."""

    kind: str
    name: str
    sku: str
    cores: int
    ram: float
    assets: int
    monthly: int

    @property
    def id(self) -> str:
        """The id that projects refer to. It begins with the first letter of the kind."""
        return f"{self.kind[0].upper()}N-{fingerprint({self.kind: self.name})}"


@dataclass(frozen=True)
class NodeUser:
    """The project whose job runs on a node."""

    project_id: int
    project_name: str


Occupation: TypeAlias = Callable[[Cloud], Iterator[tuple[str, NodeUser]]]
_OCCUPATIONS: list[Occupation] = []


def occupies_nodes(find: Occupation) -> Occupation:
    """Register a function that yields the names of busy nodes with their users."""
    _OCCUPATIONS.append(find)
    return find


def nodes(settings: Settings) -> list[Node]:
    """Return the organization's nodes, by the settings."""
    return [
        *(
            Node("backtest", f"B4-12 node {n}", "B4-12", cores=4, ram=12, assets=800, monthly=20)
            for n in range(1, settings.backtest_nodes + 1)
        ),
        Node("research", "R1-4 node 1", "R1-4", cores=1, ram=4, assets=0, monthly=10),
        *(
            Node("live", f"L1-1 node {n}", "L1-1", cores=1, ram=1, assets=50, monthly=20)
            for n in range(1, settings.live_nodes + 1)
        ),
    ]


def nodes_by_kind(cloud: Cloud, active: Collection[str] = ()) -> Json:
    """Return the nodes by kind, each with its user. `active` has the ids of active nodes."""
    users = busy_nodes(cloud)
    by_kind: Json = {"backtest": [], "research": [], "live": []}
    for node in nodes(cloud.settings):
        by_kind[node.kind].append(_node(node, users.get(node.name), active=node.id in active))
    return by_kind


def choose_node(cloud: Cloud, active: Collection[str]) -> str:
    """Return the name of a free backtest node, one of the active ones if there are any.

    Raises:
        ApiError: all these nodes are busy.
    """
    usable = [node for node in nodes(cloud.settings) if node.kind == "backtest"]
    candidates = [node for node in usable if node.id in active] or usable
    busy = busy_nodes(cloud)
    free = [node.name for node in candidates if node.name not in busy]
    if not free:
        raise ApiError(NO_SPARE_NODE)
    return free[0]


def find_live_node(cloud: Cloud, identifier: str) -> str:
    """Return the name of the live node with this id, which must be free.

    Raises:
        ApiError: there is no such node, it is not a live node, or it is busy.
    """
    node = next((one for one in nodes(cloud.settings) if one.id == identifier), None)
    if node is None:
        raise not_found("Node", identifier)
    if node.kind != "live":
        raise ApiError(f"Node {node.name} is a {node.kind} node: choose a live node")
    user = busy_nodes(cloud).get(node.name)
    if user is not None:
        raise ApiError(
            f"Node {node.name} is busy with {user.project_name}: stop that deployment or choose a "
            "free node"
        )
    return node.name


def busy_nodes(cloud: Cloud) -> dict[str, NodeUser]:
    """Return the names of busy nodes, each with its user."""
    return dict(chain.from_iterable(find(cloud) for find in _OCCUPATIONS))


def _node(node: Node, user: NodeUser | None, *, active: bool) -> Json:
    return {
        "speed": 3.5,
        "price": {"monthly": node.monthly, "yearly": 10 * node.monthly},
        "cpu": node.cores,
        "ram": node.ram,
        "name": node.name,
        "sku": node.sku,
        "description": f"{node.cores} cores, {node.ram} GB, for {node.kind}",
        # Clients of the service require texts here, even if the node is free.
        "usedBy": USER_NAME if user else "",
        "userProfile": "",
        "projectName": user.project_name if user else "",
        "projectId": user.project_id if user else None,
        "busy": user is not None,
        "id": node.id,
        "assets": node.assets,
        "host": None,
        "active": active,
        "hasGpu": 0,
    }
