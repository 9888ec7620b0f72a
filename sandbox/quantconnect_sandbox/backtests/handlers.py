"""Backtests of a project. None is ever run: see `simulation`."""

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
    """A backtest of a build that succeeded, which always begins in the queue."""
    project = find_project(cloud, request["projectId"])
    build = find_compile(cloud, project, request["compileId"])
    check_built(cloud, build)
    backtest = Backtest(
        id=cloud.new_hex(),
        name=_name(request["backtestName"]),
        sources=build.sources,
        parameters=request.get("parameters", {}),
        seed=cloud.settings.seed,
        node=choose_node(cloud, project.active_nodes),
        snapshot_id=cloud.new_number(),
        job=cloud.start_job("backtest"),
    )
    project_backtests(cloud, project)[backtest.id] = backtest
    return {"backtest": backtest_object(cloud, project, backtest, done=0), "debugging": False}


@operation("readBacktest", made_up="prices, trades, and the figures that follow from them")
def read_backtest(cloud: Cloud, request: Json) -> Json:
    """The backtest as it stands now, in the queue, under way, done, or ended by a `raise`."""
    project = find_project(cloud, request["projectId"])
    update_backtests(cloud, project.id)
    backtest = find_backtest(cloud, project.id, request["backtestId"])
    done = cloud.look(backtest.job)
    return {"backtest": backtest_object(cloud, project, backtest, done), "debugging": False}


@operation("listBacktests", made_up="the statistics")
def list_backtests(cloud: Cloud, request: Json) -> Json:
    """The backtests of a project in short form, the newest first."""
    project = find_project(cloud, request["projectId"])
    update_backtests(cloud, project.id)
    statistics, now = request.get("includeStatistics", False), cloud.clock.now()
    backtests = project_backtests(cloud, project)
    for one in backtests.all():
        # The list is a look at each of them; but looking those up that are done costs time.
        if not one.job.done(now):
            cloud.look(backtests[one.id].job)
    lines = [
        backtest_summary(one, one.job.progress(now), with_statistics=statistics)
        for one in reversed(backtests.all())
    ]
    return {"backtests": lines, "count": len(lines)}


@operation("updateBacktest")
def update_backtest(cloud: Cloud, request: Json) -> Json:
    """Another name, another note, or both."""
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    # LEAN's own client sends an empty name when only the note is to change.
    backtest.name = _name(request.get("name") or backtest.name)
    backtest.note = request.get("note", backtest.note)
    return {}


@operation("updateBacktestTags")
def update_backtest_tags(cloud: Cloud, request: Json) -> Json:
    """Sets all tags of a backtest, each of them once; none takes them all away."""
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    backtest.tags = list(dict.fromkeys(request["tags"]))
    return {}


@operation("deleteBacktest")
def delete_backtest(cloud: Cloud, request: Json) -> Json:
    """Takes a backtest away, finished or not."""
    backtest = find_backtest(cloud, request["projectId"], request["backtestId"])
    del cloud.table(Backtest, request["projectId"])[backtest.id]
    return {}


def _name(asked: str) -> str:
    return asked.replace(":", "-")
