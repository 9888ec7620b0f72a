"""Backtests of a project, all simulated: see `simulation`."""

from quantconnect_sandbox.backtests.entities import Backtest, find_backtest, project_backtests
from quantconnect_sandbox.backtests.results import backtest_object, backtest_summary
from quantconnect_sandbox.backtests.updates import update_backtests
from quantconnect_sandbox.compiles.entities import check_built, find_compile
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.nodes import choose_node
from quantconnect_sandbox.projects.entities import find_project
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud


@operation("createBacktest")
def create_backtest(cloud: Cloud, request: Json) -> Json:
    """Start a backtest of a successful build. It always begins in the queue."""
    project = find_project(cloud, request["projectId"])
    build = find_compile(cloud, project, request["compileId"])
    check_built(cloud, build)
    backtest = Backtest(
        id=cloud.new_hex(),
        name=_clean_name(request["backtestName"]),
        sources=build.sources,
        parameters=request.get("parameters", {}),
        seed=cloud.settings.seed,
        node=choose_node(cloud, project.active_nodes),
        snapshot_id=cloud.new_number(),
        job=cloud.start_job("backtest"),
    )
    project_backtests(cloud, project)[backtest.id] = backtest
    return {"backtest": backtest_object(cloud, project, backtest, done=0), "debugging": False}


@operation("readBacktest", simulated="prices, trades, and the figures that follow from them")
def read_backtest(cloud: Cloud, request: Json) -> Json:
    """Return the backtest as it stands: queued, in progress, completed, or failed by a `raise`."""
    project = find_project(cloud, request["projectId"])
    update_backtests(cloud, project.id)
    backtest = find_backtest(cloud, project.id, request["backtestId"])
    done = cloud.poll(backtest.job)
    return {"backtest": backtest_object(cloud, project, backtest, done), "debugging": False}


@operation("listBacktests", simulated="statistics")
def list_backtests(cloud: Cloud, request: Json) -> Json:
    """List the backtests of a project in short form, newest first."""
    project = find_project(cloud, request["projectId"])
    update_backtests(cloud, project.id)
    statistics, now = request.get("includeStatistics", False), cloud.clock.now()
    backtests = project_backtests(cloud, project)
    for one in backtests.all():
        # Listing polls each of them. Those that are done are skipped, because a lookup costs time.
        if not one.job.done(now):
            cloud.poll(backtests[one.id].job)
    lines = [
        backtest_summary(one, one.job.progress(now), with_statistics=statistics)
        for one in reversed(backtests.all())
    ]
    return {"backtests": lines, "count": len(lines)}


@operation("updateBacktest")
def update_backtest(cloud: Cloud, request: Json) -> Json:
    """Change the name, the note, or both."""
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    # LEAN's own client sends an empty name when only the note is to change.
    backtest.name = _clean_name(request.get("name") or backtest.name)
    backtest.note = request.get("note", backtest.note)
    return {}


@operation("updateBacktestTags")
def update_backtest_tags(cloud: Cloud, request: Json) -> Json:
    """Replace all tags of a backtest, without duplicates. An empty list removes them."""
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    backtest.tags = list(dict.fromkeys(request["tags"]))
    return {}


@operation("deleteBacktest")
def delete_backtest(cloud: Cloud, request: Json) -> Json:
    """Delete a backtest, finished or not."""
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    del cloud.table(Backtest, request["projectId"])[backtest.id]
    return {}


def _clean_name(name: str) -> str:
    return name.replace(":", "-")
