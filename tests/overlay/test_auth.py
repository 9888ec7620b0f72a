"""Signatures, against the recipe in the docs' own examples."""

from base64 import b64decode
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import sha256

import pytest

from quantconnect_client._auth import TokenAuth, clock_error, signature
from quantconnect_client.credentials import Credentials, Secret

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


def test_a_correction_moves_the_clock() -> None:
    auth = TokenAuth(CREDENTIALS, clock=lambda: 1000.0)
    auth.correction = -10.0

    assert auth.now() == 990.0


@pytest.mark.parametrize("header", [None, "", "yesterday"])
def test_a_server_that_tells_no_time_leaves_the_clock_alone(header: str | None) -> None:
    assert clock_error(header, 1000.0) == 0.0


def test_a_date_header_tells_how_far_off_the_clock_is() -> None:
    moment = datetime(2026, 11, 21, 12, 0, 0, tzinfo=UTC)
    header = format_datetime(moment, usegmt=True)

    assert clock_error(header, moment.timestamp() - 7200) == 7200
    assert clock_error(header, moment.timestamp() + 60) == -60
