from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.data_price import DataPrice
    from ..models.data_sources import DataSources


T = TypeVar("T", bound="DataPricesResponse")


@_attrs_define
class DataPricesResponse:
    """Prices of data files for an organization.

    Attributes:
        prices (list[DataPrice]): Prices in the order in which to match them against the path of a file.
        datasources (DataSources | None | Unset): How the files of each dataset are chosen. An empty list when there is
            none.
        agreement (str | Unset): URL of the data agreement that the organization must sign.
        success (bool | Unset): False when the prices could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    prices: list[DataPrice]
    datasources: DataSources | None | Unset = UNSET
    agreement: str | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.data_sources import DataSources

        prices = []
        for prices_item_data in self.prices:
            prices_item = prices_item_data.to_dict()
            prices.append(prices_item)

        datasources: dict[str, Any] | None | Unset
        if isinstance(self.datasources, Unset):
            datasources = UNSET
        elif isinstance(self.datasources, DataSources):
            datasources = self.datasources.to_dict()
        else:
            datasources = self.datasources

        agreement = self.agreement

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "prices": prices,
            }
        )
        if datasources is not UNSET:
            field_dict["datasources"] = datasources
        if agreement is not UNSET:
            field_dict["agreement"] = agreement
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.data_price import DataPrice
        from ..models.data_sources import DataSources

        d = dict(src_dict)
        prices = []
        _prices = d.pop("prices")
        for prices_item_data in _prices:
            prices_item = DataPrice.from_dict(dict(prices_item_data))

            prices.append(prices_item)

        def _parse_datasources(data: object) -> DataSources | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                datasources_type_1 = DataSources.from_dict(dict(data))

                return datasources_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DataSources | None | Unset, data)

        datasources = _parse_datasources(d.pop("datasources", UNSET))

        agreement = d.pop("agreement", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        data_prices_response = cls(
            prices=prices,
            datasources=datasources,
            agreement=agreement,
            success=success,
            errors=errors,
        )

        data_prices_response.additional_properties = d
        return data_prices_response

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
