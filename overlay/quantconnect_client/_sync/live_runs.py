# Written by tools/unasync.py from overlay/quantconnect_client/_async/live_runs.py; do not edit.
"""Live deployments from their start to their end: part of `qc.live`."""

from collections.abc import Mapping
from typing import Any

from quantconnect_client._core.jobs import live_end_progress, live_start_progress
from quantconnect_client._core.live_endings import LiveEnding, ending
from quantconnect_client._core.progress import Progress
from quantconnect_client._sync.operations.live import PlainLive
from quantconnect_client._sync.waiting import wait
from quantconnect_openapi.models.live_algorithm_results import LiveAlgorithmResults


class LiveRuns(PlainLive):
    """Starts and ends live deployments. Nothing that trades is ever sent twice."""

    def run(
        self,
        project_id: int,
        compile_id: str,
        node_id: str,
        brokerage: Mapping[str, Any],
        *,
        version_id: str | int = "-1",
        data_providers: Mapping[str, Mapping[str, Any]] | None = None,
        automatic_redeploy: bool | None = None,
        notification: Mapping[str, Any] | None = None,
        parameters: Mapping[str, str | float] | None = None,
        timeout: float = 900.0,
        progress: Progress = False,
    ) -> LiveAlgorithmResults:
        """Start live trading and wait until the algorithm runs.

        With any brokerage but paper trading this places real orders. It is sent once: when its
        answer is lost, `OutcomeUnknownError` says so, and `live.list` shows whether it runs.

        Args:
            project_id: the project's id.
            compile_id: the id of a build of this project, as `compiles.run` gives it.
            node_id: the live node to run on, free, as `projects.nodes.read` lists it.
            brokerage: the brokerage with its settings, such as `{"id": "QuantConnectBrokerage"}`.
            version_id: the version of LEAN; `"-1"` for the newest.
            data_providers: where the data comes from, by the provider's name.
            automatic_redeploy: whether to start again after a runtime error, as far as possible.
            notification: whom to tell about what while it runs.
            parameters: values for the algorithm's parameters.
            timeout: seconds to wait for it to run; it goes on starting after that.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            OutcomeUnknownError: no answer came: it may have been started.
            JobFailedError: it ended before it ran; the message has the API's reason.
            WaitTimeoutError: it does not run in time.

        Examples:
            >>> paper = {"id": "QuantConnectBrokerage"}
            >>> deployment = qc.live.run(project_id, compile_id, node_id, paper)
            >>> deployment.status
            'Running'

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/create-live-algorithm
        """
        deployed = self.create(
            project_id,
            compile_id,
            node_id,
            brokerage,
            version_id,
            data_providers=data_providers,
            automatic_redeploy=automatic_redeploy,
            notification=notification,
            parameters=parameters,
        )
        return self.wait(project_id, deployed.deploy_id, timeout=timeout, progress=progress)

    def wait(
        self,
        project_id: int,
        deploy_id: str | None = None,
        *,
        timeout: float = 900.0,
        progress: Progress = False,
    ) -> LiveAlgorithmResults:
        """Wait until a deployment that was started before runs.

        Args:
            project_id: the project's id.
            deploy_id: the deployment's id; the newest of the project unless given.
            timeout: seconds to wait at the most; 0 looks once.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            JobFailedError: it ended before it ran; the message has the API's reason.
            WaitTimeoutError: it does not run in time.
        """
        return wait(
            lambda: self.read(project_id, deploy_id=deploy_id),
            live_start_progress,
            operation="live.wait",
            timeout=timeout,
            progress=progress,
        )

    def stop(
        self, project_id: int, *, timeout: float = 300.0, progress: Progress = False
    ) -> LiveEnding:
        """Stop live trading, keep the holdings, and say what is still held.

        Args:
            project_id: the project's id.
            timeout: seconds to wait for the end.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            OutcomeUnknownError: no answer came: it may be stopping.
            WaitTimeoutError: it has not ended in time.

        Examples:
            >>> paper = {"id": "QuantConnectBrokerage"}
            >>> deployment = qc.live.run(project_id, compile_id, node_id, paper)
            >>> print(qc.live.stop(project_id))
            L-... is Stopped at ... UTC; still held: ...

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/stop-live-algorithm
        """
        self.request_stop(project_id)
        return self._ending(project_id, "live.stop", timeout, progress)

    def liquidate(
        self, project_id: int, *, timeout: float = 300.0, progress: Progress = False
    ) -> LiveEnding:
        """Sell all holdings, stop live trading, and say what is still held.

        With any brokerage but paper trading these are real orders, and cannot be taken back. It is
        sent once.

        Args:
            project_id: the project's id.
            timeout: seconds to wait for the end.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            OutcomeUnknownError: no answer came: it may be selling.
            WaitTimeoutError: it has not ended in time.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/liquidate-live-portfolio
        """
        self.request_liquidation(project_id)
        return self._ending(project_id, "live.liquidate", timeout, progress)

    def _ending(
        self, project_id: int, operation: str, timeout: float, progress: Progress
    ) -> LiveEnding:
        deployment = wait(
            lambda: self.read(project_id),
            live_end_progress,
            operation=operation,
            timeout=timeout,
            progress=progress,
        )
        return ending(deployment, self.portfolio(project_id))
