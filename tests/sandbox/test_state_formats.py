"""State files of earlier versions can be opened and are complete."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.store.blobs import MARK
from quantconnect_sandbox.store.tables import _KINDS

STATES = Path(__file__).parent / "states"
UNIVERSE = b"SPY,QQQ,IWM\n"


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """The state file, with the folder of its objects."""
    file = tmp_path / "state.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript((STATES / "format-1.sql").read_text())
        (file_id,) = connection.execute("SELECT value FROM about WHERE name = 'id'").fetchone()
        (blob,) = connection.execute(
            "SELECT json_extract(value, '$.blob') FROM rows WHERE kind = 'StoredObject'"
        ).fetchone()
    folder = tmp_path / "state.db.objects"
    folder.mkdir()
    (folder / MARK).write_text(f"{file_id}\n")
    (folder / blob).write_bytes(UNIVERSE)
    return file


def test_every_row_of_an_earlier_version_round_trips_unchanged(earlier: Path) -> None:
    with closing(sqlite3.connect(earlier)) as connection:
        places = {tuple(row) for row in connection.execute("SELECT kind, owner FROM rows")}
    sandbox = Sandbox(state=earlier)
    tables = sandbox.cloud.tables
    assert len({kind for kind, _ in places}) == 18
    assert all(len(tables.table(_KINDS[kind], owner)) for kind, owner in places)
    assert tables.unsaved() == []
    sandbox.cloud.close()


def test_an_account_of_an_earlier_version_is_usable(
    earlier: Path, caller_for: Callable[[Sandbox], Any]
) -> None:
    with Sandbox(state=earlier, pace=0) as sandbox:
        call = caller_for(sandbox)
        momentum = next(
            one for one in call("projects/read")["projects"] if one["name"] == "Momentum"
        )["projectId"]
        assert {one["name"] for one in call("files/read", projectId=momentum)["files"]}
        backtests = call("backtests/list", projectId=momentum)["backtests"]
        assert {one["status"] for one in backtests} == {"Completed."}
        assert call.send("live/read", projectId=momentum)["status"] == "Running"
        assert call.unpacked(call.archive("momentum/universe.csv")) == {
            "momentum/universe.csv": UNIVERSE
        }
        assert call.backtest(momentum)
