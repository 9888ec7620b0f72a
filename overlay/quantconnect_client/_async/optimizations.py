"""Optimizations: `qc.optimizations`."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from quantconnect_client._async.operations.optimizations import AsyncPlainOptimizations
from quantconnect_client._async.waiting import wait
from quantconnect_client._core.jobs import optimization_progress
from quantconnect_client._core.progress import Progress
from quantconnect_openapi.models.optimization import Optimization

Target: TypeAlias = Literal[
    "TotalPerformance.PortfolioStatistics.SharpeRatio",
    "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
    "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
    "TotalPerformance.PortfolioStatistics.Drawdown",
]


class AsyncOptimizations(AsyncPlainOptimizations):
    """Searches for the best values of an algorithm's parameters: `qc.optimizations`."""

    async def run(
        self,
        project_id: int,
        compile_id: str,
        *,
        name: str,
        parameters: Sequence[Mapping[str, Any]],
        target: Target = "TotalPerformance.PortfolioStatistics.SharpeRatio",
        target_to: Literal["min", "max"] = "max",
        target_value: float | None = None,
        constraints: Sequence[Mapping[str, Any]] | None = None,
        node_type: Literal["O2-8", "O4-12", "O8-16"] = "O2-8",
        parallel_nodes: int = 1,
        estimated_cost: float = 0.01,
        timeout: float = 86_400.0,
        progress: Progress = False,
    ) -> Optimization:
        """Start an optimization and wait for its result. Its nodes are paid by the hour.

        Args:
            project_id: the project's id.
            compile_id: the id of a build of this project, as `compiles.run` gives it.
            name: what to call the optimization.
            parameters: what to vary, each as `{"name": "fast", "min": 5, "max": 20, "step": 5}`.
            target: the figure by which the backtests are compared.
            target_to: whether the greatest or the smallest figure is the best.
            target_value: a figure that is good enough to end the search; None runs the whole grid.
            constraints: what a backtest must meet to count, each with `target`, `operator` and
                `targetValue`.
            node_type: the kind of the nodes, as cores and gigabytes of memory.
            parallel_nodes: how many nodes to use at a time, from 1.
            estimated_cost: what you expect it to cost; `estimate` helps.
            timeout: seconds to wait at the most; the optimization goes on after that.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            OutcomeUnknownError: no answer came: it may have been started.
            JobFailedError: it was aborted, or failed.
            WaitTimeoutError: it is not done in time.

        Examples:
            >>> optimization = await qc.optimizations.run(
            ...     project_id,
            ...     compile_id,
            ...     name="fast averages",
            ...     parameters=[{"name": "fast", "min": 5, "max": 20, "step": 5}],
            ... )
            >>> optimization.status, len(optimization.backtests.additional_properties)
            ('completed', 4)

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/create-optimization
        """
        started = await self.create(
            project_id,
            name,
            target,
            target_to,
            "QuantConnect.Optimizer.Strategies.GridSearchOptimizationStrategy",
            compile_id,
            parameters,
            estimated_cost,
            node_type,
            parallel_nodes,
            target_value=target_value,
            constraints=constraints,
        )
        return await self.wait(started.optimization_id, timeout=timeout, progress=progress)

    async def wait(
        self, optimization_id: str, *, timeout: float = 86_400.0, progress: Progress = False
    ) -> Optimization:
        """Wait for an optimization that was started before.

        Args:
            optimization_id: the optimization's id.
            timeout: seconds to wait at the most; 0 looks once.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            JobFailedError: it was aborted, or failed.
            WaitTimeoutError: it is not done in time.
        """
        return await wait(
            lambda: self.read(optimization_id),
            optimization_progress,
            operation="optimizations.wait",
            timeout=timeout,
            progress=progress,
        )
