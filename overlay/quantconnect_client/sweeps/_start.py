"""Begins a sweep: what was asked for, and what of it is done already."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from time import monotonic

from quantconnect_client._core.storage import checked_target
from quantconnect_client.sweeps._file import ResultFile, check_same_sweep, opened
from quantconnect_client.sweeps._plan import Statistics, SweepPlan
from quantconnect_client.sweeps._results import (
    Grid,
    Parameters,
    SweepResult,
    SweepRow,
    point_key,
    points_of,
    read_results,
    refused,
)
from quantconnect_client.sweeps._steps import Job, Point, marked


@dataclass(frozen=True)
class Order:
    """What a sweep is to do."""

    job: Job
    points: Sequence[Parameters]
    path: Path
    most: int | None

    def result(self) -> SweepResult:
        """What the file has of these points, in their order."""
        rows = {point_key(row.parameters): row for row in read_results(self.path).rows}
        found = (rows.get(point_key(point)) for point in self.points)
        return SweepResult(tuple(row for row in found if row))


def checked(
    project_id: int,
    compile_id: str,
    grid: Grid,
    name: str,
    results: str | PathLike[str],
    max_parallel: int | None,
) -> Order:
    """The order that these arguments give.

    Raises:
        InvalidRequestError: one of them is wrong.
    """
    points = points_of(grid)
    path = checked_target(results, field="results")
    if max_parallel is not None and max_parallel < 1:
        raise refused("max_parallel", max_parallel, "must be at least 1")
    return Order(Job(project_id, compile_id, name), points, path, max_parallel)


@contextmanager
def open_sweep(
    order: Order, *, statistics: Statistics, retry_failed: bool
) -> Generator[tuple[SweepPlan, ResultFile]]:
    """The file of a sweep, and the plan for what is left of it."""
    job = order.job
    with opened(order.path) as file:
        check_same_sweep(
            file.rows, project_id=job.project_id, compile_id=job.compile_id, name=job.name
        )
        tries = tries_of(file.rows)
        points = unfinished(order, tries, retry_failed=retry_failed)
        failed = [known[-1] for known in tries.values() if known[-1].error is not None]
        plan = SweepPlan(
            job,
            points,
            statistics=statistics,
            most=order.most,
            in_doubt=not file.is_new,
            done=len(order.points) - len(points),
            failed=0 if retry_failed else len(failed),
            now=monotonic(),
        )
        yield plan, file


def tries_of(rows: Sequence[SweepRow]) -> dict[str, list[SweepRow]]:
    """The rows of each point, the last try last."""
    tries: dict[str, list[SweepRow]] = {}
    for row in rows:
        tries.setdefault(point_key(row.parameters), []).append(row)
    return tries


def unfinished(
    order: Order, tries: Mapping[str, Sequence[SweepRow]], *, retry_failed: bool
) -> list[Point]:
    """The points without a row, and if asked for, those that have failed so far."""
    points: list[Point] = []
    for parameters in order.points:
        known = tries.get(point_key(parameters), ())
        if not known or (retry_failed and known[-1].error is not None):
            points.append(marked(order.job, parameters, attempt=len(known)))
    return points
