"""The sandbox's sense of time: one clock that tests can move, and jobs that are functions of it."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from quantconnect_sandbox.options import show

# Beyond it, what follows from the time of the clock could be later than any date that can be told.
_LATEST = datetime(3000, 1, 1, tzinfo=UTC)
LONGEST_PACE = 10**9  # seconds, 31 years; or looks


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


@dataclass(frozen=True)
class Pace:
    """How long a job takes: seconds by the clock, or a number of looks at it."""

    seconds: float = 0.0
    looks: int = 0

    def __str__(self) -> str:
        return f"{self.looks} looks" if self.looks else f"{self.seconds:.12g}"


def read_pace(value: object) -> Pace:
    """The pace that a person writes: `10` or `"10"` seconds, `0` for at once, or `"3 looks"`."""
    text = str(value).strip() if isinstance(value, str | float | Pace) else show(value)
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(looks?)?", text)
    if match is None or (match[2] and "." in match[1]) or float(match[1]) > LONGEST_PACE:
        raise ValueError(
            f'pace {show(value)} is not understood: write seconds (10) or "3 looks", '
            f"at most {LONGEST_PACE}"
        )
    return Pace(looks=int(match[1])) if match[2] else Pace(seconds=float(match[1]))


@dataclass
class Job:
    """Work whose state follows from the clock or from the looks at it: nothing runs in between."""

    started: datetime
    pace: Pace
    looks: int = 0
    stopped_at: float | None = None

    def progress(self, now: datetime) -> float:
        """How much of the job is done, from 0 to 1. A job that was stopped stays where it was."""
        if self.stopped_at is not None:
            return self.stopped_at
        if self.pace.looks:
            return min(1.0, self.looks / self.pace.looks)
        if not self.pace.seconds:
            # Even when the computer's clock was set back.
            return 1.0
        elapsed = (now - self.started).total_seconds()
        return min(1.0, max(0.0, elapsed / self.pace.seconds))

    def done(self, now: datetime) -> bool:
        """Whether the job has run to its end."""
        return self.progress(now) >= 1.0

    def look(self, now: datetime) -> float:
        """Count a look at the job and say how much of it is done."""
        self.looks += 1
        return self.progress(now)

    def stop(self, now: datetime) -> None:
        """End the job where it is."""
        self.stopped_at = self.progress(now)

    def copy(self) -> "Job":
        """A job of its own in the same state."""
        return replace(self)


def stamp(moment: datetime) -> str:
    """Write a moment as the API does: `YYYY-MM-DD HH:MM:SS`, in UTC, with no zone."""
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def iso_stamp(moment: datetime) -> str:
    """Write a moment as orders and trades have it: `YYYY-MM-DDTHH:MM:SSZ`."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
