from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.parameter_map import ParameterMap


T = TypeVar("T", bound="BacktestSummaryResult")


@_attrs_define
class BacktestSummaryResult:
    """Summary of a backtest. The statistics are absent when they were not requested, and null while the run has none.

    Attributes:
        backtest_id (str): Id of the run, 32 hexadecimal digits.
        name (str): Name of the run, not necessarily unique.
        status (str | Unset): Status of the run. Older runs may have `Running` with a percentage.
        created (datetime.datetime | None | Unset): Time the run was started, in UTC.
        progress (float | Unset): Fraction of the run that is complete, from 0 to 1.
        optimization_id (None | str | Unset): Id of the optimization that started the run. Null when the run was started
            on its own.
        tradeable_dates (int | Unset): Number of days on which the algorithm could trade.
        parameter_set (None | ParameterMap | Unset):
        snapshot_id (int | Unset): Id of the code snapshot that was run.
        tags (list[str] | Unset): Labels that users assigned to the run.
        sharpe_ratio (float | None | Unset): Annual excess return divided by its standard deviation.
        alpha (float | None | Unset): Annual return not explained by the benchmark, as a fraction.
        beta (float | None | Unset): Sensitivity of the returns to the benchmark; 1 means one to one.
        compounding_annual_return (float | None | Unset): Return per year with gains reinvested.
        drawdown (float | None | Unset): Largest decline in equity from a peak, in percent.
        loss_rate (float | None | Unset): Trades that lost money, as a fraction of all trades.
        net_profit (float | None | Unset): Gain or loss over the whole run after fees, in percent.
        parameters (int | Unset): Number of parameters that the algorithm has.
        psr (float | None | Unset): Probability that the true Sharpe ratio is above the benchmark's.
        security_types (int | str | Unset): Number of security types traded, or their names as text.
        sortino_ratio (float | None | Unset): Like the Sharpe ratio, but counting only declines as risk.
        trades (int | None | Unset): Number of closed trades.
        treynor_ratio (float | None | Unset): Annual excess return divided by beta.
        win_rate (float | None | Unset): Trades that made money, as a fraction of all trades.
    """

    backtest_id: str
    name: str
    status: str | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    progress: float | Unset = UNSET
    optimization_id: None | str | Unset = UNSET
    tradeable_dates: int | Unset = UNSET
    parameter_set: None | ParameterMap | Unset = UNSET
    snapshot_id: int | Unset = UNSET
    tags: list[str] | Unset = UNSET
    sharpe_ratio: float | None | Unset = UNSET
    alpha: float | None | Unset = UNSET
    beta: float | None | Unset = UNSET
    compounding_annual_return: float | None | Unset = UNSET
    drawdown: float | None | Unset = UNSET
    loss_rate: float | None | Unset = UNSET
    net_profit: float | None | Unset = UNSET
    parameters: int | Unset = UNSET
    psr: float | None | Unset = UNSET
    security_types: int | str | Unset = UNSET
    sortino_ratio: float | None | Unset = UNSET
    trades: int | None | Unset = UNSET
    treynor_ratio: float | None | Unset = UNSET
    win_rate: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.parameter_map import ParameterMap

        backtest_id = self.backtest_id

        name = self.name

        status = self.status

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        progress = self.progress

        optimization_id: None | str | Unset
        if isinstance(self.optimization_id, Unset):
            optimization_id = UNSET
        else:
            optimization_id = self.optimization_id

        tradeable_dates = self.tradeable_dates

        parameter_set: dict[str, Any] | None | Unset
        if isinstance(self.parameter_set, Unset):
            parameter_set = UNSET
        elif isinstance(self.parameter_set, ParameterMap):
            parameter_set = self.parameter_set.to_dict()
        else:
            parameter_set = self.parameter_set

        snapshot_id = self.snapshot_id

        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        sharpe_ratio: float | None | Unset
        if isinstance(self.sharpe_ratio, Unset):
            sharpe_ratio = UNSET
        else:
            sharpe_ratio = self.sharpe_ratio

        alpha: float | None | Unset
        if isinstance(self.alpha, Unset):
            alpha = UNSET
        else:
            alpha = self.alpha

        beta: float | None | Unset
        if isinstance(self.beta, Unset):
            beta = UNSET
        else:
            beta = self.beta

        compounding_annual_return: float | None | Unset
        if isinstance(self.compounding_annual_return, Unset):
            compounding_annual_return = UNSET
        else:
            compounding_annual_return = self.compounding_annual_return

        drawdown: float | None | Unset
        if isinstance(self.drawdown, Unset):
            drawdown = UNSET
        else:
            drawdown = self.drawdown

        loss_rate: float | None | Unset
        if isinstance(self.loss_rate, Unset):
            loss_rate = UNSET
        else:
            loss_rate = self.loss_rate

        net_profit: float | None | Unset
        if isinstance(self.net_profit, Unset):
            net_profit = UNSET
        else:
            net_profit = self.net_profit

        parameters = self.parameters

        psr: float | None | Unset
        if isinstance(self.psr, Unset):
            psr = UNSET
        else:
            psr = self.psr

        security_types: int | str | Unset
        if isinstance(self.security_types, Unset):
            security_types = UNSET
        else:
            security_types = self.security_types

        sortino_ratio: float | None | Unset
        if isinstance(self.sortino_ratio, Unset):
            sortino_ratio = UNSET
        else:
            sortino_ratio = self.sortino_ratio

        trades: int | None | Unset
        if isinstance(self.trades, Unset):
            trades = UNSET
        else:
            trades = self.trades

        treynor_ratio: float | None | Unset
        if isinstance(self.treynor_ratio, Unset):
            treynor_ratio = UNSET
        else:
            treynor_ratio = self.treynor_ratio

        win_rate: float | None | Unset
        if isinstance(self.win_rate, Unset):
            win_rate = UNSET
        else:
            win_rate = self.win_rate

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "backtestId": backtest_id,
                "name": name,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if created is not UNSET:
            field_dict["created"] = created
        if progress is not UNSET:
            field_dict["progress"] = progress
        if optimization_id is not UNSET:
            field_dict["optimizationId"] = optimization_id
        if tradeable_dates is not UNSET:
            field_dict["tradeableDates"] = tradeable_dates
        if parameter_set is not UNSET:
            field_dict["parameterSet"] = parameter_set
        if snapshot_id is not UNSET:
            field_dict["snapshotId"] = snapshot_id
        if tags is not UNSET:
            field_dict["tags"] = tags
        if sharpe_ratio is not UNSET:
            field_dict["sharpeRatio"] = sharpe_ratio
        if alpha is not UNSET:
            field_dict["alpha"] = alpha
        if beta is not UNSET:
            field_dict["beta"] = beta
        if compounding_annual_return is not UNSET:
            field_dict["compoundingAnnualReturn"] = compounding_annual_return
        if drawdown is not UNSET:
            field_dict["drawdown"] = drawdown
        if loss_rate is not UNSET:
            field_dict["lossRate"] = loss_rate
        if net_profit is not UNSET:
            field_dict["netProfit"] = net_profit
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if psr is not UNSET:
            field_dict["psr"] = psr
        if security_types is not UNSET:
            field_dict["securityTypes"] = security_types
        if sortino_ratio is not UNSET:
            field_dict["sortinoRatio"] = sortino_ratio
        if trades is not UNSET:
            field_dict["trades"] = trades
        if treynor_ratio is not UNSET:
            field_dict["treynorRatio"] = treynor_ratio
        if win_rate is not UNSET:
            field_dict["winRate"] = win_rate

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.parameter_map import ParameterMap

        d = dict(src_dict)
        backtest_id = d.pop("backtestId")

        name = d.pop("name")

        status = d.pop("status", UNSET)

        def _parse_created(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_type_0 = parse_timestamp(data)

                return created_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        progress = d.pop("progress", UNSET)

        def _parse_optimization_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        optimization_id = _parse_optimization_id(d.pop("optimizationId", UNSET))

        tradeable_dates = d.pop("tradeableDates", UNSET)

        def _parse_parameter_set(data: object) -> None | ParameterMap | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                parameter_set_type_1 = ParameterMap.from_dict(dict(data))

                return parameter_set_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ParameterMap | Unset, data)

        parameter_set = _parse_parameter_set(d.pop("parameterSet", UNSET))

        snapshot_id = d.pop("snapshotId", UNSET)

        tags = cast(list[str], d.pop("tags", UNSET))

        def _parse_sharpe_ratio(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        sharpe_ratio = _parse_sharpe_ratio(d.pop("sharpeRatio", UNSET))

        def _parse_alpha(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        alpha = _parse_alpha(d.pop("alpha", UNSET))

        def _parse_beta(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        beta = _parse_beta(d.pop("beta", UNSET))

        def _parse_compounding_annual_return(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        compounding_annual_return = _parse_compounding_annual_return(
            d.pop("compoundingAnnualReturn", UNSET)
        )

        def _parse_drawdown(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        drawdown = _parse_drawdown(d.pop("drawdown", UNSET))

        def _parse_loss_rate(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        loss_rate = _parse_loss_rate(d.pop("lossRate", UNSET))

        def _parse_net_profit(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        net_profit = _parse_net_profit(d.pop("netProfit", UNSET))

        parameters = d.pop("parameters", UNSET)

        def _parse_psr(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        psr = _parse_psr(d.pop("psr", UNSET))

        def _parse_security_types(data: object) -> int | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(int | str | Unset, data)

        security_types = _parse_security_types(d.pop("securityTypes", UNSET))

        def _parse_sortino_ratio(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        sortino_ratio = _parse_sortino_ratio(d.pop("sortinoRatio", UNSET))

        def _parse_trades(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        trades = _parse_trades(d.pop("trades", UNSET))

        def _parse_treynor_ratio(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        treynor_ratio = _parse_treynor_ratio(d.pop("treynorRatio", UNSET))

        def _parse_win_rate(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        win_rate = _parse_win_rate(d.pop("winRate", UNSET))

        backtest_summary_result = cls(
            backtest_id=backtest_id,
            name=name,
            status=status,
            created=created,
            progress=progress,
            optimization_id=optimization_id,
            tradeable_dates=tradeable_dates,
            parameter_set=parameter_set,
            snapshot_id=snapshot_id,
            tags=tags,
            sharpe_ratio=sharpe_ratio,
            alpha=alpha,
            beta=beta,
            compounding_annual_return=compounding_annual_return,
            drawdown=drawdown,
            loss_rate=loss_rate,
            net_profit=net_profit,
            parameters=parameters,
            psr=psr,
            security_types=security_types,
            sortino_ratio=sortino_ratio,
            trades=trades,
            treynor_ratio=treynor_ratio,
            win_rate=win_rate,
        )

        backtest_summary_result.additional_properties = d
        return backtest_summary_result

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
