from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.parameter_numbers import ParameterNumbers


T = TypeVar("T", bound="ParameterCluster")


@_attrs_define
class ParameterCluster:
    """A group of combinations with similar parameter values.

    Attributes:
        centroid (None | ParameterNumbers | Unset):
        member_count (int | Unset): Number of backtests in the group.
        sharpe_mean (float | Unset): Mean Sharpe ratio of the group.
        sharpe_std_dev (float | Unset): Sample standard deviation of the Sharpe ratios in the group.
        sharpe_min (float | Unset): Lowest Sharpe ratio in the group.
        sharpe_max (float | Unset): Highest Sharpe ratio in the group.
    """

    centroid: None | ParameterNumbers | Unset = UNSET
    member_count: int | Unset = UNSET
    sharpe_mean: float | Unset = UNSET
    sharpe_std_dev: float | Unset = UNSET
    sharpe_min: float | Unset = UNSET
    sharpe_max: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.parameter_numbers import ParameterNumbers

        centroid: dict[str, Any] | None | Unset
        if isinstance(self.centroid, Unset):
            centroid = UNSET
        elif isinstance(self.centroid, ParameterNumbers):
            centroid = self.centroid.to_dict()
        else:
            centroid = self.centroid

        member_count = self.member_count

        sharpe_mean = self.sharpe_mean

        sharpe_std_dev = self.sharpe_std_dev

        sharpe_min = self.sharpe_min

        sharpe_max = self.sharpe_max

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if centroid is not UNSET:
            field_dict["centroid"] = centroid
        if member_count is not UNSET:
            field_dict["memberCount"] = member_count
        if sharpe_mean is not UNSET:
            field_dict["sharpeMean"] = sharpe_mean
        if sharpe_std_dev is not UNSET:
            field_dict["sharpeStdDev"] = sharpe_std_dev
        if sharpe_min is not UNSET:
            field_dict["sharpeMin"] = sharpe_min
        if sharpe_max is not UNSET:
            field_dict["sharpeMax"] = sharpe_max

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.parameter_numbers import ParameterNumbers

        d = dict(src_dict)

        def _parse_centroid(data: object) -> None | ParameterNumbers | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                centroid_type_1 = ParameterNumbers.from_dict(dict(data))

                return centroid_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ParameterNumbers | Unset, data)

        centroid = _parse_centroid(d.pop("centroid", UNSET))

        member_count = d.pop("memberCount", UNSET)

        sharpe_mean = d.pop("sharpeMean", UNSET)

        sharpe_std_dev = d.pop("sharpeStdDev", UNSET)

        sharpe_min = d.pop("sharpeMin", UNSET)

        sharpe_max = d.pop("sharpeMax", UNSET)

        parameter_cluster = cls(
            centroid=centroid,
            member_count=member_count,
            sharpe_mean=sharpe_mean,
            sharpe_std_dev=sharpe_std_dev,
            sharpe_min=sharpe_min,
            sharpe_max=sharpe_max,
        )

        parameter_cluster.additional_properties = d
        return parameter_cluster

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
