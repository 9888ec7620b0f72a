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
    from ..models.parameter_numbers import ParameterNumbers


@_attrs_define(slots=False, eq=False, repr=False)
class ParameterCluster(Model):
    """A group of combinations with similar parameter values."""

    centroid: ParameterNumbers = PRESENT

    member_count: int = PRESENT
    """Number of backtests in the group."""

    sharpe_mean: float = PRESENT
    """Mean Sharpe ratio of the group."""

    sharpe_std_dev: float = PRESENT
    """Sample standard deviation of the Sharpe ratios in the group."""

    sharpe_min: float = PRESENT
    """Lowest Sharpe ratio in the group."""

    sharpe_max: float = PRESENT
    """Highest Sharpe ratio in the group."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "centroid": "centroid",
        "memberCount": "member_count",
        "sharpeMean": "sharpe_mean",
        "sharpeStdDev": "sharpe_std_dev",
        "sharpeMin": "sharpe_min",
        "sharpeMax": "sharpe_max",
    }
    _DECODERS = {
        "centroid": leniently(as_model("ParameterNumbers")),
    }
    _ABSENT = None
