"""The steps of a sweep, each of which is one API call."""

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._async.operations.backtests import AsyncPlainBacktests
from quantconnect_client._async.operations.projects_nodes import AsyncPlainProjectsNodes
from quantconnect_client.errors import QuantConnectError
from quantconnect_client.sweeps._steps import (
    ListBacktests,
    Outcome,
    ReadBacktest,
    StartBacktest,
    Step,
    SweepSettings,
    backtest_name,
    count_nodes,
    listed_backtests,
)


class AsyncSteps(AsyncGroup):
    """Executes the steps of a sweep through a session."""

    async def execute(self, settings: SweepSettings, step: Step) -> Outcome:
        """Execute one step and return its outcome, which may be an error."""
        try:
            return await self._send(settings, step)
        except QuantConnectError as error:
            return error

    async def _send(self, settings: SweepSettings, step: Step) -> Outcome:
        backtests = AsyncPlainBacktests(self._session)
        match step:
            case StartBacktest(point):
                name = backtest_name(settings, point)
                started = await backtests.create(
                    settings.project_id, settings.compile_id, name, parameters=point.parameters
                )
                return started.backtest_id
            case ReadBacktest(_, backtest_id):
                return await backtests.read(settings.project_id, backtest_id)
            case ListBacktests():
                return listed_backtests(await backtests.list(settings.project_id))
            case _:
                response = await AsyncPlainProjectsNodes(self._session).read(settings.project_id)
                return count_nodes(response.nodes)
