"""Checks the signature of a request as the API does.

The signature is the user id and a hash, sent as HTTP basic authentication: the hash is the
SHA-256 of `<token>:<timestamp>` in hexadecimal, and the timestamp is sent separately. A
signature is valid for any number of requests while its timestamp is at most two hours old. One from
the future is accepted, because real clients send milliseconds instead of seconds.
"""

from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from hmac import compare_digest

from quantconnect_sandbox.errors import ApiError

MAX_AGE_SECONDS = 7200
BAD_TIMESTAMP = 10002


@dataclass(frozen=True)
class Signature:
    """The signature of a request. Its repr does not show the hash."""

    user_id: str
    hash: str = field(repr=False)
    timestamp: str


def read_signature(headers: Mapping[str, str], query: Mapping[str, str]) -> Signature:
    """Read the signature from the headers or, as in links, from the query."""
    encoded = headers.get("authorization") or query.get("authorization", "")
    user_id, _, digest = _decode(encoded.removeprefix("Basic ")).partition(":")
    timestamp = headers.get("timestamp") or query.get("timestamp", "")
    return Signature(user_id=user_id, hash=digest, timestamp=timestamp)


def check_signature(signature: Signature, user_id: int, api_token: str, now: datetime) -> None:
    """Raise `ApiError` unless the signature is by this user and token and has not expired."""
    if not (signature.timestamp.isascii() and signature.timestamp.isdigit()):
        raise ApiError("Invalid timestamp, value received: 0", code=BAD_TIMESTAMP)
    if signature.user_id != str(user_id):
        raise ApiError(f"UserID not valid, value received: {signature.user_id!r}")
    if not compare_digest(signature.hash.encode(), _hash(api_token, signature.timestamp)):
        raise ApiError(
            f"Hash doesn't match. UID: {user_id} Hash: {signature.hash[:8]}... "
            f"Timestamp: '{signature.timestamp[:20]}'"
        )
    if _age(signature.timestamp, now) > MAX_AGE_SECONDS:
        raise ApiError(
            "The API token hash is not valid. This could be due to an old hash, "
            "invalid API token, or an invalid timestamp.",
            code=BAD_TIMESTAMP,
        )


def _decode(encoded: str) -> str:
    try:
        return b64decode(encoded, validate=True).decode()
    except (Base64Error, ValueError):
        return ""


def _hash(api_token: str, timestamp: str) -> bytes:
    return sha256(f"{api_token}:{timestamp}".encode()).hexdigest().encode()


def _age(timestamp: str, now: datetime) -> int:
    # 18 digits hold any plausible timestamp; int() fails for thousands of digits.
    return int(now.timestamp()) - int(timestamp[:18])
