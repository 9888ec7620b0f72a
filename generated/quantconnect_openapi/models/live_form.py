from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.brokerage_data import BrokerageData
    from ..models.brokerage_id import BrokerageId


T = TypeVar("T", bound="LiveForm")


@_attrs_define
class LiveForm:
    """Choices made in the deployment wizard, stored to prefill it the next time.

    Attributes:
        brokerage_data (BrokerageData | None | Unset): The selected brokerage. Null when none was selected.
        data_providers_data (list[BrokerageId] | None | Unset): Data providers chosen for the deployment.
        node (str | Unset): Id of the live node selected to run on.
        notify_insights (bool | str | Unset): Whether each new insight triggers a notification.
        notify_order_events (bool | str | Unset): Whether each order event triggers a notification.
        auto_restart (bool | str | Unset): Whether the algorithm is restarted after a failure.
    """

    brokerage_data: BrokerageData | None | Unset = UNSET
    data_providers_data: list[BrokerageId] | None | Unset = UNSET
    node: str | Unset = UNSET
    notify_insights: bool | str | Unset = UNSET
    notify_order_events: bool | str | Unset = UNSET
    auto_restart: bool | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("brokerage_data",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.brokerage_data import BrokerageData

        brokerage_data: dict[str, Any] | None | Unset
        if isinstance(self.brokerage_data, Unset):
            brokerage_data = UNSET
        elif isinstance(self.brokerage_data, BrokerageData):
            brokerage_data = self.brokerage_data.to_dict()
        else:
            brokerage_data = self.brokerage_data

        data_providers_data: list[dict[str, Any]] | None | Unset
        if isinstance(self.data_providers_data, Unset):
            data_providers_data = UNSET
        elif isinstance(self.data_providers_data, list):
            data_providers_data = []
            for data_providers_data_type_0_item_data in self.data_providers_data:
                data_providers_data_type_0_item = (
                    data_providers_data_type_0_item_data.to_dict()
                )
                data_providers_data.append(data_providers_data_type_0_item)

        else:
            data_providers_data = self.data_providers_data

        node = self.node

        notify_insights: bool | str | Unset
        if isinstance(self.notify_insights, Unset):
            notify_insights = UNSET
        else:
            notify_insights = self.notify_insights

        notify_order_events: bool | str | Unset
        if isinstance(self.notify_order_events, Unset):
            notify_order_events = UNSET
        else:
            notify_order_events = self.notify_order_events

        auto_restart: bool | str | Unset
        if isinstance(self.auto_restart, Unset):
            auto_restart = UNSET
        else:
            auto_restart = self.auto_restart

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if brokerage_data is not UNSET:
            field_dict["brokerageData"] = brokerage_data
        if data_providers_data is not UNSET:
            field_dict["dataProvidersData"] = data_providers_data
        if node is not UNSET:
            field_dict["node"] = node
        if notify_insights is not UNSET:
            field_dict["notifyInsights"] = notify_insights
        if notify_order_events is not UNSET:
            field_dict["notifyOrderEvents"] = notify_order_events
        if auto_restart is not UNSET:
            field_dict["autoRestart"] = auto_restart

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.brokerage_data import BrokerageData
        from ..models.brokerage_id import BrokerageId

        d = dict(src_dict)

        def _parse_brokerage_data(data: object) -> BrokerageData | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                brokerage_data_type_1 = BrokerageData.from_dict(dict(data))

                return brokerage_data_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(BrokerageData | None | Unset, data)

        brokerage_data = _parse_brokerage_data(d.pop("brokerageData", UNSET))

        def _parse_data_providers_data(
            data: object,
        ) -> list[BrokerageId] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                data_providers_data_type_0 = []
                _data_providers_data_type_0 = data
                for data_providers_data_type_0_item_data in _data_providers_data_type_0:
                    data_providers_data_type_0_item = BrokerageId.from_dict(
                        dict(data_providers_data_type_0_item_data)
                    )

                    data_providers_data_type_0.append(data_providers_data_type_0_item)

                return data_providers_data_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[BrokerageId] | None | Unset, data)

        data_providers_data = _parse_data_providers_data(
            d.pop("dataProvidersData", UNSET)
        )

        node = d.pop("node", UNSET)

        def _parse_notify_insights(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        notify_insights = _parse_notify_insights(d.pop("notifyInsights", UNSET))

        def _parse_notify_order_events(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        notify_order_events = _parse_notify_order_events(
            d.pop("notifyOrderEvents", UNSET)
        )

        def _parse_auto_restart(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        auto_restart = _parse_auto_restart(d.pop("autoRestart", UNSET))

        live_form = cls(
            brokerage_data=brokerage_data,
            data_providers_data=data_providers_data,
            node=node,
            notify_insights=notify_insights,
            notify_order_events=notify_order_events,
            auto_restart=auto_restart,
        )

        live_form.additional_properties = d
        return live_form

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
