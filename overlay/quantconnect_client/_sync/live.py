# Written by `make generate` from overlay/quantconnect_client/_async/live.py; do not edit.
"""Live trading: `qc.live`."""

import time
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from quantconnect_client._core.arguments import check_limit, check_timeout
from quantconnect_client._core.context import call_context
from quantconnect_client._core.jobs import (
    live_end_progress,
    live_start_progress,
    loading_progress,
)
from quantconnect_client._core.live_endings import LiveEnding, ending
from quantconnect_client._core.paging import Page, counted
from quantconnect_client._core.progress import Progress
from quantconnect_client._sync.operations.live import PlainLive
from quantconnect_client._sync.paging import Pages
from quantconnect_client._sync.waiting import wait
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
from quantconnect_openapi.models.insight import Insight
from quantconnect_openapi.models.live_algorithm_results import LiveAlgorithmResults
from quantconnect_openapi.models.order import Order

if TYPE_CHECKING:
    from quantconnect_client import params

PAGE = 1000
INSIGHT_PAGE = 100
LOG_PAGE = 250


class Live(PlainLive):
    """Live deployments of projects: `qc.live`.

    A request that trades is never repeated once it may have had an effect.
    """

    def run(
        self,
        project_id: int,
        compile_id: str,
        node_id: str,
        brokerage: "params.BrokerageSettings",
        *,
        version_id: str | int = "-1",
        data_providers: "Mapping[str, params.LiveDataProviderSettings] | None" = None,
        automatic_redeploy: bool | None = None,
        notification: "params.LiveNotification | None" = None,
        parameters: Mapping[str, str | float] | None = None,
        timeout: float = 900.0,
        progress: Progress = False,
    ) -> LiveAlgorithmResults:
        """Start live trading and wait until the algorithm is running.

        With any brokerage other than paper trading, this places real orders. The request is never
        repeated once it may have had an effect. If its response is lost, `OutcomeUnknownError` is
        raised: call `live.list` to check whether the algorithm is running.

        Args:
            project_id: the project's id.
            compile_id: the id of a build of this project, as returned by `compiles.run`.
            node_id: id of a free live node, as listed by `projects.nodes.read`.
            brokerage: the brokerage and its settings, such as `{"id": "QuantConnectBrokerage"}`.
            version_id: the version of LEAN; `"-1"` (the default) is the newest.
            data_providers: settings of the data providers, keyed by provider name.
            automatic_redeploy: whether to redeploy the algorithm after a runtime error, where
                possible.
            notification: recipients and events of notifications while the algorithm runs.
            parameters: values of the algorithm's parameters.
            timeout: maximum time to wait, in seconds; the deployment keeps starting after a
                timeout.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            OutcomeUnknownError: no usable response arrived; the algorithm may have started.
            JobFailedError: the deployment ended before it ran; the message includes the API's
                reason.
            WaitTimeoutError: the deployment was not running within `timeout`.

        Examples:
            >>> paper = {"id": "QuantConnectBrokerage"}
            >>> deployment = qc.live.run(project_id, compile_id, node_id, paper)
            >>> deployment.status
            'Running'

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/create-live-algorithm
        """
        check_timeout("live.run", timeout)
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
        """Wait until an existing deployment is running.

        Args:
            project_id: the project's id.
            deploy_id: the deployment's id; by default, the project's newest deployment.
            timeout: maximum time to wait, in seconds; 0 polls once.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            JobFailedError: the deployment ended before it ran; the message includes the API's
                reason.
            WaitTimeoutError: the deployment was not running within `timeout`.
        """
        with call_context("live.wait"):
            return wait(
                lambda: self.read(project_id, deploy_id=deploy_id),
                live_start_progress,
                timeout=timeout,
                progress=progress,
                name=f"project {project_id}",
            )

    def stop(
        self, project_id: int, *, timeout: float = 300.0, progress: Progress = False
    ) -> LiveEnding:
        """Stop live trading, keep the holdings and report what is still held.

        Args:
            project_id: the project's id.
            timeout: maximum time to wait for the deployment to end, in seconds.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            OutcomeUnknownError: no usable response arrived; the deployment may be stopping.
            WaitTimeoutError: the deployment had not ended within `timeout`.

        Examples:
            >>> paper = {"id": "QuantConnectBrokerage"}
            >>> deployment = qc.live.run(project_id, compile_id, node_id, paper)
            >>> print(qc.live.stop(project_id))
            L-... is Stopped at ... UTC; still held: ...

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/stop-live-algorithm
        """
        check_timeout("live.stop", timeout)
        self.request_stop(project_id)
        return self._ending(project_id, "live.stop", timeout, progress)

    def liquidate(
        self, project_id: int, *, timeout: float = 300.0, progress: Progress = False
    ) -> LiveEnding:
        """Liquidate all holdings, stop live trading and report what is still held.

        With any brokerage other than paper trading, this places real orders that can't be undone.
        The request is never repeated once it may have had an effect.

        Args:
            project_id: the project's id.
            timeout: maximum time to wait for the deployment to end, in seconds.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            OutcomeUnknownError: no usable response arrived; the liquidation may be under way.
            WaitTimeoutError: the deployment had not ended within `timeout`.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/update-live-algorithm/liquidate-live-portfolio
        """
        check_timeout("live.liquidate", timeout)
        self.request_liquidation(project_id)
        return self._ending(project_id, "live.liquidate", timeout, progress)

    def orders(
        self,
        project_id: int,
        *,
        start: int = 0,
        end: int | None = None,
        timeout: float = 300.0,
    ) -> Pages[Order]:
        """Iterate over all orders of a project's live deployments.

        QuantConnect updates the orders about every ten minutes, so new orders appear with a delay.

        Args:
            project_id: the project's id.
            start: index of the first order to return, from 0.
            end: index after the last one to return; by default, all are returned.
            timeout: maximum time to wait, in seconds, while QuantConnect loads the data.

        Raises:
            InvalidRequestError: `start` is negative, or `end` is less than `start`.
            WaitTimeoutError: the data was not loaded within `timeout`.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/orders
        """
        check_timeout("live.orders", timeout)

        def fetch(first: int, last: int) -> Page[Order]:
            response = wait(
                lambda: self.read_orders(project_id, first, last),
                partial(loading_progress, "orders"),
                timeout=timeout,
            )
            return Page(cast(list[Order], response.orders))

        return Pages(fetch, operation="live.orders", start=start, end=end, page_size=PAGE)

    def trades(
        self,
        project_id: int,
        *,
        deploy_id: str | None = None,
        start: int = 0,
        end: int | None = None,
        timeout: float = 300.0,
    ) -> Pages[ClosedTradeWithOrders]:
        """Iterate over all closed trades of a project's live deployments.

        Args:
            project_id: the project's id.
            deploy_id: return only the trades of this deployment.
            start: index of the first trade to return, from 0.
            end: index after the last one to return; by default, all are returned.
            timeout: maximum time to wait, in seconds, while QuantConnect loads the data.

        Raises:
            InvalidRequestError: `start` is negative, or `end` is less than `start`.
            WaitTimeoutError: the data was not loaded within `timeout`.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/trades
        """
        check_timeout("live.trades", timeout)

        def fetch(first: int, last: int) -> Page[ClosedTradeWithOrders]:
            response = wait(
                lambda: self.read_trades(project_id, first, last, deploy_id=deploy_id),
                partial(loading_progress, "trades"),
                timeout=timeout,
            )
            return counted(cast(list[ClosedTradeWithOrders], response.trades), response.length)

        return Pages(fetch, operation="live.trades", start=start, end=end, page_size=PAGE)

    def insights(
        self, project_id: int, *, start: int = 0, end: int | None = None
    ) -> Pages[Insight]:
        """Iterate over all insights of a project's live deployments.

        Args:
            project_id: the project's id.
            start: index of the first insight to return, from 0.
            end: index after the last one to return; by default, all are returned.

        Raises:
            InvalidRequestError: `start` is negative, or `end` is less than `start`.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/insights
        """

        def fetch(first: int, last: int) -> Page[Insight]:
            return Page(self.read_insights(project_id, last, start=first))

        return Pages(fetch, operation="live.insights", start=start, end=end, page_size=INSIGHT_PAGE)

    def logs(
        self,
        project_id: int,
        deploy_id: str,
        *,
        query: str | None = None,
        start: int = 0,
        end: int | None = None,
    ) -> Pages[str]:
        """Iterate over all log lines of a live deployment, oldest first.

        Args:
            project_id: the project's id.
            deploy_id: the deployment's id, such as `L-...`.
            query: return only lines that contain this text, ignoring case.
            start: index of the first matching line to return, from 0.
            end: index after the last one to return; by default, all lines logged so far are
                returned.

        Raises:
            InvalidRequestError: `start` is negative, or `end` is less than `start`.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/logs
        """

        def fetch(first: int, last: int) -> Page[str]:
            response = self.read_logs(
                project_id, deploy_id, first, last, deployment_logs=True, query=query
            )
            return counted(response.logs, response.length)

        return Pages(fetch, operation="live.logs", start=start, end=end, page_size=LOG_PAGE)

    def follow_logs(
        self,
        project_id: int,
        deploy_id: str,
        *,
        query: str | None = None,
        start: int = 0,
        pause: float = 30.0,
    ) -> Iterator[str]:
        """Follow the log of a live deployment until it ends.

        QuantConnect updates the log about every five minutes, so lines appear with a delay.

        Args:
            project_id: the project's id.
            deploy_id: the deployment's id, such as `L-...`.
            query: return only lines that contain this text, ignoring case.
            start: index of the first matching line to return, from 0.
            pause: polling interval, in seconds; greater than 0.

        Raises:
            InvalidRequestError: `pause` is not greater than 0, or `start` is negative.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/logs
        """
        with call_context("live.follow_logs"):
            check_limit("pause", pause, "more than 0 seconds", pause > 0)
        while True:
            # Read the status first: once it has ended, the log is complete.
            ended = live_end_progress(self.read(project_id, deploy_id=deploy_id)).done
            lines = self.logs(project_id, deploy_id, query=query, start=start)
            for line in lines:
                yield line
            if ended:
                return
            start = lines.position
            time.sleep(pause)

    def chart(
        self,
        project_id: int,
        name: str = "Strategy Equity",
        *,
        start: int,
        end: int,
        count: int = 1000,
        timeout: float = 300.0,
        progress: Progress = False,
    ) -> Chart:
        """Get a chart of a live deployment, waiting until QuantConnect has loaded it.

        Args:
            project_id: the project's id.
            name: one of the names in the deployment's `charts`.
            start: start of the time range, as Unix time in seconds (UTC).
            end: end of the time range, as Unix time in seconds (UTC).
            count: approximate number of points per series, at least 1.
            timeout: maximum time to wait, in seconds; 0 polls once.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            InvalidRequestError: `end` is before `start`.
            WaitTimeoutError: the chart was not loaded within `timeout`.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/live-management/read-live-algorithm/charts
        """
        with call_context("live.chart"):
            response = wait(
                lambda: self.read_chart(project_id, name, count, start, end),
                partial(loading_progress, "chart"),
                timeout=timeout,
                progress=progress,
                name=name,
            )
        return cast(Chart, response.chart)

    def _ending(
        self, project_id: int, operation: str, timeout: float, progress: Progress
    ) -> LiveEnding:
        with call_context(operation):
            poll, name = partial(self.read, project_id), f"project {project_id}"
            deployment = wait(
                poll, live_end_progress, timeout=timeout, progress=progress, name=name
            )
        return ending(deployment, self.read_portfolio(project_id))
