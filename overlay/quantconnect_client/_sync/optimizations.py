# Written by `make generate` from overlay/quantconnect_client/_async/optimizations.py; do not edit.
"""Optimizations: `qc.optimizations`."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from quantconnect_client._core.arguments import check_timeout
from quantconnect_client._core.context import call_context
from quantconnect_client._core.jobs import optimization_progress
from quantconnect_client._core.progress import Progress
from quantconnect_client._sync.operations.optimizations import PlainOptimizations
from quantconnect_client._sync.waiting import wait
from quantconnect_openapi.models.optimization import Optimization

if TYPE_CHECKING:
    from quantconnect_client import params

Target: TypeAlias = Literal[
    "TotalPerformance.PortfolioStatistics.SharpeRatio",
    "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
    "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
    "TotalPerformance.PortfolioStatistics.Drawdown",
]


class Optimizations(PlainOptimizations):
    """Optimizations of an algorithm's parameters: `qc.optimizations`."""

    def run(
        self,
        project_id: int,
        compile_id: str,
        *,
        name: str,
        parameters: "Sequence[params.OptimizationParameterForm]",
        target: Target = "TotalPerformance.PortfolioStatistics.SharpeRatio",
        target_to: Literal["min", "max"] = "max",
        target_value: float | None = None,
        constraints: "Sequence[params.OptimizationConstraintForm] | None" = None,
        node_type: Literal["O2-8", "O4-12", "O8-16"] = "O2-8",
        parallel_nodes: int = 1,
        estimated_cost: float = 0.01,
        timeout: float = 86_400.0,
        progress: Progress = False,
    ) -> Optimization:
        """Start an optimization, billed by node and hour, and wait for its result.

        Args:
            project_id: the project's id.
            compile_id: the id of a build of this project, as returned by `compiles.run`.
            name: name of the optimization.
            parameters: the parameters to vary, each as `{"name": "fast", "min": 5, "max": 20,
                "step": 5}`.
            target: the statistic to optimize.
            target_to: whether to maximize (`"max"`, the default) or minimize (`"min"`) the target.
            target_value: value of the target at which the optimization ends early; by default, the
                whole grid is run.
            constraints: conditions that a backtest must meet, each with `target`, `operator` and
                `targetValue`.
            node_type: the node type, as cores and gigabytes of memory.
            parallel_nodes: number of nodes to run in parallel, at least 1.
            estimated_cost: the expected cost; call `estimate` to get one.
            timeout: maximum time to wait, in seconds; the optimization keeps running after a
                timeout.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            OutcomeUnknownError: no usable response arrived; the optimization may have started.
            JobFailedError: the optimization failed or was aborted.
            WaitTimeoutError: the job did not finish within `timeout`.

        Examples:
            >>> optimization = qc.optimizations.run(
            ...     project_id,
            ...     compile_id,
            ...     name="fast averages",
            ...     parameters=[{"name": "fast", "min": 5, "max": 20, "step": 5}],
            ... )
            >>> optimization.status, len(optimization.backtests.additional_properties)
            ('completed', 4)

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/create-optimization
        """
        check_timeout("optimizations.run", timeout)
        started = self.create(
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
        return self.wait(started.optimization_id, timeout=timeout, progress=progress)

    def wait(
        self, optimization_id: str, *, timeout: float = 86_400.0, progress: Progress = False
    ) -> Optimization:
        """Wait for an optimization that is already running.

        Args:
            optimization_id: the optimization's id.
            timeout: maximum time to wait, in seconds; 0 polls once.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            JobFailedError: the optimization failed or was aborted.
            WaitTimeoutError: the job did not finish within `timeout`.
        """
        with call_context("optimizations.wait"):
            return wait(
                lambda: self.read(optimization_id),
                optimization_progress,
                timeout=timeout,
                progress=progress,
                name=optimization_id,
            )
