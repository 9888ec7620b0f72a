from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.node_prices import NodePrices


@_attrs_define(slots=False, eq=False, repr=False)
class Node(Model):
    """A machine that an organization rents, and its current use."""

    id: str
    """Id of the node, as used in updates and live deployments."""

    speed: float = PRESENT
    """Clock rate of the processor in GHz."""

    price: NodePrices = PRESENT

    cpu: int = PRESENT
    """Number of processor cores."""

    ram: float = PRESENT
    """Memory of the node in GB."""

    name: str = PRESENT
    """Name that the organization gave to the node."""

    sku: str = PRESENT
    """Product code of the node, such as `B2-8` (backtest, 2 cores, 8 GB)."""

    description: str = PRESENT
    """Description of the node, in words."""

    used_by: str = PRESENT
    """Name of the user whose run occupies the node. Empty when it is free."""

    user_profile: str | None = None
    """Link to the profile of that user. Empty when the node is free."""

    project_name: str = PRESENT
    """Name of the project that occupies the node. Empty when it is free."""

    project_id: int | None = None
    """Id of the project that occupies the node. Null when it is free."""

    busy: bool = PRESENT
    """Whether something is running on the node now."""

    assets: int = PRESENT
    """Maximum number of assets recommended on this node."""

    host: str | None = None
    """Machine that hosts the node. Null while it is not assigned."""

    active: bool | None = None
    """Whether the project uses this node when it is not busy."""

    has_gpu: int | None = None
    """1 when the node has a graphics processor, otherwise 0."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "speed": "speed",
        "price": "price",
        "cpu": "cpu",
        "ram": "ram",
        "name": "name",
        "sku": "sku",
        "description": "description",
        "usedBy": "used_by",
        "userProfile": "user_profile",
        "projectName": "project_name",
        "projectId": "project_id",
        "busy": "busy",
        "assets": "assets",
        "host": "host",
        "active": "active",
        "hasGpu": "has_gpu",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _DECODERS = {
        "price": leniently(as_model("NodePrices")),
    }
    _ABSENT = None
