from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="PortfolioStatistics")


@_attrs_define
class PortfolioStatistics:
    """Figures of the whole portfolio over a period. All of them are decimal numbers written as text.

    Attributes:
        average_win_rate (str | Unset): Mean return of the trades that made money, as a fraction.
        average_loss_rate (str | Unset): Mean return of the trades that lost money, as a fraction.
        profit_loss_ratio (str | Unset): Mean gain of winning trades divided by mean loss of losing trades.
        win_rate (str | Unset): Trades that made money, as a fraction of all trades.
        loss_rate (str | Unset): Trades that lost money, as a fraction of all trades.
        expectancy (str | Unset): Expected mean return per trade, derived from the win rate and the profit-loss ratio.
        start_equity (str | Unset): Equity at the start of the period, in the account currency.
        end_equity (str | Unset): Equity at the end of the period, in the account currency.
        compounding_annual_return (str | Unset): Return per year with gains reinvested, as a fraction.
        drawdown (str | Unset): Largest decline in equity from a peak, as a fraction.
        total_net_profit (str | Unset): Gain or loss over the period after fees, as a fraction.
        sharpe_ratio (str | Unset): Annual excess return divided by its standard deviation.
        probabilistic_sharpe_ratio (str | Unset): Probability that the true Sharpe ratio is above the benchmark's, from
            0 to 1.
        sortino_ratio (str | Unset): Like the Sharpe ratio, but counting only declines as risk.
        alpha (str | Unset): Annual return not explained by the benchmark, as a fraction.
        beta (str | Unset): Sensitivity of the returns to the benchmark; 1 means one to one.
        annual_standard_deviation (str | Unset): Standard deviation of the annual return, as a fraction.
        annual_variance (str | Unset): Variance of the annual return.
        information_ratio (str | Unset): Return above the benchmark divided by the tracking error.
        tracking_error (str | Unset): Annual deviation of the returns from those of the benchmark.
        treynor_ratio (str | Unset): Annual excess return divided by beta.
        portfolio_turnover (str | Unset): Share of the portfolio traded per day, as a fraction.
        value_at_risk_99 (str | Unset): One-day loss that is exceeded on 1 day in 100, based on one year of data and
            assuming normal returns.
        value_at_risk_95 (str | Unset): One-day loss that is exceeded on 5 days in 100, based on one year of data and
            assuming normal returns.
        drawdown_recovery (str | Unset): Longest time from a peak until the equity recovered, in days.
    """

    average_win_rate: str | Unset = UNSET
    average_loss_rate: str | Unset = UNSET
    profit_loss_ratio: str | Unset = UNSET
    win_rate: str | Unset = UNSET
    loss_rate: str | Unset = UNSET
    expectancy: str | Unset = UNSET
    start_equity: str | Unset = UNSET
    end_equity: str | Unset = UNSET
    compounding_annual_return: str | Unset = UNSET
    drawdown: str | Unset = UNSET
    total_net_profit: str | Unset = UNSET
    sharpe_ratio: str | Unset = UNSET
    probabilistic_sharpe_ratio: str | Unset = UNSET
    sortino_ratio: str | Unset = UNSET
    alpha: str | Unset = UNSET
    beta: str | Unset = UNSET
    annual_standard_deviation: str | Unset = UNSET
    annual_variance: str | Unset = UNSET
    information_ratio: str | Unset = UNSET
    tracking_error: str | Unset = UNSET
    treynor_ratio: str | Unset = UNSET
    portfolio_turnover: str | Unset = UNSET
    value_at_risk_99: str | Unset = UNSET
    value_at_risk_95: str | Unset = UNSET
    drawdown_recovery: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        average_win_rate = self.average_win_rate

        average_loss_rate = self.average_loss_rate

        profit_loss_ratio = self.profit_loss_ratio

        win_rate = self.win_rate

        loss_rate = self.loss_rate

        expectancy = self.expectancy

        start_equity = self.start_equity

        end_equity = self.end_equity

        compounding_annual_return = self.compounding_annual_return

        drawdown = self.drawdown

        total_net_profit = self.total_net_profit

        sharpe_ratio = self.sharpe_ratio

        probabilistic_sharpe_ratio = self.probabilistic_sharpe_ratio

        sortino_ratio = self.sortino_ratio

        alpha = self.alpha

        beta = self.beta

        annual_standard_deviation = self.annual_standard_deviation

        annual_variance = self.annual_variance

        information_ratio = self.information_ratio

        tracking_error = self.tracking_error

        treynor_ratio = self.treynor_ratio

        portfolio_turnover = self.portfolio_turnover

        value_at_risk_99 = self.value_at_risk_99

        value_at_risk_95 = self.value_at_risk_95

        drawdown_recovery = self.drawdown_recovery

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if average_win_rate is not UNSET:
            field_dict["averageWinRate"] = average_win_rate
        if average_loss_rate is not UNSET:
            field_dict["averageLossRate"] = average_loss_rate
        if profit_loss_ratio is not UNSET:
            field_dict["profitLossRatio"] = profit_loss_ratio
        if win_rate is not UNSET:
            field_dict["winRate"] = win_rate
        if loss_rate is not UNSET:
            field_dict["lossRate"] = loss_rate
        if expectancy is not UNSET:
            field_dict["expectancy"] = expectancy
        if start_equity is not UNSET:
            field_dict["startEquity"] = start_equity
        if end_equity is not UNSET:
            field_dict["endEquity"] = end_equity
        if compounding_annual_return is not UNSET:
            field_dict["compoundingAnnualReturn"] = compounding_annual_return
        if drawdown is not UNSET:
            field_dict["drawdown"] = drawdown
        if total_net_profit is not UNSET:
            field_dict["totalNetProfit"] = total_net_profit
        if sharpe_ratio is not UNSET:
            field_dict["sharpeRatio"] = sharpe_ratio
        if probabilistic_sharpe_ratio is not UNSET:
            field_dict["probabilisticSharpeRatio"] = probabilistic_sharpe_ratio
        if sortino_ratio is not UNSET:
            field_dict["sortinoRatio"] = sortino_ratio
        if alpha is not UNSET:
            field_dict["alpha"] = alpha
        if beta is not UNSET:
            field_dict["beta"] = beta
        if annual_standard_deviation is not UNSET:
            field_dict["annualStandardDeviation"] = annual_standard_deviation
        if annual_variance is not UNSET:
            field_dict["annualVariance"] = annual_variance
        if information_ratio is not UNSET:
            field_dict["informationRatio"] = information_ratio
        if tracking_error is not UNSET:
            field_dict["trackingError"] = tracking_error
        if treynor_ratio is not UNSET:
            field_dict["treynorRatio"] = treynor_ratio
        if portfolio_turnover is not UNSET:
            field_dict["portfolioTurnover"] = portfolio_turnover
        if value_at_risk_99 is not UNSET:
            field_dict["valueAtRisk99"] = value_at_risk_99
        if value_at_risk_95 is not UNSET:
            field_dict["valueAtRisk95"] = value_at_risk_95
        if drawdown_recovery is not UNSET:
            field_dict["drawdownRecovery"] = drawdown_recovery

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        average_win_rate = d.pop("averageWinRate", UNSET)

        average_loss_rate = d.pop("averageLossRate", UNSET)

        profit_loss_ratio = d.pop("profitLossRatio", UNSET)

        win_rate = d.pop("winRate", UNSET)

        loss_rate = d.pop("lossRate", UNSET)

        expectancy = d.pop("expectancy", UNSET)

        start_equity = d.pop("startEquity", UNSET)

        end_equity = d.pop("endEquity", UNSET)

        compounding_annual_return = d.pop("compoundingAnnualReturn", UNSET)

        drawdown = d.pop("drawdown", UNSET)

        total_net_profit = d.pop("totalNetProfit", UNSET)

        sharpe_ratio = d.pop("sharpeRatio", UNSET)

        probabilistic_sharpe_ratio = d.pop("probabilisticSharpeRatio", UNSET)

        sortino_ratio = d.pop("sortinoRatio", UNSET)

        alpha = d.pop("alpha", UNSET)

        beta = d.pop("beta", UNSET)

        annual_standard_deviation = d.pop("annualStandardDeviation", UNSET)

        annual_variance = d.pop("annualVariance", UNSET)

        information_ratio = d.pop("informationRatio", UNSET)

        tracking_error = d.pop("trackingError", UNSET)

        treynor_ratio = d.pop("treynorRatio", UNSET)

        portfolio_turnover = d.pop("portfolioTurnover", UNSET)

        value_at_risk_99 = d.pop("valueAtRisk99", UNSET)

        value_at_risk_95 = d.pop("valueAtRisk95", UNSET)

        drawdown_recovery = d.pop("drawdownRecovery", UNSET)

        portfolio_statistics = cls(
            average_win_rate=average_win_rate,
            average_loss_rate=average_loss_rate,
            profit_loss_ratio=profit_loss_ratio,
            win_rate=win_rate,
            loss_rate=loss_rate,
            expectancy=expectancy,
            start_equity=start_equity,
            end_equity=end_equity,
            compounding_annual_return=compounding_annual_return,
            drawdown=drawdown,
            total_net_profit=total_net_profit,
            sharpe_ratio=sharpe_ratio,
            probabilistic_sharpe_ratio=probabilistic_sharpe_ratio,
            sortino_ratio=sortino_ratio,
            alpha=alpha,
            beta=beta,
            annual_standard_deviation=annual_standard_deviation,
            annual_variance=annual_variance,
            information_ratio=information_ratio,
            tracking_error=tracking_error,
            treynor_ratio=treynor_ratio,
            portfolio_turnover=portfolio_turnover,
            value_at_risk_99=value_at_risk_99,
            value_at_risk_95=value_at_risk_95,
            drawdown_recovery=drawdown_recovery,
        )

        portfolio_statistics.additional_properties = d
        return portfolio_statistics

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
