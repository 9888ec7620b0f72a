from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="StatisticsResult")


@_attrs_define
class StatisticsResult:
    """Summary figures of a finished run, formatted for display: numbers as text, with thousands separators and with $ or %
    where applicable. Other figures may be present too.

        Attributes:
            total_orders (str | Unset): Number of orders that the algorithm sent.
            average_win (str | Unset): Mean return of the trades that made money, in percent.
            average_loss (str | Unset): Mean return of the trades that lost money, in percent and negative.
            compounding_annual_return (str | Unset): Return per year with gains reinvested, in percent.
            drawdown (str | Unset): Largest decline in equity from a peak, in percent.
            expectancy (str | Unset): Expected mean return per trade, derived from the win rate and the profit-loss ratio.
            start_equity (str | Unset): Equity at the start of the run, in the account currency.
            end_equity (str | Unset): Equity at the end of the run, in the account currency.
            net_profit (str | Unset): Gain or loss over the whole run after fees, in percent.
            sharpe_ratio (str | Unset): Annual excess return divided by its standard deviation.
            sortino_ratio (str | Unset): Like the Sharpe ratio, but counting only declines as risk.
            probabilistic_sharpe_ratio (str | Unset): Probability, in percent, that the true Sharpe ratio is above the
                benchmark's.
            loss_rate (str | Unset): Trades that lost money, in percent of all trades.
            win_rate (str | Unset): Trades that made money, in percent of all trades.
            profit_loss_ratio (str | Unset): Mean gain of winning trades divided by mean loss of losing trades.
            alpha (str | Unset): Annual return not explained by the benchmark, as a fraction.
            beta (str | Unset): Sensitivity of the returns to the benchmark; 1 means one to one.
            annual_standard_deviation (str | Unset): Standard deviation of the annual return, as a fraction.
            annual_variance (str | Unset): Variance of the annual return.
            information_ratio (str | Unset): Return above the benchmark divided by the tracking error.
            tracking_error (str | Unset): Annual deviation of the returns from those of the benchmark.
            treynor_ratio (str | Unset): Annual excess return divided by beta.
            total_fees (str | Unset): All fees paid, in the account currency.
            estimated_strategy_capacity (str | Unset): Largest equity that the strategy could trade without significant
                market impact.
            lowest_capacity_asset (str | Unset): Id of the security that limits that capacity.
            portfolio_turnover (str | Unset): Share of the portfolio traded per day, in percent.
            drawdown_recovery (str | Unset): Longest time from a peak until the equity recovered, in days.
    """

    total_orders: str | Unset = UNSET
    average_win: str | Unset = UNSET
    average_loss: str | Unset = UNSET
    compounding_annual_return: str | Unset = UNSET
    drawdown: str | Unset = UNSET
    expectancy: str | Unset = UNSET
    start_equity: str | Unset = UNSET
    end_equity: str | Unset = UNSET
    net_profit: str | Unset = UNSET
    sharpe_ratio: str | Unset = UNSET
    sortino_ratio: str | Unset = UNSET
    probabilistic_sharpe_ratio: str | Unset = UNSET
    loss_rate: str | Unset = UNSET
    win_rate: str | Unset = UNSET
    profit_loss_ratio: str | Unset = UNSET
    alpha: str | Unset = UNSET
    beta: str | Unset = UNSET
    annual_standard_deviation: str | Unset = UNSET
    annual_variance: str | Unset = UNSET
    information_ratio: str | Unset = UNSET
    tracking_error: str | Unset = UNSET
    treynor_ratio: str | Unset = UNSET
    total_fees: str | Unset = UNSET
    estimated_strategy_capacity: str | Unset = UNSET
    lowest_capacity_asset: str | Unset = UNSET
    portfolio_turnover: str | Unset = UNSET
    drawdown_recovery: str | Unset = UNSET
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        total_orders = self.total_orders

        average_win = self.average_win

        average_loss = self.average_loss

        compounding_annual_return = self.compounding_annual_return

        drawdown = self.drawdown

        expectancy = self.expectancy

        start_equity = self.start_equity

        end_equity = self.end_equity

        net_profit = self.net_profit

        sharpe_ratio = self.sharpe_ratio

        sortino_ratio = self.sortino_ratio

        probabilistic_sharpe_ratio = self.probabilistic_sharpe_ratio

        loss_rate = self.loss_rate

        win_rate = self.win_rate

        profit_loss_ratio = self.profit_loss_ratio

        alpha = self.alpha

        beta = self.beta

        annual_standard_deviation = self.annual_standard_deviation

        annual_variance = self.annual_variance

        information_ratio = self.information_ratio

        tracking_error = self.tracking_error

        treynor_ratio = self.treynor_ratio

        total_fees = self.total_fees

        estimated_strategy_capacity = self.estimated_strategy_capacity

        lowest_capacity_asset = self.lowest_capacity_asset

        portfolio_turnover = self.portfolio_turnover

        drawdown_recovery = self.drawdown_recovery

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if total_orders is not UNSET:
            field_dict["Total Orders"] = total_orders
        if average_win is not UNSET:
            field_dict["Average Win"] = average_win
        if average_loss is not UNSET:
            field_dict["Average Loss"] = average_loss
        if compounding_annual_return is not UNSET:
            field_dict["Compounding Annual Return"] = compounding_annual_return
        if drawdown is not UNSET:
            field_dict["Drawdown"] = drawdown
        if expectancy is not UNSET:
            field_dict["Expectancy"] = expectancy
        if start_equity is not UNSET:
            field_dict["Start Equity"] = start_equity
        if end_equity is not UNSET:
            field_dict["End Equity"] = end_equity
        if net_profit is not UNSET:
            field_dict["Net Profit"] = net_profit
        if sharpe_ratio is not UNSET:
            field_dict["Sharpe Ratio"] = sharpe_ratio
        if sortino_ratio is not UNSET:
            field_dict["Sortino Ratio"] = sortino_ratio
        if probabilistic_sharpe_ratio is not UNSET:
            field_dict["Probabilistic Sharpe Ratio"] = probabilistic_sharpe_ratio
        if loss_rate is not UNSET:
            field_dict["Loss Rate"] = loss_rate
        if win_rate is not UNSET:
            field_dict["Win Rate"] = win_rate
        if profit_loss_ratio is not UNSET:
            field_dict["Profit-Loss Ratio"] = profit_loss_ratio
        if alpha is not UNSET:
            field_dict["Alpha"] = alpha
        if beta is not UNSET:
            field_dict["Beta"] = beta
        if annual_standard_deviation is not UNSET:
            field_dict["Annual Standard Deviation"] = annual_standard_deviation
        if annual_variance is not UNSET:
            field_dict["Annual Variance"] = annual_variance
        if information_ratio is not UNSET:
            field_dict["Information Ratio"] = information_ratio
        if tracking_error is not UNSET:
            field_dict["Tracking Error"] = tracking_error
        if treynor_ratio is not UNSET:
            field_dict["Treynor Ratio"] = treynor_ratio
        if total_fees is not UNSET:
            field_dict["Total Fees"] = total_fees
        if estimated_strategy_capacity is not UNSET:
            field_dict["Estimated Strategy Capacity"] = estimated_strategy_capacity
        if lowest_capacity_asset is not UNSET:
            field_dict["Lowest Capacity Asset"] = lowest_capacity_asset
        if portfolio_turnover is not UNSET:
            field_dict["Portfolio Turnover"] = portfolio_turnover
        if drawdown_recovery is not UNSET:
            field_dict["Drawdown Recovery"] = drawdown_recovery

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        total_orders = d.pop("Total Orders", UNSET)

        average_win = d.pop("Average Win", UNSET)

        average_loss = d.pop("Average Loss", UNSET)

        compounding_annual_return = d.pop("Compounding Annual Return", UNSET)

        drawdown = d.pop("Drawdown", UNSET)

        expectancy = d.pop("Expectancy", UNSET)

        start_equity = d.pop("Start Equity", UNSET)

        end_equity = d.pop("End Equity", UNSET)

        net_profit = d.pop("Net Profit", UNSET)

        sharpe_ratio = d.pop("Sharpe Ratio", UNSET)

        sortino_ratio = d.pop("Sortino Ratio", UNSET)

        probabilistic_sharpe_ratio = d.pop("Probabilistic Sharpe Ratio", UNSET)

        loss_rate = d.pop("Loss Rate", UNSET)

        win_rate = d.pop("Win Rate", UNSET)

        profit_loss_ratio = d.pop("Profit-Loss Ratio", UNSET)

        alpha = d.pop("Alpha", UNSET)

        beta = d.pop("Beta", UNSET)

        annual_standard_deviation = d.pop("Annual Standard Deviation", UNSET)

        annual_variance = d.pop("Annual Variance", UNSET)

        information_ratio = d.pop("Information Ratio", UNSET)

        tracking_error = d.pop("Tracking Error", UNSET)

        treynor_ratio = d.pop("Treynor Ratio", UNSET)

        total_fees = d.pop("Total Fees", UNSET)

        estimated_strategy_capacity = d.pop("Estimated Strategy Capacity", UNSET)

        lowest_capacity_asset = d.pop("Lowest Capacity Asset", UNSET)

        portfolio_turnover = d.pop("Portfolio Turnover", UNSET)

        drawdown_recovery = d.pop("Drawdown Recovery", UNSET)

        statistics_result = cls(
            total_orders=total_orders,
            average_win=average_win,
            average_loss=average_loss,
            compounding_annual_return=compounding_annual_return,
            drawdown=drawdown,
            expectancy=expectancy,
            start_equity=start_equity,
            end_equity=end_equity,
            net_profit=net_profit,
            sharpe_ratio=sharpe_ratio,
            sortino_ratio=sortino_ratio,
            probabilistic_sharpe_ratio=probabilistic_sharpe_ratio,
            loss_rate=loss_rate,
            win_rate=win_rate,
            profit_loss_ratio=profit_loss_ratio,
            alpha=alpha,
            beta=beta,
            annual_standard_deviation=annual_standard_deviation,
            annual_variance=annual_variance,
            information_ratio=information_ratio,
            tracking_error=tracking_error,
            treynor_ratio=treynor_ratio,
            total_fees=total_fees,
            estimated_strategy_capacity=estimated_strategy_capacity,
            lowest_capacity_asset=lowest_capacity_asset,
            portfolio_turnover=portfolio_turnover,
            drawdown_recovery=drawdown_recovery,
        )

        statistics_result.additional_properties = d
        return statistics_result

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
