"""The headers of a response that tell a time: `Date` and `Retry-After`."""

import re
import time
from collections.abc import Mapping

SECONDS = re.compile(r"[0-9]+")


def timestamp(header: str | None) -> float | None:
    """Seconds since 1970 of an HTTP date, or None where it is none."""
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(header or "")
        # Without a zone it means UTC, and not that of this machine.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds until the server wants to be called again, or None where it does not say.

    A date is read against the server's own clock, since that of this machine may be wrong.
    """
    told = headers.get("Retry-After", "").strip()
    if SECONDS.fullmatch(told):
        return float(told)
    moment = timestamp(told)
    if moment is None:
        return None
    server_now = timestamp(headers.get("Date"))
    return max(0.0, moment - (time.time() if server_now is None else server_now))
