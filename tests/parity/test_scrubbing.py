"""Nothing that is not part of the spec reaches a snapshot."""

import base64
import json
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parity import tour
from parity.inventions import Inventor
from parity.leaks import leaks
from parity.snapshot import render, snapshot
from parity.texts import documented, known_text
from parity.walk import Answer, Recording
from quantconnect_client._core.received import Received
from tests.cases import EVERY_CASE
from tests.parity.conftest import changed, only

Json = dict[str, Any]
STEPS = {step.name: step for step in tour.load().steps}
SECRETS = {
    "name": "Ada Lovelace-Byron",
    "mail": "ada.lovelace@analytical.example",
    "token": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "address": "https://hooks.example.net/services/T024F/B03X?token=xoxb-1234-secretsauce",
    "phone": "+1 555 867 5309",
    "birthday": "1815-12-10",
    "key": "sk_live_51HxAda4242",
    "money": "1234567.891",
    "html": "<p>Written by Ada Lovelace-Byron &lt;ada.lovelace@analytical.example&gt;</p>",
    "base64": base64.b64encode(b"ada.lovelace@analytical.example").decode(),
    "id": "5cad178b20a1d52567b534553413b692",
    "path": "/home/lovelace/notes.txt",
    "word": "Countess",
}


def written(recording: Recording) -> str:
    return render(snapshot(recording, "other", writes=True))


@pytest.mark.parametrize("turn", range(len(SECRETS) if EVERY_CASE else 3))
def test_secrets_planted_everywhere_are_not_written(whole: Recording, turn: int) -> None:
    secrets = list(SECRETS.values())
    planted = Recording(
        {
            name: plant(one, secrets[(number + turn) % len(secrets)])
            for number, (name, one) in enumerate(whole.answers.items())
        }
    )

    text = written(planted)
    for secret in secrets:
        for form in forms_of(secret):
            assert form not in text
    assert leaks(text, planted) == []


def forms_of(secret: str) -> list[str]:
    """The secret, and its parts that nobody could mistake for words of the spec."""
    words = [word for word in re.findall(r"[A-Za-z0-9_.@]{8,}", secret) if word != "services"]
    return [secret, json.dumps(secret)[1:-1], *words]


def plant(answer: Answer, secret: str) -> Answer:
    received = answer.received
    content = received.content
    if received.fields is not None:
        content = json.dumps(with_secret(received.fields, secret)).encode()
    headers = {**received.headers, "x-user": secret, "etag": secret}
    return Answer(answer.step, Received(received.status, headers, content))


def with_secret(value: Any, secret: str) -> Any:
    """Return a value with the secret as each text but `success`, and as further keys and items."""
    if isinstance(value, dict):
        inner = {key: with_secret(one, secret) for key, one in value.items()}
        return inner | {secret: secret, f"my{secret}": {secret: [secret]}, "note": [secret]}
    if isinstance(value, list):
        return [*(with_secret(one, secret) for one in value), secret]
    return secret if isinstance(value, str) else value


def test_numbers_are_not_written(whole: Recording) -> None:
    def plant_numbers(body: Json) -> Json:
        return body | {"creditBalance": 81374.25, "userId": 904511, "phone": 15558675309}

    text = written(changed(whole, "account", plant_numbers))
    for number in ("81374", "904511", "15558675309"):
        assert number not in text


def test_unfamiliar_bodies_are_not_written(whole: Recording) -> None:
    answer = whole.answers["news"]
    for body in (b"<html>Ada Lovelace</html>", b'"Ada Lovelace"', b"", b'["Ada Lovelace"]'):
        headers = {"Content-Type": "text/ada-lovelace"}
        recording = Recording({"news": Answer(answer.step, Received(502, headers, body))})
        text = written(recording)
        assert "lovelace" not in text.lower()
        assert '"media": "other"' in text


def test_texts_of_rejections_are_those_of_the_spec(whole: Recording) -> None:
    def reject(_: Json) -> Json:
        return {
            "success": False,
            "errors": ["Hash doesn't match. UID: 904511 Hash: a1b2 Timestamp: '7'"],
        }

    found = snapshot(changed(whole, "account", reject), "other", writes=True)
    (text,) = found.responses["account"].texts
    assert "904511" not in text
    assert "123456" in text


def test_other_texts_of_rejections_are_only_measured() -> None:
    text = known_text("Ada Lovelace may not read project 31415926 'Engine'")

    assert text == "(not in the spec; lengths of words: 3 8 3 3 4 7 # #)"
    assert known_text("word " * 90).endswith("4 4 ...)")


