"""Signatures match the examples in the docs."""

from base64 import b64decode
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import sha256

import pytest

from quantconnect_client._core.auth import TokenAuth, signature
from quantconnect_client._core.credentials import Credentials, Secret

CREDENTIALS = Credentials(123456, Secret("token"))


def test_a_signature_is_the_hash_of_token_and_time() -> None:
    headers = signature(CREDENTIALS, 1_700_000_000.9)

    scheme, _, encoded = headers["Authorization"].partition(" ")
    user_id, _, digest = b64decode(encoded).decode().partition(":")
    assert headers["Timestamp"] == "1700000000"
    assert (scheme, user_id) == ("Basic", "123456")
    assert digest == sha256(b"token:1700000000").hexdigest()


def test_the_signer_shows_the_user_only() -> None:
    assert repr(TokenAuth(CREDENTIALS)) == "TokenAuth(user_id=123456)"


def test_a_correction_adjusts_the_clock() -> None:
    auth = TokenAuth(CREDENTIALS, clock=lambda: 1000.0)
    auth.correction = -10.0

    assert auth.now() == 990.0


def date(now: float) -> str:
    return format_datetime(datetime.fromtimestamp(now, UTC), usegmt=True)


@pytest.mark.parametrize("header", [None, "", "yesterday", "Sat, 99 Nov 2026 12:00:00 GMT"])
def test_a_response_without_a_valid_date_does_not_change_the_clock(header: str | None) -> None:
    auth = TokenAuth(CREDENTIALS, clock=lambda: 1000.0)

    assert auth.learn("1000", header) == 0.0
    assert auth.correction == 0.0


def test_a_rejected_timestamp_corrects_the_clock() -> None:
    auth = TokenAuth(CREDENTIALS, clock=lambda: 1_700_000_000.0)

    assert auth.learn("1700000000", date(1_700_010_800)) == 10_800
    assert auth.now() == 1_700_010_800


def test_a_rejected_timestamp_without_skew_corrects_nothing() -> None:
    auth = TokenAuth(CREDENTIALS, clock=lambda: 1_700_000_000.0)

    assert auth.learn("1700000000", date(1_700_000_030)) == 0.0
    assert auth.correction == 0.0


def test_every_parallel_attempt_is_compared_with_its_own_timestamp() -> None:
    auth = TokenAuth(CREDENTIALS, clock=lambda: 1_700_000_000.0)

    # Sent in parallel with the wrong time: each must be corrected, not only the first.
    learnt = [auth.learn("1700000000", date(1_700_010_800)) for _ in range(8)]

    assert learnt == [10_800] * 8
    assert auth.now() == 1_700_010_800


def test_a_clock_that_is_corrected_later_is_detected() -> None:
    now = 1_700_000_000.0
    auth = TokenAuth(CREDENTIALS, clock=lambda: now)
    auth.learn("1700000000", date(1_700_010_800))
    now = 1_700_010_800.0

    assert auth.learn(str(int(auth.now())), date(1_700_010_800)) == -10_800
    assert auth.correction == 0.0
