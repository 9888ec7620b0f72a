"""Backtests of a project. None is ever run: see `simulation`."""

from quantconnect_sandbox.failures import ApiError
from quantconnect_sandbox.nodes import choose_node
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.results import backtest_object, backtest_summary
from quantconnect_sandbox.shapes import Json
from quantconnect_sandbox.state import Backtest, Cloud, Compile


@operation("createBacktest")
def create_backtest(cloud: Cloud, request: Json) -> Json:
    """A backtest of a build that succeeded, which always begins in the queue."""
    project = cloud.project(request["projectId"])
    build = project.compile(request["compileId"])
    _check_built(cloud, build)
    backtest = Backtest(
        id=cloud.ids.hex(),
        name=_name(request["backtestName"]),
        sources=build.sources,
        parameters=request.get("parameters", {}),
        seed=cloud.settings.seed,
        node=choose_node(cloud, project),
        snapshot_id=cloud.ids.number(),
        job=cloud.start_job(cloud.settings.backtest_seconds),
    )
    project.backtests[backtest.id] = backtest
    return {"backtest": backtest_object(cloud, project, backtest, done=0), "debugging": False}


@operation("readBacktest")
def read_backtest(cloud: Cloud, request: Json) -> Json:
    """The backtest as it stands now."""
    project = cloud.project(request["projectId"])
    backtest = project.backtest(request["backtestId"])
    done = backtest.job.progress(cloud.clock.now())
    return {"backtest": backtest_object(cloud, project, backtest, done), "debugging": False}


@operation("listBacktests")
def list_backtests(cloud: Cloud, request: Json) -> Json:
    """The backtests of a project in short form, the newest first."""
    project = cloud.project(request["projectId"])
    statistics, now = request.get("includeStatistics", False), cloud.clock.now()
    lines = [
        backtest_summary(one, one.job.progress(now), with_statistics=statistics)
        for one in reversed(project.backtests.values())
    ]
    return {"backtests": lines, "count": len(lines)}


@operation("updateBacktest")
def update_backtest(cloud: Cloud, request: Json) -> Json:
    """Another name, another note, or both."""
    backtest = cloud.project(request["projectId"]).backtest(request["backtestId"])
    # LEAN's own client sends an empty name when only the note is to change.
    backtest.name = _name(request.get("name") or backtest.name)
    backtest.note = request.get("note", backtest.note)
    return {}


@operation("deleteBacktest")
def delete_backtest(cloud: Cloud, request: Json) -> Json:
    """Takes a backtest away, finished or not."""
    project = cloud.project(request["projectId"])
    del project.backtests[project.backtest(request["backtestId"]).id]
    return {}


def _name(asked: str) -> str:
    return asked.replace(":", "-")


def _check_built(cloud: Cloud, build: Compile) -> None:
    if not build.job.done(cloud.clock.now()):
        raise ApiError(f"Compile {build.id} is InQueue: wait until it is BuildSuccess")
    if build.errors:
        raise ApiError(f"Compile {build.id} is BuildError: mend the code and compile again")
