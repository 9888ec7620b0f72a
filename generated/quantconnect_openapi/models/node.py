from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.node_prices import NodePrices


T = TypeVar("T", bound="Node")


@_attrs_define
class Node:
    """A machine that an organization rents, and its current use.

    Attributes:
        id (str): Id of the node, as used in updates and live deployments.
        speed (float | Unset): Clock rate of the processor in GHz.
        price (NodePrices | None | Unset):
        cpu (int | Unset): Number of processor cores.
        ram (float | Unset): Memory of the node in GB.
        name (str | Unset): Name that the organization gave to the node.
        sku (str | Unset): Product code of the node, such as `B2-8` (backtest, 2 cores, 8 GB).
        description (str | Unset): Description of the node, in words.
        used_by (str | Unset): Name of the user whose run occupies the node. Empty when it is free.
        user_profile (str | Unset): Link to the profile of that user. Empty when the node is free.
        project_name (str | Unset): Name of the project that occupies the node. Empty when it is free.
        project_id (int | None | Unset): Id of the project that occupies the node. Null when it is free.
        busy (bool | Unset): Whether something is running on the node now.
        assets (int | Unset): Maximum number of assets recommended on this node.
        host (None | str | Unset): Machine that hosts the node. Null while it is not assigned.
        active (bool | Unset): Whether the project uses this node when it is not busy.
        has_gpu (int | Unset): 1 when the node has a graphics processor, otherwise 0.
    """

    id: str
    speed: float | Unset = UNSET
    price: NodePrices | None | Unset = UNSET
    cpu: int | Unset = UNSET
    ram: float | Unset = UNSET
    name: str | Unset = UNSET
    sku: str | Unset = UNSET
    description: str | Unset = UNSET
    used_by: str | Unset = UNSET
    user_profile: str | Unset = UNSET
    project_name: str | Unset = UNSET
    project_id: int | None | Unset = UNSET
    busy: bool | Unset = UNSET
    assets: int | Unset = UNSET
    host: None | str | Unset = UNSET
    active: bool | Unset = UNSET
    has_gpu: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.node_prices import NodePrices

        id = self.id

        speed = self.speed

        price: dict[str, Any] | None | Unset
        if isinstance(self.price, Unset):
            price = UNSET
        elif isinstance(self.price, NodePrices):
            price = self.price.to_dict()
        else:
            price = self.price

        cpu = self.cpu

        ram = self.ram

        name = self.name

        sku = self.sku

        description = self.description

        used_by = self.used_by

        user_profile = self.user_profile

        project_name = self.project_name

        project_id: int | None | Unset
        if isinstance(self.project_id, Unset):
            project_id = UNSET
        else:
            project_id = self.project_id

        busy = self.busy

        assets = self.assets

        host: None | str | Unset
        if isinstance(self.host, Unset):
            host = UNSET
        else:
            host = self.host

        active = self.active

        has_gpu = self.has_gpu

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if speed is not UNSET:
            field_dict["speed"] = speed
        if price is not UNSET:
            field_dict["price"] = price
        if cpu is not UNSET:
            field_dict["cpu"] = cpu
        if ram is not UNSET:
            field_dict["ram"] = ram
        if name is not UNSET:
            field_dict["name"] = name
        if sku is not UNSET:
            field_dict["sku"] = sku
        if description is not UNSET:
            field_dict["description"] = description
        if used_by is not UNSET:
            field_dict["usedBy"] = used_by
        if user_profile is not UNSET:
            field_dict["userProfile"] = user_profile
        if project_name is not UNSET:
            field_dict["projectName"] = project_name
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if busy is not UNSET:
            field_dict["busy"] = busy
        if assets is not UNSET:
            field_dict["assets"] = assets
        if host is not UNSET:
            field_dict["host"] = host
        if active is not UNSET:
            field_dict["active"] = active
        if has_gpu is not UNSET:
            field_dict["hasGpu"] = has_gpu

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.node_prices import NodePrices

        d = dict(src_dict)
        id = d.pop("id")

        speed = d.pop("speed", UNSET)

        def _parse_price(data: object) -> NodePrices | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                price_type_1 = NodePrices.from_dict(dict(data))

                return price_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NodePrices | None | Unset, data)

        price = _parse_price(d.pop("price", UNSET))

        cpu = d.pop("cpu", UNSET)

        ram = d.pop("ram", UNSET)

        name = d.pop("name", UNSET)

        sku = d.pop("sku", UNSET)

        description = d.pop("description", UNSET)

        used_by = d.pop("usedBy", UNSET)

        user_profile = d.pop("userProfile", UNSET)

        project_name = d.pop("projectName", UNSET)

        def _parse_project_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        project_id = _parse_project_id(d.pop("projectId", UNSET))

        busy = d.pop("busy", UNSET)

        assets = d.pop("assets", UNSET)

        def _parse_host(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        host = _parse_host(d.pop("host", UNSET))

        active = d.pop("active", UNSET)

        has_gpu = d.pop("hasGpu", UNSET)

        node = cls(
            id=id,
            speed=speed,
            price=price,
            cpu=cpu,
            ram=ram,
            name=name,
            sku=sku,
            description=description,
            used_by=used_by,
            user_profile=user_profile,
            project_name=project_name,
            project_id=project_id,
            busy=busy,
            assets=assets,
            host=host,
            active=active,
            has_gpu=has_gpu,
        )

        node.additional_properties = d
        return node

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
