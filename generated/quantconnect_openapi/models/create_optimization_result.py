from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_list,
    as_model,
    as_time,
    leniently,
)

if TYPE_CHECKING:
    import datetime

    from ..models.optimization_parameter_result import OptimizationParameterResult
    from ..models.optimization_target import OptimizationTarget


@_attrs_define(slots=False, eq=False, repr=False)
class CreateOptimizationResult(Model):
    """Summary of an optimization, without its backtests. The statistics are those of its best backtest by the criterion,
    and null until there is one.

    """

    optimization_id: str
    """Id of the optimization, `O-` followed by 32 hexadecimal digits."""

    name: str
    """Name of the optimization, not necessarily unique."""

    project_id: int = PRESENT
    """Project that is optimized."""

    status: str = PRESENT
    """Status of the job. `new` means waiting for nodes; `completed` and `aborted` are final, the latter also after
    a failure."""

    node_type: str | None = None
    """Type of the nodes that the job runs on, as cores and gigabytes of memory."""

    criterion: OptimizationTarget | None = None

    created: datetime.datetime | None = None
    """Time the optimization was started, in UTC."""

    psr: float | None = None
    """Probability that the true Sharpe ratio of the best backtest is above the benchmark's."""

    sharpe_ratio: float | None = None
    """Annual excess return of the best backtest divided by its standard deviation."""

    trades: int | None = None
    """Number of trades of the best backtest."""

    clone_id: int | None = None
    """Project that this project was cloned from. Null when it is not a clone."""

    out_of_sample_days: int | None = None
    """Number of most recent days withheld from the backtests."""

    out_of_sample_max_end_date: datetime.datetime | None = None
    """Latest time of the data available to the backtests, in UTC; data after it is withheld for a later check. Null
    when no data is withheld."""

    parameters: list[OptimizationParameterResult] | None = None
    """The parameters that are varied, with their ranges."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "optimizationId": "optimization_id",
        "name": "name",
        "projectId": "project_id",
        "status": "status",
        "nodeType": "node_type",
        "criterion": "criterion",
        "created": "created",
        "psr": "psr",
        "sharpeRatio": "sharpe_ratio",
        "trades": "trades",
        "cloneId": "clone_id",
        "outOfSampleDays": "out_of_sample_days",
        "outOfSampleMaxEndDate": "out_of_sample_max_end_date",
        "parameters": "parameters",
    }
    _REQUIRED = frozenset(
        {
            "optimizationId",
            "name",
        }
    )
    _DECODERS = {
        "criterion": leniently(as_model("OptimizationTarget")),
        "created": leniently(as_time),
        "outOfSampleMaxEndDate": leniently(as_time),
        "parameters": leniently(as_list(as_model("OptimizationParameterResult"))),
    }
    _ABSENT = None
