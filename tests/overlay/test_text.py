"""External text is printed without control characters and signatures."""

import base64
import json
import unicodedata
from urllib.parse import quote

import pytest

from quantconnect_client._core.text import printable, without_signature

DIGEST = "0123456789abcdef" * 4
BASIC = base64.b64encode(f"123456:{DIGEST}".encode()).decode()
# Holds all three characters that JSON and URLs may escape.
SPECIAL = "ab+/" * 8 + "ab=="


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2Jgone", r"\x1b[2Jgone"),
        ("done\rfailed", r"done\rfailed"),
        ("one\r\ntwo", "one\ntwo"),
        ("\x00\x07\x08\x7f\x9b", r"\x00\x07\x08\x7f\x9b"),
        ("\u202eeno\u2066", r"\u202eeno\u2066"),
        ("\u2028\u2029\ufeff", r"\u2028\u2029\ufeff"),
        ("\ud800", r"\ud800"),
        ("\U000e0041", r"\U000e0041"),
    ],
)
def test_cursor_and_bidirectional_control_characters_are_escaped(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "a\n\tb",
        "Größe 3\u00a0€",
        "日本語\u3000",
        "👨\u200d👩\ufe0f",
        r"C:\r\x1b",
        "'\"",
    ],
)
def test_ordinary_text_is_unchanged(text: str) -> None:
    assert printable(text) == text


@pytest.mark.no_cover
def test_no_invisible_character_remains() -> None:
    unseen = {
        character
        for character in map(chr, range(0x110000))
        if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    }
    assert unseen & set(printable("".join(unseen))) == set("\n\t\u200c\u200d")


@pytest.mark.parametrize(
    "text",
    [
        f"Authorization: Basic {BASIC}",
        f"authorization: basic {BASIC}",
        json.dumps({"Authorization": f"Basic {BASIC}"}),
        json.dumps(json.dumps({"Authorization": [f"Basic {SPECIAL}"]}).replace("/", r"\/")),
        json.dumps({"a": f"Basic {SPECIAL}"}).replace("+", r"\u002b").replace("=", r"\u003D"),
        json.dumps({"a": f"Basic {SPECIAL}"}).replace("/", r"\u002F"),
        quote(f"Authorization=Basic {SPECIAL}", safe=""),
        "Basic dXNlcjpwdw==",
        f'{{"signature": "{BASIC}"}}',
        f"hash={DIGEST}",
        f"hash={DIGEST.upper()}&x=1",
        quote(f"123456:{DIGEST}"),
    ],
)
def test_an_echoed_signature_is_masked(text: str) -> None:
    safe = without_signature(text)
    assert "***" in safe
    for secret in (BASIC[:20], DIGEST[:20], DIGEST[:20].upper(), SPECIAL[:3], "dXNl"):
        assert secret not in safe


@pytest.mark.parametrize(
    "text",
    [
        "Basic authentication is not supported",
        "The backtest 0f1e2d3c4b5a69788796a5b4c3d2e1f0 was not found",
        "https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/authentication",
        '{"success": false, "errors": ["Hash doesn\'t match."]}',
        # Images in a report, and text that only resembles one.
        f"data:image/png;base64,{'QUJD' * 200}",
        f"{'QUJD' * 22}Q",
    ],
)
def test_other_text_is_not_masked(text: str) -> None:
    assert without_signature(text) == text
