"""The sandbox's sense of time: one clock that tests can move, and jobs that are functions of it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


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

    def now(self) -> datetime:
        """The sandbox's present moment, in UTC."""
        return (self._frozen or datetime.now(UTC)).astimezone(UTC) + self._offset

    def advance(self, seconds: float) -> None:
        """Move the clock forward, as if that many seconds had passed."""
        if seconds < 0:
            raise ValueError(f"seconds={seconds!r}: the clock only moves forward, pass 0 or more")
        self._offset += timedelta(seconds=seconds)


@dataclass(frozen=True)
class Job:
    """Work that takes a known time: its state follows from the clock, nothing runs in between."""

    started: datetime
    seconds: float

    def progress(self, now: datetime) -> float:
        """How much of the job is done, from 0 to 1."""
        elapsed = (now - self.started).total_seconds()
        if elapsed >= self.seconds:
            return 1.0
        return max(0.0, elapsed / self.seconds)

    def done(self, now: datetime) -> bool:
        """Whether the job has run its full time."""
        return self.progress(now) >= 1.0


def stamp(moment: datetime) -> str:
    """Write a moment as the API does: `YYYY-MM-DD HH:MM:SS`, in UTC, with no zone."""
    return moment.strftime("%Y-%m-%d %H:%M:%S")
