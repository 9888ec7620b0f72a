# Written by `make generate` from overlay/quantconnect_client/_async/waiting.py; do not edit.
"""Polls a job until it is done."""

import time
from collections.abc import Callable
from typing import TypeVar

from quantconnect_client._core.arguments import check_timeout
from quantconnect_client._core.context import current_call
from quantconnect_client._core.jobs import JobProgress, Watch
from quantconnect_client._core.polling import pauses
from quantconnect_client._core.progress import Progress, show_progress
from quantconnect_client.errors import QuantConnectError

T = TypeVar("T")


def wait(
    poll: Callable[[], T],
    judge: Callable[[T], JobProgress],
    *,
    timeout: float,
    progress: Progress = False,
    name: str = "",
) -> T:
    """Poll a job until `judge` reports that it is done, and return it.

    Args:
        poll: a function that reads the job.
        judge: a function that returns the job's progress.
        timeout: maximum time to wait, in seconds; 0 polls once.
        progress: True to show a progress bar, or a function to call after each poll.
        name: the name or id of the job to show, if its responses have no name.

    Raises:
        InvalidRequestError: `timeout` is no number of seconds; nothing was polled.
        JobFailedError: the job failed.
        WaitTimeoutError: the job did not finish within `timeout`.
        QuantConnectError: the job could not be polled; a note contains its last known state.
    """
    check_timeout(current_call(), timeout)
    further = pauses(timeout)
    watch = Watch()
    shown = show_progress(progress, current_call(), name=name)
    with shown as show, watch.note_state_on_error():
        while True:
            try:
                job = poll()
            except QuantConnectError as error:
                watch.missed(error)
            else:
                show(watch.saw(job, judge(job)))
                if watch.last.done:
                    return job
            pause = next(further, None)
            if pause is None:
                raise watch.timeout_error(timeout)
            time.sleep(pause)
