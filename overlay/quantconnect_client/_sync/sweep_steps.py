# Written by `make generate` from overlay/quantconnect_client/_async/sweep_steps.py; do not edit.
"""The steps of a sweep, each of which is one API call."""

from quantconnect_client._sync.group import Group
from quantconnect_client._sync.operations.backtests import PlainBacktests
from quantconnect_client._sync.operations.projects_nodes import PlainProjectsNodes
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


class Steps(Group):
    """Executes the steps of a sweep through a session."""

    def execute(self, settings: SweepSettings, step: Step) -> Outcome:
        """Execute one step and return its outcome, which may be an error."""
        try:
            return self._send(settings, step)
        except QuantConnectError as error:
            return error

    def _send(self, settings: SweepSettings, step: Step) -> Outcome:
        backtests = PlainBacktests(self._session)
        match step:
            case StartBacktest(point):
                name = backtest_name(settings, point)
                started = backtests.create(
                    settings.project_id, settings.compile_id, name, parameters=point.parameters
                )
                return started.backtest_id
            case ReadBacktest(_, backtest_id):
                return backtests.read(settings.project_id, backtest_id)
            case ListBacktests():
                return listed_backtests(backtests.list(settings.project_id))
            case _:
                response = PlainProjectsNodes(self._session).read(settings.project_id)
                return count_nodes(response.nodes)
