"""The clock that everything in the sandbox follows, which tests can move."""

from datetime import UTC, datetime, timedelta

from quantconnect_sandbox.options import show

# Beyond it, what follows from the time of the clock could be later than any date that can be told.
_LATEST = datetime(3000, 1, 1, tzinfo=UTC)


class Clock:
    """Tells the sandbox the time, and lets a test move it forward instead of sleeping.

    `Clock()` runs with the computer's clock. `Clock(frozen=moment)` stands still at that moment
    until `advance` is called, so that a test sees exactly the progress it asked for.
    """

    def __init__(self, frozen: datetime | None = None) -> None:
        if frozen is not None and frozen.tzinfo is None:
            raise ValueError(f"frozen={frozen!r} has no time zone: pass datetime(..., tzinfo=UTC)")
        self._frozen = frozen
        self._offset = timedelta()

    @property
    def offset(self) -> float:
        """How many seconds the clock was moved forward in all."""
        return self._offset.total_seconds()

    def now(self) -> datetime:
        """The sandbox's present moment, in UTC."""
        return (self._frozen or datetime.now(UTC)).astimezone(UTC) + self._offset

    def advance(self, seconds: float) -> None:
        """Move the clock forward, as if that many seconds had passed."""
        if not seconds >= 0:
            raise ValueError(f"seconds={seconds!r}: the clock only moves forward, pass 0 or more")
        if seconds > (_LATEST - self.now()).total_seconds():
            raise ValueError(
                f"seconds={show(seconds)}: the clock can't go beyond the year {_LATEST.year}"
            )
        self._offset += timedelta(seconds=seconds)

    def go_back(self, offset: float) -> None:
        """Take back what could not be saved: be moved forward by only that many seconds in all."""
        self._offset = timedelta(seconds=offset)


def stamp(moment: datetime) -> str:
    """Write a moment as the API does: `YYYY-MM-DD HH:MM:SS`, in UTC, with no zone."""
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def iso_stamp(moment: datetime) -> str:
    """Write a moment as orders and trades have it: `YYYY-MM-DDTHH:MM:SSZ`."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
