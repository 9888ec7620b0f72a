from base64 import b64encode
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.http.signature import Signature, check_signature, read_signature

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
STAMP = str(int(NOW.timestamp()))
TOKEN = "t" * 20


def made(timestamp: str = STAMP, token: str = TOKEN, user_id: str = "123") -> Signature:
    digest = sha256(f"{token}:{timestamp}".encode()).hexdigest()
    return Signature(user_id, digest, timestamp)


def rejection(signature: Signature) -> ApiError:
    with pytest.raises(ApiError) as caught:
        check_signature(signature, 123, TOKEN, NOW)
    return caught.value


@pytest.mark.parametrize("age", [0, 7200, -86_400])
def test_a_signature_is_valid_for_two_hours_and_with_a_future_timestamp(age: int) -> None:
    check_signature(made(str(int(STAMP) - age)), 123, TOKEN, NOW)


def test_a_timestamp_in_milliseconds_is_valid() -> None:
    check_signature(made(STAMP + "000"), 123, TOKEN, NOW)


def test_an_old_signature_is_rejected() -> None:
    failure = rejection(made(str(int(STAMP) - 7201)))
    assert failure.code == 10002
    assert failure.text.startswith("The API token hash is not valid.")


@pytest.mark.parametrize("timestamp", ["", "soon", "-5", "1.5", "\u0661\u0662"])
def test_a_timestamp_that_is_not_a_number_is_rejected(timestamp: str) -> None:
    assert rejection(made(timestamp)).text == "Invalid timestamp, value received: 0"


def test_another_user_id_is_rejected() -> None:
    assert rejection(made(user_id="124")).text == "UserID not valid, value received: '124'"


def test_another_token_is_rejected_without_repeating_the_hash() -> None:
    wrong = made(token="u" * 20)
    text = rejection(wrong).text
    assert text.startswith("Hash doesn't match. UID: 123 Hash: ")
    assert text.endswith(f"Timestamp: '{STAMP}'")
    assert wrong.hash not in text


def test_a_very_long_timestamp_is_accepted() -> None:
    check_signature(made("9" * 5000), 123, TOKEN, NOW)


def test_the_signature_is_taken_from_headers_first_then_from_the_query() -> None:
    def basic(text: str) -> str:
        return b64encode(text.encode()).decode()

    headers = {"authorization": f"Basic {basic('1:aa')}", "timestamp": "10"}
    query = {"authorization": basic("2:bb"), "timestamp": "20"}
    assert read_signature(headers, query) == Signature("1", "aa", "10")
    assert read_signature({}, query) == Signature("2", "bb", "20")


@pytest.mark.parametrize(
    "sent", ["", "Basic", "Basic ???", "Basic /w==", "Bearer x", "Basic \u20ac"]
)
def test_malformed_credentials_match_no_user(sent: str) -> None:
    assert read_signature({"authorization": sent}, {}).user_id == ""


def test_the_hash_is_not_in_the_repr() -> None:
    assert made().hash not in repr(made())


def test_the_server_accepts_both_signature_locations_and_reused_signatures(call: Any) -> None:
    timestamp = str(int(call.sandbox.clock.now().timestamp()))
    query = {"authorization": call.authorization(timestamp), "timestamp": timestamp}
    for _ in range(2):
        response = call.http.get("authenticate", params=query)
        assert response.json() == {"success": True, "errors": []}


def test_the_server_rejects_with_http_200(call: Any) -> None:
    def text(headers: dict[str, str]) -> str:
        response = call.http.post("authenticate", headers=headers)
        assert response.status_code == 200
        body = response.json()
        assert body["success"] is False
        return str(body["errors"][0])

    good = call.headers()
    assert text({}) == "Invalid timestamp, value received: 0"
    assert text({"Timestamp": good["Timestamp"]}).startswith("UserID not valid")
    assert text(good | {"Timestamp": "5"}).startswith("Hash doesn't match.")


def test_signatures_follow_the_clock_of_the_sandbox(frozen_call: Any) -> None:
    old = frozen_call.headers()
    frozen_call.sandbox.clock.advance(7201)
    response = frozen_call.http.post("authenticate", headers=old)
    assert response.json()["errorCode"] == 10002
    assert response.headers["date"] == "Sat, 21 Nov 2026 16:05:10 GMT"
    assert frozen_call("authenticate")
