"""What a string is, by its value and by the words about it."""

import pytest

from tools.spec import contents

VALUES = [
    ("https://example.org/a.png", "address"),
    ("4f1e.png", "file name"),
    ("signals/crossing.py", "file name"),
    ("<p>Text with several words</p>", "HTML"),
    ("<!DOCTYPE html><html></html>", "HTML"),
    ("a < b and b > c", "sentence"),
    ("[Page](https://example.org)", "link in Markdown"),
    ("A whole sentence with words.", "sentence"),
    ("Two words", "words"),
    ("SPY", "name"),
    ("2026-11-20 10:00:00", "time"),
    ("12.5", "number"),
    ('{"a": 1}', "JSON"),
    (True, "boolean"),
    (7, "number"),
    ("string", None),
    (None, None),
]


@pytest.mark.parametrize(("value", "expected"), VALUES)
def test_a_value_has_a_kind(value: object, expected: str | None) -> None:
    assert contents.kind(value) == expected


SENTENCES = [
    ("The url of the user profile image.", "address"),
    ("Link to the file.", "address"),
    ("HTML data of the report with embedded base64 images.", "HTML"),
    ("The text of the comment, as HTML.", "HTML"),
    ("Name of the file.", "file name"),
    ("The page that has it, as a link in Markdown.", "link in Markdown"),
    ("Links of the page.", None),
    ("The page whose address it is.", None),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_description_may_state_a_kind(text: str, expected: str | None) -> None:
    assert contents.stated(text) == expected


def test_a_name_may_be_a_number_but_no_address() -> None:
    assert not contents.differ("name", "number")
    assert not contents.differ("HTML", "HTML")
    assert contents.differ("name", "address")
