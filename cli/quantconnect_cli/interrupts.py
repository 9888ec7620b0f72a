"""What Ctrl-C, a timeout or a lost connection leaves behind."""

from collections.abc import Generator
from contextlib import contextmanager

from quantconnect_client.errors import JobFailedError, QuantConnectError, WaitTimeoutError


@contextmanager
def on_interrupt(sentence: str) -> Generator[None]:
    """Say what keeps running, and how to go on, if this block ends before the job does.

    Args:
        sentence: such as `"Backtest 'first' keeps running. To wait for it, run ..."`.
    """
    try:
        yield
    except KeyboardInterrupt as interruption:
        interruption.add_note(sentence)
        raise
    except QuantConnectError as error:
        if _leaves_it_running(error):
            error.add_note(sentence)
        raise


def _leaves_it_running(error: QuantConnectError) -> bool:
    if isinstance(error, JobFailedError):
        return False
    return isinstance(error, WaitTimeoutError) or error.worth_repeating != "never"
