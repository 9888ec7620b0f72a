from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.node import Node


T = TypeVar("T", bound="ProjectNodes")


@_attrs_define
class ProjectNodes:
    """Nodes of an organization, grouped by what they can run.

    Attributes:
        backtest (list[Node] | None | Unset): Nodes that run backtests, one at a time each.
        live (list[Node] | None | Unset): Nodes that run live algorithms, one at a time each.
        research (list[Node] | None | Unset): Nodes that run research notebooks.
    """

    backtest: list[Node] | None | Unset = UNSET
    live: list[Node] | None | Unset = UNSET
    research: list[Node] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        backtest: list[dict[str, Any]] | None | Unset
        if isinstance(self.backtest, Unset):
            backtest = UNSET
        elif isinstance(self.backtest, list):
            backtest = []
            for backtest_type_0_item_data in self.backtest:
                backtest_type_0_item = backtest_type_0_item_data.to_dict()
                backtest.append(backtest_type_0_item)

        else:
            backtest = self.backtest

        live: list[dict[str, Any]] | None | Unset
        if isinstance(self.live, Unset):
            live = UNSET
        elif isinstance(self.live, list):
            live = []
            for live_type_0_item_data in self.live:
                live_type_0_item = live_type_0_item_data.to_dict()
                live.append(live_type_0_item)

        else:
            live = self.live

        research: list[dict[str, Any]] | None | Unset
        if isinstance(self.research, Unset):
            research = UNSET
        elif isinstance(self.research, list):
            research = []
            for research_type_0_item_data in self.research:
                research_type_0_item = research_type_0_item_data.to_dict()
                research.append(research_type_0_item)

        else:
            research = self.research

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if backtest is not UNSET:
            field_dict["backtest"] = backtest
        if live is not UNSET:
            field_dict["live"] = live
        if research is not UNSET:
            field_dict["research"] = research

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.node import Node

        d = dict(src_dict)

        def _parse_backtest(data: object) -> list[Node] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                backtest_type_0 = []
                _backtest_type_0 = data
                for backtest_type_0_item_data in _backtest_type_0:
                    backtest_type_0_item = Node.from_dict(
                        dict(backtest_type_0_item_data)
                    )

                    backtest_type_0.append(backtest_type_0_item)

                return backtest_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Node] | None | Unset, data)

        backtest = _parse_backtest(d.pop("backtest", UNSET))

        def _parse_live(data: object) -> list[Node] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                live_type_0 = []
                _live_type_0 = data
                for live_type_0_item_data in _live_type_0:
                    live_type_0_item = Node.from_dict(dict(live_type_0_item_data))

                    live_type_0.append(live_type_0_item)

                return live_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Node] | None | Unset, data)

        live = _parse_live(d.pop("live", UNSET))

        def _parse_research(data: object) -> list[Node] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                research_type_0 = []
                _research_type_0 = data
                for research_type_0_item_data in _research_type_0:
                    research_type_0_item = Node.from_dict(
                        dict(research_type_0_item_data)
                    )

                    research_type_0.append(research_type_0_item)

                return research_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Node] | None | Unset, data)

        research = _parse_research(d.pop("research", UNSET))

        project_nodes = cls(
            backtest=backtest,
            live=live,
            research=research,
        )

        project_nodes.additional_properties = d
        return project_nodes

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
