"""The sandbox's clock, which tests can advance."""

from datetime import UTC, datetime, timedelta

from quantconnect_sandbox.options import show

# Later, dates computed from the clock could exceed `datetime.max`.
_LATEST = datetime(3000, 1, 1, tzinfo=UTC)


class Clock:
    """The sandbox's clock, which tests advance instead of sleeping.

    `Clock()` follows the computer's clock. `Clock(frozen=moment)` stays at that moment until
    `advance` is called, so that a test controls the progress of jobs exactly.
    """

    def __init__(self, frozen: datetime | None = None) -> None:
        if frozen is not None and frozen.tzinfo is None:
            raise ValueError(f"frozen={frozen!r} has no time zone: pass datetime(..., tzinfo=UTC)")
        self._frozen = frozen
        self._offset = timedelta()

    @property
    def offset(self) -> float:
        """The total number of seconds by which the clock was advanced."""
        return self._offset.total_seconds()

    def now(self) -> datetime:
        """Return the sandbox's current time, in UTC."""
        return (self._frozen or datetime.now(UTC)).astimezone(UTC) + self._offset

    def advance(self, seconds: float) -> None:
        """Advance the clock by a number of seconds, 0 or more."""
        if not seconds >= 0:
            raise ValueError(f"seconds={seconds!r}: the clock only moves forward, pass 0 or more")
        if seconds > (_LATEST - self.now()).total_seconds():
            raise ValueError(
                f"seconds={show(seconds)}: the clock can't go beyond the year {_LATEST.year}"
            )
        self._offset += timedelta(seconds=seconds)

    def go_back(self, offset: float) -> None:
        """Set the total offset back to this number of seconds, after a failed save."""
        self._offset = timedelta(seconds=offset)


def stamp(moment: datetime) -> str:
    """Format a time as the API does: `YYYY-MM-DD HH:MM:SS`, in UTC, without the zone."""
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def iso_stamp(moment: datetime) -> str:
    """Format a time as in orders and trades: `YYYY-MM-DDTHH:MM:SSZ`."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
