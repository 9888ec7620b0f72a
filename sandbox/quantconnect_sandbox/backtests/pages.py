"""Pagination of the data of a run, which loads before its first page."""

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.jobs import Job, register_job
from quantconnect_sandbox.store.state import Cloud

register_job("loading", seconds=1)

TOO_LARGE = "Invalid argument: end must be at most {largest} above start, got {start} and {end}"
TOO_LARGE_LOG = "Log lines can be read in pages up to {largest} lines"


def read_page(
    request: Json,
    largest: int | None = None,
    names: tuple[str, str] = ("start", "end"),
    too_large: str = TOO_LARGE,
) -> tuple[int, int]:
    """Read the start and the end of the page. Reject one that is empty or too large."""
    start, end = (request[name] for name in names)
    if start >= end:
        raise ApiError(
            f"Invalid argument: {names[0]} must be below {names[1]}, got {start} and {end}"
        )
    if largest and end - start > largest:
        raise ApiError(too_large.format(largest=largest, start=start, end=end))
    return start, end


def load(cloud: Cloud, loads: dict[str, Job], what: str) -> Json | None:
    """Return the response while data loads, or None once it has. The first request starts it."""
    if what not in loads:
        job = loads[what] = cloud.start_job("loading")
        progress = job.progress(job.started)
    else:
        job = loads[what]
        progress = 1.0 if job.done(cloud.clock.now()) else cloud.poll(job)
    return None if progress >= 1 else {"progress": round(progress, 2), "status": "loading"}
