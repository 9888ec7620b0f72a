"""Backtests of a project. None is ever run: see `simulation`."""

from quantconnect_sandbox.backtests.results import backtest_object, backtest_summary
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.optimizations.search import settle_all
from quantconnect_sandbox.organizations.nodes import choose_node
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Backtest, Cloud, Compile


@operation("createBacktest")
def create_backtest(cloud: Cloud, request: Json) -> Json:
    """A backtest of a build that succeeded, which always begins in the queue."""
    project = cloud.project(request["projectId"])
    build = cloud.compile(project, request["compileId"])
    check_built(cloud, build)
    backtest = Backtest(
        id=cloud.new_hex(),
        name=_name(request["backtestName"]),
        sources=build.sources,
        parameters=request.get("parameters", {}),
        seed=cloud.settings.seed,
        node=choose_node(cloud, project),
        snapshot_id=cloud.new_number(),
        job=cloud.start_job("backtest"),
    )
    cloud.backtests(project)[backtest.id] = backtest
    return {"backtest": backtest_object(cloud, project, backtest, done=0), "debugging": False}


@operation("readBacktest", made_up="prices, trades, and the figures that follow from them")
def read_backtest(cloud: Cloud, request: Json) -> Json:
    """The backtest as it stands now, in the queue, under way, done, or ended by a `raise`."""
    project = cloud.project(request["projectId"])
    settle_all(cloud, project.id)
    backtest = cloud.backtest(project.id, request["backtestId"])
    done = cloud.look(backtest.job)
    return {"backtest": backtest_object(cloud, project, backtest, done), "debugging": False}


@operation("listBacktests", made_up="the statistics")
def list_backtests(cloud: Cloud, request: Json) -> Json:
    """The backtests of a project in short form, the newest first."""
    project = cloud.project(request["projectId"])
    settle_all(cloud, project.id)
    statistics, now = request.get("includeStatistics", False), cloud.clock.now()
    backtests = cloud.backtests(project)
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
    backtest = cloud.backtest(request["projectId"], request["backtestId"])
    # LEAN's own client sends an empty name when only the note is to change.
    backtest.name = _name(request.get("name") or backtest.name)
    backtest.note = request.get("note", backtest.note)
    return {}


@operation("updateBacktestTags")
def update_backtest_tags(cloud: Cloud, request: Json) -> Json:
    """Sets all tags of a backtest, each of them once; none takes them all away."""
    backtest = cloud.backtest(request["projectId"], request["backtestId"])
    backtest.tags = list(dict.fromkeys(request["tags"]))
    return {}


@operation("deleteBacktest")
def delete_backtest(cloud: Cloud, request: Json) -> Json:
    """Takes a backtest away, finished or not."""
    backtest = cloud.backtest(request["projectId"], request["backtestId"])
    del cloud.table(Backtest, request["projectId"])[backtest.id]
    return {}


def _name(asked: str) -> str:
    return asked.replace(":", "-")


def check_built(cloud: Cloud, build: Compile) -> None:
    """Refuse a build that is not, or not yet, one that can be run."""
    if not build.job.done(cloud.clock.now()):
        raise ApiError(f"Compile {build.id} is InQueue: wait until it is BuildSuccess")
    if build.errors:
        raise ApiError(f"Compile {build.id} is BuildError: mend the code and compile again")
