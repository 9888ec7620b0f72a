"""What Ctrl-C leaves behind."""

from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def on_interrupt(sentence: str) -> Generator[None]:
    """Say what keeps running, and how to stop it, if Ctrl-C ends this block.

    Args:
        sentence: such as `"Backtest 'first' keeps running. Delete it with ..."`.
    """
    try:
        yield
    except KeyboardInterrupt as interruption:
        interruption.add_note(sentence)
        raise
