"""Parse the `Date` and `Retry-After` headers of a response."""

import re
import time
from collections.abc import Mapping

SECONDS = re.compile(r"[0-9]+")


def timestamp(header: str | None) -> float | None:
    """Parse an HTTP date to a Unix time in seconds. Return None if it is missing or malformed."""
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(header or "")
        # A date without a time zone is in UTC, not in the local time zone.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError):
        return None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Return the seconds until the server accepts a retry, or None if it does not say.

    A date is compared with the server's own clock, so clock skew has no effect.
    """
    text = headers.get("Retry-After", "").strip()
    if SECONDS.fullmatch(text):
        return float(text)
    moment = timestamp(text)
    if moment is None:
        return None
    server_now = timestamp(headers.get("Date"))
    return max(0.0, moment - (time.time() if server_now is None else server_now))
