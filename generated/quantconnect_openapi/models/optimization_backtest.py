from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime

    from ..models.optimization_statistics import OptimizationStatistics
    from ..models.parameter_map import ParameterMap


@_attrs_define(slots=False, eq=False, repr=False)
class OptimizationBacktest(Model):
    """One combination of parameter values and its statistics. A backtest that has not started may have only its name and
    parameters.

    """

    name: str = PRESENT
    """Name of the backtest."""

    id: str | None = None
    """Id of the backtest, for backtests/read. Absent until the backtest has started."""

    host_name: str | None = None
    """Name of the machine that ran the backtest."""

    progress: float | None = None
    """Fraction of the simulated days that is complete, from 0 to 1."""

    exit_code: int | None = None
    """Exit code of the backtest, 0 for success. Exclude backtests with any other code from comparisons."""

    statistics: list[float | None] | OptimizationStatistics | None = None
    """Statistics of the backtest: an object with numbers as names, or in older optimizations a list in the same
    order that ends at 20 or earlier. Absent or null until there are any."""

    parameter_set: ParameterMap = PRESENT

    equity: list[list[float | None]] | None = None
    """Equity of the portfolio over time, one row per point: the Unix time in seconds, followed by the open, high,
    low and close, or by a single value. Empty when there is none."""

    start_date: datetime.datetime | None = None
    """Start of the simulated period, in UTC. Null or absent in old results."""

    end_date: datetime.datetime | None = None
    """End of the simulated period, in UTC. Null or absent in old results."""

    out_of_sample_days: int | None = None
    """Number of most recent days withheld from the backtest."""

    out_of_sample_max_end_date: datetime.datetime | None = None
    """Latest time of the data available to the backtest, in UTC. Null or absent when no data is withheld."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "id": "id",
        "hostName": "host_name",
        "progress": "progress",
        "exitCode": "exit_code",
        "statistics": "statistics",
        "parameterSet": "parameter_set",
        "equity": "equity",
        "startDate": "start_date",
        "endDate": "end_date",
        "outOfSampleDays": "out_of_sample_days",
        "outOfSampleMaxEndDate": "out_of_sample_max_end_date",
    }
    _DECODERS = {
        "statistics": leniently(as_model("OptimizationStatistics")),
        "parameterSet": leniently(as_model("ParameterMap")),
        "startDate": leniently(as_time),
        "endDate": leniently(as_time),
        "outOfSampleMaxEndDate": leniently(as_time),
    }
    _ABSENT = None
