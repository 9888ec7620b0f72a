"""Validates the arguments of a sweep, and plans the points that its file doesn't contain."""

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from time import monotonic

from quantconnect_client._local.storage import checked_target
from quantconnect_client.sweeps._file import ResultFile, open_results
from quantconnect_client.sweeps._plan import Statistics, SweepPlan
from quantconnect_client.sweeps._reading import Attempts, iter_results
from quantconnect_client.sweeps._results import (
    Grid,
    Parameters,
    SweepResult,
    invalid_argument,
    point_key,
    points_of,
)
from quantconnect_client.sweeps._steps import SweepPoint, SweepSettings, point_to_run


@dataclass(frozen=True)
class SweepRequest:
    """The validated arguments of a sweep."""

    settings: SweepSettings
    points: Sequence[Parameters]
    path: Path
    max_parallel: int | None

    def result(self) -> SweepResult:
        """Return the rows that the file contains for these points, in the order of the grid."""
        rows = {point_key(row.parameters): row for row in iter_results(self.path)}
        found = (rows.get(point_key(point)) for point in self.points)
        return SweepResult(tuple(row for row in found if row))


def sweep_request(
    project_id: int,
    compile_id: str,
    grid: Grid,
    name: str,
    results: str | PathLike[str],
    max_parallel: int | None,
) -> SweepRequest:
    """Validate the arguments of a sweep.

    Raises:
        InvalidRequestError: an argument is invalid.
    """
    points = points_of(grid)
    path = checked_target(results, field="results")
    if max_parallel is not None and max_parallel < 1:
        raise invalid_argument("max_parallel", max_parallel, "must be at least 1")
    return SweepRequest(SweepSettings(project_id, compile_id, name), points, path, max_parallel)


@contextmanager
def open_sweep(
    request: SweepRequest, *, statistics: Statistics, retry_failed: bool
) -> Generator[tuple[SweepPlan, ResultFile]]:
    """Open the results file, and plan the remaining points."""
    settings = request.settings
    with open_results(request.path, settings) as file:
        points = remaining_points(request, file.attempts, retry_failed=retry_failed)
        failed = sum(attempts.failed for attempts in file.attempts.values())
        plan = SweepPlan(
            settings,
            points,
            statistics=statistics,
            max_parallel=request.max_parallel,
            may_have_started=not file.is_new,
            done=len(request.points) - len(points),
            failed=0 if retry_failed else failed,
            now=monotonic(),
        )
        yield plan, file


def remaining_points(
    request: SweepRequest, attempts: Mapping[str, Attempts], *, retry_failed: bool
) -> list[SweepPoint]:
    """Return the points without a row, and with `retry_failed` those that failed."""
    points: list[SweepPoint] = []
    for parameters in request.points:
        known = attempts.get(point_key(parameters), Attempts())
        if not known.count or (retry_failed and known.failed):
            points.append(point_to_run(request.settings, parameters, attempt=known.count))
    return points
