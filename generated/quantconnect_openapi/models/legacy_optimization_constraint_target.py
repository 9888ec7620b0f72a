from typing import Literal

LegacyOptimizationConstraintTarget = Literal[
    "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
    "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
    "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
    "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
    "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
    "TotalPerformance.PortfolioStatistics.Drawdown",
    "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
    "TotalPerformance.PortfolioStatistics.SharpeRatio",
]

LEGACY_OPTIMIZATION_CONSTRAINT_TARGET_VALUES: set[
    LegacyOptimizationConstraintTarget
] = {
    "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
    "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
    "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
    "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
    "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
    "TotalPerformance.PortfolioStatistics.Drawdown",
    "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
    "TotalPerformance.PortfolioStatistics.SharpeRatio",
}


def check_legacy_optimization_constraint_target(
    value: str,
) -> LegacyOptimizationConstraintTarget:
    if value in LEGACY_OPTIMIZATION_CONSTRAINT_TARGET_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEGACY_OPTIMIZATION_CONSTRAINT_TARGET_VALUES!r}"
    )
