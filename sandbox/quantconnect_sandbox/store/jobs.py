"""Jobs, whose progress depends on the clock or on the number of polls."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from quantconnect_sandbox.options import show

LONGEST_PACE = 10**9  # seconds, 31 years; or polls
# Seconds that each kind of job takes by default.
DEFAULT_PACE: dict[str, float] = {}


def register_job(kind: str, *, seconds: float) -> None:
    """Register a kind of job, with its default duration in seconds."""
    DEFAULT_PACE[kind] = seconds


@dataclass(frozen=True)
class Pace:
    """How long a job takes: seconds of the clock, or a number of polls."""

    seconds: float = 0.0
    polls: int = 0

    def __str__(self) -> str:
        return f"{self.polls} polls" if self.polls else f"{self.seconds:.12g}"


def read_pace(value: object) -> Pace:
    """Parse a pace: `10` or `"10"` seconds, `0` for at once, or `"3 polls"`."""
    text = str(value).strip() if isinstance(value, str | float | Pace) else show(value)
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(polls?)?", text)
    if match is None or (match[2] and "." in match[1]) or float(match[1]) > LONGEST_PACE:
        raise ValueError(
            f'pace {show(value)} is not valid: pass seconds (10) or polls ("3 polls"), '
            f"at most {LONGEST_PACE}"
        )
    return Pace(polls=int(match[1])) if match[2] else Pace(seconds=float(match[1]))


@dataclass
class Job:
    """Simulated work, whose progress depends on the clock or on the number of polls."""

    started: datetime
    pace: Pace
    polls: int = 0
    stopped_at: float | None = None

    def progress(self, now: datetime) -> float:
        """Return the progress from 0 to 1. A stopped job makes no more progress."""
        if self.stopped_at is not None:
            return self.stopped_at
        if self.pace.polls:
            return min(1.0, self.polls / self.pace.polls)
        if not self.pace.seconds:
            # Done even if the computer's clock was set back.
            return 1.0
        elapsed = (now - self.started).total_seconds()
        return min(1.0, max(0.0, elapsed / self.pace.seconds))

    def done(self, now: datetime) -> bool:
        """Return whether the job is complete."""
        return self.progress(now) >= 1.0

    def poll(self, now: datetime) -> float:
        """Count a poll of the job, and return its progress from 0 to 1."""
        self.polls += 1
        return self.progress(now)

    def stop(self, now: datetime) -> None:
        """Stop the job at its current progress."""
        self.stopped_at = self.progress(now)

    def copy(self) -> "Job":
        """Return an independent copy of the job."""
        return replace(self)


def read_paces(
    given: Mapping[str, object], others: Mapping[str, object] = DEFAULT_PACE
) -> dict[str, Pace]:
    """Parse the pace of every kind of job, by default that of `all`, else that of `others`."""
    unknown = given.keys() - DEFAULT_PACE.keys() - {"all"}
    if unknown:
        known, job = ", ".join(sorted(DEFAULT_PACE)), show(min(unknown, key=str))
        raise ValueError(f"pace of {job}: unknown job, pass one of {known}, all")
    return {
        kind: read_pace(given.get(kind, given.get("all", seconds)))
        for kind, seconds in others.items()
    }
