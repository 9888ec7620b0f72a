"""LEAN's names for the numbers of enumerations, from `x-enum-varnames` in the spec."""

from collections.abc import Mapping

Names = Mapping[object, str]

ORDER_TYPES: Names = {
    0: "Market",
    1: "Limit",
    2: "StopMarket",
    3: "StopLimit",
    4: "MarketOnOpen",
    5: "MarketOnClose",
    6: "OptionExercise",
    7: "LimitIfTouched",
    8: "ComboMarket",
    9: "ComboLimit",
    10: "ComboLegLimit",
    11: "TrailingStop",
}
ORDER_STATUSES: Names = {
    0: "New",
    1: "Submitted",
    2: "PartiallyFilled",
    3: "Filled",
    5: "Canceled",
    6: "None",
    7: "Invalid",
    8: "CancelPending",
    9: "UpdateSubmitted",
}
ORDER_DIRECTIONS: Names = {0: "Buy", 1: "Sell", 2: "Hold"}
TRADE_DIRECTIONS: Names = {0: "Long", 1: "Short"}
SECURITY_TYPES: Names = {
    0: "Base",
    1: "Equity",
    2: "Option",
    3: "Commodity",
    4: "Forex",
    5: "Future",
    6: "Cfd",
    7: "Crypto",
    8: "FutureOption",
    9: "Index",
    10: "IndexOption",
    11: "CryptoFuture",
}
PRICE_ADJUSTMENTS: Names = {
    0: "Raw",
    1: "Adjusted",
    2: "SplitAdjusted",
    3: "TotalReturn",
    4: "ForwardPanamaCanal",
    5: "BackwardsPanamaCanal",
    6: "BackwardsRatio",
    7: "ScaledRaw",
}

OPTIMIZATION_FIGURES = (
    "Alpha",
    "Annual Standard Deviation",
    "Annual Variance",
    "Average Loss",
    "Average Win",
    "Beta",
    "Compounding Annual Return",
    "Drawdown",
    "Estimated Strategy Capacity",
    "Expectancy",
    "Information Ratio",
    "Loss Rate",
    "Net Profit",
    "Probabilistic Sharpe Ratio",
    "Profit-Loss Ratio",
    "Sharpe Ratio",
    "Total Fees",
    "Total Orders",
    "Tracking Error",
    "Treynor Ratio",
    "Win Rate",
    "Sortino Ratio",
    "Start Equity",
    "End Equity",
    "Drawdown Recovery",
)
"""The statistics of an optimization's backtest in the order of their numbers, from
OptimizationStatistics in the spec, with the names of StatisticsResult."""

OPTIMIZATION_PERCENTS = frozenset(
    {
        "Average Loss",
        "Average Win",
        "Compounding Annual Return",
        "Drawdown",
        "Loss Rate",
        "Net Profit",
        "Probabilistic Sharpe Ratio",
        "Win Rate",
    }
)
"""The statistics that the API returns in percent."""
