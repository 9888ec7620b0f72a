# Written by `make generate` from overlay/quantconnect_client/_async/operations/optimizations.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of optimizations, as the spec has them."""

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from quantconnect_client._core.operations import operation_of
from quantconnect_client._sync.group import Group, first

if TYPE_CHECKING:
    from quantconnect_client import params
    from quantconnect_openapi.models.create_optimization_result import CreateOptimizationResult
    from quantconnect_openapi.models.estimate import Estimate
    from quantconnect_openapi.models.optimization import Optimization


class PlainOptimizations(Group):
    """The operations of optimizations, as the spec has them."""

    _path = "optimizations"

    def estimate(
        self,
        project_id: int,
        name: str,
        target: Literal[
            "TotalPerformance.PortfolioStatistics.SharpeRatio",
            "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
            "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
            "TotalPerformance.PortfolioStatistics.Drawdown",
        ],
        target_to: Literal["min", "max"],
        strategy: Literal["QuantConnect.Optimizer.Strategies.GridSearchOptimizationStrategy"],
        parameters: "Sequence[params.OptimizationParameterForm]",
        *,
        target_value: float | None = None,
        compile_id: str | None = None,
        constraints: "Sequence[params.OptimizationConstraintForm] | None" = None,
    ) -> "Estimate":
        """Estimate how long an optimization takes.

        Estimates how long the described optimization would take, without starting it. The estimate
        is based on the last successful backtest, so run one first.

        Args:
            project_id: The project whose algorithm is optimized.
            name: Name of the optimization. Need not be unique.
            target: Backtest statistic by which the combinations are compared.
            target_to: Whether the highest (`max`) or the lowest (`min`) value is the best.
            strategy: How the combinations are chosen. The cloud runs only the full grid.
            parameters: The parameters to vary, each with `name`, `min`, `max` and `step`. The cloud
                accepts up to three according to the docs, and two according to the official command
                line client.
            target_value: Value that is good enough: the job ends as soon as a backtest reaches it.
                When null or absent, every combination is run.
            compile_id: A build of this project. May be omitted for an estimate.
            constraints: Conditions that a backtest must meet to count, each with `target`,
                `operator` and `targetValue`. Omit for none.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/estimate-optimization-cost
        """
        from quantconnect_openapi.api.optimization_management import estimate_optimization
        from quantconnect_openapi.models.estimate_optimization_request import (
            EstimateOptimizationRequest,
        )

        response = self._session.call(
            operation_of("optimizations.estimate"),
            estimate_optimization.sync_detailed,
            EstimateOptimizationRequest,
            {
                "projectId": project_id,
                "name": name,
                "target": target,
                "targetTo": target_to,
                "targetValue": target_value,
                "strategy": strategy,
                "compileId": compile_id,
                "parameters": parameters,
                "constraints": constraints,
            },
        )
        return response.estimate

    def create(
        self,
        project_id: int,
        name: str,
        target: Literal[
            "TotalPerformance.PortfolioStatistics.SharpeRatio",
            "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
            "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
            "TotalPerformance.PortfolioStatistics.Drawdown",
        ],
        target_to: Literal["min", "max"],
        strategy: Literal["QuantConnect.Optimizer.Strategies.GridSearchOptimizationStrategy"],
        compile_id: str,
        parameters: "Sequence[params.OptimizationParameterForm]",
        estimated_cost: float,
        node_type: Literal["O2-8", "O4-12", "O8-16"],
        parallel_nodes: int,
        *,
        target_value: float | None = None,
        constraints: "Sequence[params.OptimizationConstraintForm] | None" = None,
    ) -> "CreateOptimizationResult":
        """Start an optimization.

        Starts a job that backtests a build once for every combination of parameter values, and
        returns at once. The job runs on optimization nodes, which are rented by the hour and paid
        for from the organization's credit, so never retry a call whose outcome is unknown; list the
        optimizations instead. Poll optimizations/read until `status` is `completed` or `aborted`.
        Each parameter has `(max - min) / step + 1` values, and the size of the grid is the product
        of these numbers.

        Args:
            project_id: The project whose algorithm is optimized.
            name: Name of the optimization. Need not be unique.
            target: Backtest statistic by which the combinations are compared.
            target_to: Whether the highest (`max`) or the lowest (`min`) value is the best.
            strategy: How the combinations are chosen. The cloud runs only the full grid.
            compile_id: Id of a build of this project in state `BuildSuccess`.
            parameters: The parameters to vary, each with `name`, `min`, `max` and `step`. The cloud
                accepts up to three according to the docs, and two according to the official command
                line client.
            estimated_cost: Expected cost of the job. The docs give no unit and do not describe it
                as a limit; official clients send small amounts such as 0.01 for any job.
            node_type: Type of the nodes, as cores and gigabytes of memory. The official command
                line client assumes 0.15, 0.30 and 0.60 US dollars per node and hour.
            parallel_nodes: Number of nodes, and therefore of parallel backtests. The official
                command line client allows 24 of `O2-8`, 12 of `O4-12` and 6 of `O8-16`.
            target_value: Value that is good enough: the job ends as soon as a backtest reaches it.
                When null or absent, every combination is run.
            constraints: Conditions that a backtest must meet to count, each with `target`,
                `operator` and `targetValue`. Omit for none.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. Each
                request starts a job on rented nodes, so a retry could spend the organization's
                credit twice.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/create-optimization
        """
        from quantconnect_openapi.api.optimization_management import create_optimization
        from quantconnect_openapi.models.create_optimization_request import (
            CreateOptimizationRequest,
        )

        response = self._session.call(
            operation_of("optimizations.create"),
            create_optimization.sync_detailed,
            CreateOptimizationRequest,
            {
                "projectId": project_id,
                "name": name,
                "target": target,
                "targetTo": target_to,
                "targetValue": target_value,
                "strategy": strategy,
                "compileId": compile_id,
                "parameters": parameters,
                "constraints": constraints,
                "estimatedCost": estimated_cost,
                "nodeType": node_type,
                "parallelNodes": parallel_nodes,
            },
        )
        return first(operation_of("optimizations.create"), response, response.optimizations)

    def update(self, optimization_id: str, name: str) -> None:
        """Rename an optimization.

        Sets the name, the only property of an optimization that can be changed.

        Args:
            optimization_id: Id of the optimization, as returned by optimizations/create.
            name: New name of the optimization.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could overwrite a name that a collaborator gave the optimization after the
                first attempt.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/update-optimization
        """
        from quantconnect_openapi.api.optimization_management import update_optimization
        from quantconnect_openapi.models.update_optimization_request import (
            UpdateOptimizationRequest,
        )

        self._session.call(
            operation_of("optimizations.update"),
            update_optimization.sync_detailed,
            UpdateOptimizationRequest,
            {"optimizationId": optimization_id, "name": name},
        )

    def read(self, optimization_id: str) -> "Optimization":
        """Read an optimization.

        Returns the state of a job, with the figures of every backtest it has run so far. Choosing
        the best one is left to the caller: take the backtests with `exitCode` 0 that meet the
        constraints, and compare the figure that `criterion` names. The job is finished once
        `status` is `completed` or `aborted`. For the details of one backtest, call backtests/read.

        Args:
            optimization_id: Id of the optimization, as returned by optimizations/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/read-optimization
        """
        from quantconnect_openapi.api.optimization_management import read_optimization
        from quantconnect_openapi.models.read_optimization_request import ReadOptimizationRequest

        response = self._session.call(
            operation_of("optimizations.read"),
            read_optimization.sync_detailed,
            ReadOptimizationRequest,
            {"optimizationId": optimization_id},
        )
        return response.optimization

    def delete(self, optimization_id: str) -> None:
        """Delete an optimization.

        Permanently removes an optimization. A second delete of the same optimization is rejected
        because the optimization is not found. Abort a job that is still running before you delete
        it.

        Args:
            optimization_id: Id of the optimization, as returned by optimizations/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                second deletion is rejected because the optimization is not found, so a retry could
                report a successful deletion as a failure.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/delete-optimization
        """
        from quantconnect_openapi.api.optimization_management import delete_optimization
        from quantconnect_openapi.models.delete_optimization_request import (
            DeleteOptimizationRequest,
        )

        self._session.call(
            operation_of("optimizations.delete"),
            delete_optimization.sync_detailed,
            DeleteOptimizationRequest,
            {"optimizationId": optimization_id},
        )

    def abort(self, optimization_id: str) -> None:
        """Stop an optimization.

        Permanently stops a job; its results so far can still be read. The call returns without
        waiting: poll optimizations/read until `status` is `aborted`, which takes a few seconds.
        Rejected once the job is finished.

        Args:
            optimization_id: Id of the optimization, as returned by optimizations/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                request is rejected once the job has ended, so a retry could be rejected because the
                first attempt stopped the job.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/abort-optimization
        """
        from quantconnect_openapi.api.optimization_management import abort_optimization
        from quantconnect_openapi.models.abort_optimization_request import AbortOptimizationRequest

        self._session.call(
            operation_of("optimizations.abort"),
            abort_optimization.sync_detailed,
            AbortOptimizationRequest,
            {"optimizationId": optimization_id},
        )

    def list(self, project_id: int) -> "builtins.list[CreateOptimizationResult]":
        """List the optimizations of a project.

        Returns summaries of all optimizations of a project in one unpaginated response, without
        their backtests. The list is empty for a project without optimizations.

        Args:
            project_id: The project that was optimized.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/list-optimization
        """
        from quantconnect_openapi.api.optimization_management import list_optimizations
        from quantconnect_openapi.models.list_optimization_request import ListOptimizationRequest

        response = self._session.call(
            operation_of("optimizations.list"),
            list_optimizations.sync_detailed,
            ListOptimizationRequest,
            {"projectId": project_id},
        )
        return response.optimizations
