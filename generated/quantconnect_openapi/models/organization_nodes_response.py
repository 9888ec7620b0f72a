from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.node import Node


T = TypeVar("T", bound="OrganizationNodesResponse")


@_attrs_define
class OrganizationNodesResponse:
    """Nodes of an organization, grouped by what they can run.

    Attributes:
        backtest (list[Node]): Nodes that run backtests.
        research (list[Node]): Nodes that run research notebooks.
        live (list[Node]): Nodes that run live algorithms.
        success (bool | Unset): False when the nodes could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    backtest: list[Node]
    research: list[Node]
    live: list[Node]
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        backtest = []
        for backtest_item_data in self.backtest:
            backtest_item = backtest_item_data.to_dict()
            backtest.append(backtest_item)

        research = []
        for research_item_data in self.research:
            research_item = research_item_data.to_dict()
            research.append(research_item)

        live = []
        for live_item_data in self.live:
            live_item = live_item_data.to_dict()
            live.append(live_item)

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "backtest": backtest,
                "research": research,
                "live": live,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.node import Node

        d = dict(src_dict)
        backtest = []
        _backtest = d.pop("backtest")
        for backtest_item_data in _backtest:
            backtest_item = Node.from_dict(dict(backtest_item_data))

            backtest.append(backtest_item)

        research = []
        _research = d.pop("research")
        for research_item_data in _research:
            research_item = Node.from_dict(dict(research_item_data))

            research.append(research_item)

        live = []
        _live = d.pop("live")
        for live_item_data in _live:
            live_item = Node.from_dict(dict(live_item_data))

            live.append(live_item)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        organization_nodes_response = cls(
            backtest=backtest,
            research=research,
            live=live,
            success=success,
            errors=errors,
        )

        organization_nodes_response.additional_properties = d
        return organization_nodes_response

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
