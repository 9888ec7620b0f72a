from typing import Literal

OptimizationConstraintTarget = Literal[
    "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
    "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
    "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
    "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
    "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
    "TotalPerformance.PortfolioStatistics.Drawdown",
    "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
    "TotalPerformance.PortfolioStatistics.SharpeRatio",
]

OPTIMIZATION_CONSTRAINT_TARGET_VALUES: set[OptimizationConstraintTarget] = {
    "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
    "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
    "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
    "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
    "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
    "TotalPerformance.PortfolioStatistics.Drawdown",
    "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
    "TotalPerformance.PortfolioStatistics.SharpeRatio",
}


def check_optimization_constraint_target(value: str) -> OptimizationConstraintTarget:
    if value in OPTIMIZATION_CONSTRAINT_TARGET_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {OPTIMIZATION_CONSTRAINT_TARGET_VALUES!r}"
    )
