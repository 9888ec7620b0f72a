"""Results: JSON, tables and lines, which cannot control a terminal and keep all characters."""

import io
import json
import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from quantconnect_cli.output import Output, as_json, cell, prepare
from tests.patience import PATIENCE

MOMENT = datetime(2026, 11, 29, 12, 30, 15, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        (3.0, "3"),
        (0.5, "0.5"),
        (MOMENT, "2026-11-29T12:30:15Z"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("\x1b[31mred", "\\x1b[31mred"),
    ],
)
def test_a_cell_is_one_line_without_control_characters(value: object, shown: str) -> None:
    assert cell(value) == shown


@pytest.mark.parametrize("text", ["é漢🙂", "\x1b[31m", "\u202e", "\x9b", "\U000e0001", "\ud800"])
def test_json_keeps_every_character_and_controls_no_terminal(text: str) -> None:
    shown = as_json([text])

    assert json.loads(shown) == [text]
    assert all(one.isprintable() or one == "\n" for one in shown)


def test_moments_are_text_in_json() -> None:
    assert json.loads(as_json({"at": MOMENT})) == {"at": "2026-11-29T12:30:15Z"}


def test_notes_and_what_is_done_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=False, quiet=False).done("Stopped.", {"stopped": True})
    assert capsys.readouterr() == ("", "Stopped.\n")
    Output(as_json=False, quiet=True).done("Stopped.", {"stopped": True})
    assert capsys.readouterr() == ("", "")
    Output(as_json=True, quiet=True).done("Stopped.", {"stopped": True})
    assert json.loads(capsys.readouterr().out) == {"stopped": True}


def test_data_that_is_not_text_stays_json_with_raw(capsys: pytest.CaptureFixture[str]) -> None:
    Output(as_json=False, quiet=False).data(["a", 1], raw=True)

    assert json.loads(capsys.readouterr().out) == ["a", 1]


def test_pipes_get_utf_8_whatever_the_system_prefers() -> None:
    buffer = io.BytesIO()
    stream = io.TextIOWrapper(buffer, encoding="ascii")
    prepare(stream, io.StringIO())

    stream.write("é\ud800")
    stream.flush()

    assert buffer.getvalue() == "é\\ud800".encode()


def test_a_name_that_the_system_cannot_decode_is_reported() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "quantconnect_cli", os.fsdecode(b"\xff")],
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )

    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