def test_each_documented_text_is_recognized_with_other_ids() -> None:
    for name, text, _ in documented():
        other = re.sub(r"\d", "7", text)
        assert known_text(other) in [one.text for one in documented()], name


def test_the_same_value_has_the_same_invention_of_its_form() -> None:
    inventor = Inventor()
    uuid = "0d9c7b6a-1f2e-4c3d-8a9b-112233445566"

    invented = inventor.text(uuid)
    assert invented == inventor.text(uuid) != uuid
    assert re.fullmatch("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", invented)
    assert re.fullmatch("[A-Z]-[0-9a-z]{9}", inventor.text("O-1b2z3x4y5"))
    assert re.fullmatch(r"-\d\d\.\d", inventor.text("-12.5"))
    assert inventor.text("") == ""
    assert inventor.number(0) == 0
    assert inventor.number(-12.5) < 0
    assert isinstance(inventor.number(31415926), int)
    assert isinstance(inventor.number(float("1e300")), float)


def test_dates_keep_their_form_and_order() -> None:
    dates = ["2026-11-21 14:05:09", "2024-02-29", "2026-11-21T14:05:08.123456Z", "2025-01-01T00:00"]
    inventor = Inventor()
    inventor.learn({"a": dates, dates[0]: 1})
    invented = [inventor.text(one) for one in dates]

    assert invented == [
        "2001-01-04 00:00:00",
        "2001-01-01",
        "2001-01-03T00:00:00.000000Z",
        "2001-01-02T00:00",
    ]
    assert inventor.text("1999-01-01 00:00:00+02:00").endswith(" 00:00:00+00:00")


def test_an_unlisted_key_stays_if_its_words_are_those_of_the_spec() -> None:
    inventor = Inventor()

    assert inventor.key("projectName") == "projectName"
    assert inventor.key("created_by") == "created_by"
    for key in ("lovelace", "ada", "projectLovelace", "order66", "a b", "Ünicode", "order" * 9):
        assert inventor.key(key).startswith("unlisted-")


def test_the_check_of_the_written_text_finds_a_value(whole: Recording) -> None:
    def plant_name(body: Json) -> Json:
        return body | {"note": SECRETS["name"], SECRETS["key"]: 1}

    planted = only(changed(whole, "account", plant_name), "account")
    text = f"a snapshot with {SECRETS['name']} and {SECRETS['key']}"

    assert len(leaks(text, planted)) == 2
    assert SECRETS["name"] not in str(leaks(text, planted))


SECRET = st.text(min_size=9, max_size=40).filter(lambda text: len(set(text)) > 4).map("q7".join)
ASCII = st.text("abcdefghijklmnopqrstuvwxyz0123456789.@:/_-", min_size=12).map(
    lambda text: f"{text}x9"
)


@settings(
    max_examples=600 if EVERY_CASE else 60, deadline=None, suppress_health_check=list(HealthCheck)
)
@given(st.data())
def test_no_planted_text_is_ever_written(whole: Recording, data: st.DataObject) -> None:
    secret = data.draw(SECRET | ASCII)
    step = data.draw(st.sampled_from(sorted(whole.answers)))
    body = whole.answers[step].received.fields
    places = [*paths_of(body)]
    for index in data.draw(st.lists(st.integers(0, len(places) - 1), min_size=1, max_size=3)):
        body = put(body, places[index], data.draw(planted_forms(secret)))

    text = written(only(changed(whole, step, lambda _: body), step))
    assert secret not in text
    assert json.dumps(secret)[1:-1] not in text


def planted_forms(secret: str) -> st.SearchStrategy[Any]:
    forms = [secret, [secret], {secret: secret}, {"name": {secret: [secret]}}, f"a {secret} b"]
    return st.sampled_from([*forms, f"https://{secret}/{secret}", f"<b>{secret}</b>", [[secret]]])


def paths_of(value: Any, path: tuple[Any, ...] = ()) -> Any:
    yield path
    if isinstance(value, dict | list):
        for key, one in value.items() if isinstance(value, dict) else enumerate(value):
            yield from paths_of(one, (*path, key))


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """Return the value with another part; at the top, with a further field."""
    if not path:
        return {**value, "extra": new} if isinstance(value, dict) else new
    copy = value.copy() if isinstance(value, dict | list) else {}
    try:
        copy[path[0]] = put(copy[path[0]], path[1:], new) if len(path) > 1 else new
    except (KeyError, IndexError, TypeError):
        return new
    return copy
