# Written by tools/unasync.py from overlay/quantconnect_client/_async/waiting.py; do not edit.
"""Looks at a job until it is done."""

import time
from collections.abc import Callable
from typing import TypeVar

from quantconnect_client.errors import JobFailedError, WaitTimeoutError
from quantconnect_client.jobs import JobProgress
from quantconnect_client.policy import pauses

T = TypeVar("T")


def wait(
    look: Callable[[], T],
    judge: Callable[[T], JobProgress],
    *,
    operation: str,
    timeout: float,
    on_progress: Callable[[JobProgress], object] | None,
) -> T:
    """The job as last read, once `judge` finds it done.

    Args:
        look: reads the job.
        judge: says where it stands.
        operation: the call, for messages.
        timeout: seconds after which to give up; 0 looks once.
        on_progress: called after each look.

    Raises:
        JobFailedError: it ended in failure.
        WaitTimeoutError: it was not done in time.
    """
    further = pauses(timeout)
    while True:
        job = look()
        progress = judge(job)
        if on_progress:
            on_progress(progress)
        if progress.failure:
            raise JobFailedError(progress.failure, operation=operation, job=job, logs=progress.logs)
        if progress.done:
            return job
        pause = next(further, None)
        if pause is None:
            raise WaitTimeoutError(
                f"Not done after {timeout:g} s; it was last {progress.state!r} and goes on. "
                "Wait for it again with a longer timeout.",
                operation=operation,
                job=job,
            )
        time.sleep(pause)
