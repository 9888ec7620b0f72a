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

    from ..models.parameter_map import ParameterMap


@_attrs_define(slots=False, eq=False, repr=False)
class BacktestSummaryResult(Model):
    """Summary of a backtest. The statistics are absent when they were not requested, and null while the run has none."""

    backtest_id: str
    """Id of the run, 32 hexadecimal digits."""

    name: str
    """Name of the run, not necessarily unique."""

    status: str = PRESENT
    """Status of the run. Older runs may have `Running` with a percentage."""

    created: datetime.datetime = PRESENT
    """Time the run was started, in UTC."""

    progress: float = PRESENT
    """Fraction of the run that is complete, from 0 to 1."""

    optimization_id: str | None = None
    """Id of the optimization that started the run. Null when the run was started on its own."""

    tradeable_dates: int = PRESENT
    """Number of days on which the algorithm could trade."""

    parameter_set: ParameterMap = PRESENT

    snapshot_id: int = PRESENT
    """Id of the code snapshot that was run."""

    tags: list[str] | None = None
    """Labels that users assigned to the run."""

    sharpe_ratio: float | None = None
    """Annual excess return divided by its standard deviation."""

    alpha: float | None = None
    """Annual return not explained by the benchmark, as a fraction."""

    beta: float | None = None
    """Sensitivity of the returns to the benchmark; 1 means one to one."""

    compounding_annual_return: float | None = None
    """Return per year with gains reinvested."""

    drawdown: float | None = None
    """Largest decline in equity from a peak, in percent."""

    loss_rate: float | None = None
    """Trades that lost money, as a fraction of all trades."""

    net_profit: float | None = None
    """Gain or loss over the whole run after fees, in percent."""

    parameters: int | None = None
    """Number of parameters that the algorithm has."""

    psr: float | None = None
    """Probability that the true Sharpe ratio is above the benchmark's."""

    security_types: int | str | None = None
    """Number of security types traded, or their names as text."""

    sortino_ratio: float | None = None
    """Like the Sharpe ratio, but counting only declines as risk."""

    trades: int | None = None
    """Number of closed trades."""

    treynor_ratio: float | None = None
    """Annual excess return divided by beta."""

    win_rate: float | None = None
    """Trades that made money, as a fraction of all trades."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "backtestId": "backtest_id",
        "name": "name",
        "status": "status",
        "created": "created",
        "progress": "progress",
        "optimizationId": "optimization_id",
        "tradeableDates": "tradeable_dates",
        "parameterSet": "parameter_set",
        "snapshotId": "snapshot_id",
        "tags": "tags",
        "sharpeRatio": "sharpe_ratio",
        "alpha": "alpha",
        "beta": "beta",
        "compoundingAnnualReturn": "compounding_annual_return",
        "drawdown": "drawdown",
        "lossRate": "loss_rate",
        "netProfit": "net_profit",
        "parameters": "parameters",
        "psr": "psr",
        "securityTypes": "security_types",
        "sortinoRatio": "sortino_ratio",
        "trades": "trades",
        "treynorRatio": "treynor_ratio",
        "winRate": "win_rate",
    }
    _REQUIRED = frozenset(
        {
            "backtestId",
            "name",
        }
    )
    _DECODERS = {
        "created": leniently(as_time),
        "parameterSet": leniently(as_model("ParameterMap")),
    }
    _ABSENT = None
