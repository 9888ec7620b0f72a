"""Looks at a job until it is done."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from quantconnect_client._core.jobs import JobProgress, Watch
from quantconnect_client._core.polling import pauses
from quantconnect_client._core.progress import Progress, shown
from quantconnect_client.errors import QuantConnectError

T = TypeVar("T")


async def wait(
    look: Callable[[], Awaitable[T]],
    judge: Callable[[T], JobProgress],
    *,
    operation: str,
    timeout: float,
    progress: Progress = False,
) -> T:
    """The job as last read, once `judge` finds it done.

    Args:
        look: reads the job.
        judge: says where it stands.
        operation: the call, for messages.
        timeout: seconds after which to give up; 0 looks once.
        progress: True to show how far it is, or a function that is called after each look.

    Raises:
        JobFailedError: it ended in failure.
        WaitTimeoutError: it was not done in time.
        QuantConnectError: it could not be looked at any more; a note says how it last stood.
    """
    further = pauses(timeout)
    watch = Watch(operation)
    with shown(progress, operation) as show, watch.told_when_it_ends_early():
        while True:
            try:
                job = await look()
            except QuantConnectError as error:
                watch.missed(error)
            else:
                show(watch.saw(job, judge(job)))
                if watch.last.done:
                    return job
            pause = next(further, None)
            if pause is None:
                raise watch.late(timeout)
            await asyncio.sleep(pause)
