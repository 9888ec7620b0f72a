"""`sweep`, and how it is resumed."""

import json
import re
from pathlib import Path

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.sweeps import _plan
from quantconnect_sandbox import Sandbox
from tests.cli.conftest import Command
from tests.cli.projects import FOREVER, failing, momentum
from tests.cli.terminal import Terminal, words
from tests.overlay.sweeping import HASTY

GRID = ("-p", "fast=5,10", "-p", "slow=20:40:20", "--results", "grid.jsonl")


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a moment, not seconds, for backtests that an earlier sweep may have started."""
    monkeypatch.setattr(_plan, "Timing", lambda: HASTY)


@pytest.fixture
def project_id(qc: QuantConnect) -> int:
    return momentum(qc)


def test_every_combination_is_run_and_the_best_is_first(
    qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    ran = quantconnect("sweep", "Momentum", *GRID)

    rows = [line.split("\t") for line in ran.out.splitlines()]
    assert ran.code == 0
    assert sorted((row[0], row[1]) for row in rows) == [
        ("10", "20"),
        ("10", "40"),
        ("5", "20"),
        ("5", "40"),
    ]
    sharpe = [float(row[2]) for row in rows]
    assert sharpe == sorted(sharpe, reverse=True)
    assert {row[5] for row in rows} == {one.backtest_id for one in qc.backtests.list(project_id)}
    assert "4 of 4 done" in ran.err


def test_a_sweep_that_is_done_runs_nothing_again(
    account: Sandbox, qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    first = quantconnect("sweep", "Momentum", *GRID, "--json", "--sort", "drawdown", "--ascending")
    drawdowns = [row["statistics"]["Drawdown"] for row in first.json]
    assert drawdowns == sorted(drawdowns)
    assert {row["name"] for row in first.json} == {"grid"}
    qc.files.update(project_id, "main.py", "a = 1\n")
    account.requests.clear()

    again = quantconnect("sweep", "Momentum", *GRID, "-p", "size=1", "--name", "grid", "--json")
    assert len(again.json) == 4
    assert account.requests.calls("createCompile") == []
    assert quantconnect("sweep", "Momentum", *GRID).out.count("\n") == 4


def test_after_a_timeout_the_same_command_goes_on(
    account: Sandbox, qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    account.cloud.set_pace({"backtest": FOREVER})

    ran = quantconnect("sweep", "Momentum", *GRID, "--timeout", "0.5")

    running = {one.backtest_id for one in qc.backtests.list(project_id)}
    assert (ran.code, ran.out) == (7, "")
    assert f"running: {', '.join(sorted(running))}".split()[0] in ran.err
    build = re.findall(r"It uses build (\S+)\.", ran.err)[-1]
    assert Path("grid.jsonl").read_text() == ""

    account.clock.advance(FOREVER)
    account.cloud.set_pace({"backtest": 0})
    again = quantconnect("sweep", "Momentum", *GRID, "--json")
    assert again.code == 0
    assert {row["compile_id"] for row in again.json} == {build}
    assert [one.name for one in Path().iterdir()] == ["grid.jsonl"]
    assert running <= {row["backtest_id"] for row in again.json}
    assert len(qc.backtests.list(project_id)) == 4


def test_a_point_that_fails_does_not_end_the_others(
    qc: QuantConnect, quantconnect: Command
) -> None:
    project_id = failing(qc)

    ran = quantconnect("sweep", "Failing", *GRID, "--json")

    assert (ran.code, len(ran.json)) == (11, 4)
    assert all("boom" in row["error"] for row in ran.json)
    assert "4 of 4 backtests failed. They are in grid.jsonl" in ran.error["message"]
    assert ran.error["errors"][0].startswith("fast=5, slow=20: ")
    assert quantconnect("sweep", "Failing", *GRID).code == 11
    assert len(qc.backtests.list(project_id)) == 4
    assert quantconnect("sweep", "Failing", *GRID, "--retry-failed").code == 11
    assert len(qc.backtests.list(project_id)) == 8


def test_push_is_for_a_new_sweep_only(
    qc: QuantConnect, project_id: int, quantconnect: Command, home: Path
) -> None:
    qc.files.pull(project_id, "momentum")
    (home / "momentum" / "alpha.py").write_text("a = 1\n")
    assert quantconnect("sweep", "./momentum", "--push", *GRID, "--max-parallel", "1").code == 0
    assert qc.files.read(project_id, "alpha.py").content == "a = 1\n"

    ran = quantconnect("sweep", "./momentum", "--push", *GRID)
    assert ran.code == 2
    assert "Use another file for the new code." in ran.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Missing option '--parameter'"),
        (["-p", "fast=1"], "Missing option '--results'"),
        ([*GRID, "-p", "x=1:5:0"], "with the step 0"),
        ([*GRID, "--sort", "sharp"], "there is no such statistic, only total_orders, "),
        ([*GRID, "--max-parallel", "0"], "0 is not in the range"),
        (["-p", "fast=1", "--results", "none/grid.jsonl"], "'none' does not exist"),
        (["-p", "fast=1", "--results", "."], "'.' is a folder"),
        (["-p", "fast=1", "--results", "other.txt"], "line 1 of other.txt is malformed"),
    ],
)
def test_nothing_is_sent_for_bad_input(
    account: Sandbox, home: Path, quantconnect: Command, arguments: list[str], message: str
) -> None:
    (home / "other.txt").write_text("not results\n")

    ran = quantconnect("sweep", "Momentum", *arguments)

    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err
    assert account.requests.calls() == []


def test_results_of_another_sweep_are_kept(
    qc: QuantConnect, project_id: int, quantconnect: Command, home: Path
) -> None:
    assert quantconnect("sweep", str(project_id), *GRID).code == 0
    before = (home / "grid.jsonl").read_bytes()
    other = momentum(qc, "Other")

    ran = quantconnect("sweep", str(other), *GRID)

    assert ran.code == 2
    assert f"must be a file of this sweep, of project_id {other}" in ran.err
    assert (home / "grid.jsonl").read_bytes() == before
    assert quantconnect("sweep", "none", *GRID).code == 4


def test_an_empty_file_and_the_build_of_a_deleted_one_start_a_new_sweep(
    account: Sandbox, project_id: int, quantconnect: Command, home: Path
) -> None:
    (home / ".new.jsonl.build").write_text("old")
    (home / "empty.jsonl").touch()

    for name in ("new.jsonl", "empty.jsonl"):
        ran = quantconnect("sweep", str(project_id), "-p", "fast=1", "--results", name)
        assert ran.code == 0
    assert len(account.requests.calls("createCompile")) == 2


def test_a_build_that_exists_is_not_built_again(
    account: Sandbox, qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    build = qc.compiles.run(project_id).compile_id
    account.requests.clear()

    ran = quantconnect("sweep", "Momentum", *GRID, "--compile-id", build, "--json")

    assert {row["compile_id"] for row in ran.json} == {build}
    assert account.requests.calls("createCompile") == []


@pytest.mark.usefixtures("project_id")
def test_a_parameter_may_have_the_name_of_a_statistic(quantconnect: Command) -> None:
    ran = quantconnect(
        "sweep", "Momentum", "-p", "drawdown=7", "--results", "r.jsonl", "--sort", "beta"
    )

    (row,) = ran.out.splitlines()
    assert row.split("\t")[0] == "7"
    assert len(row.split("\t")) == 6


def test_in_a_terminal_ctrl_c_says_what_keeps_running(
    account: Sandbox, qc: QuantConnect, project_id: int
) -> None:
    account.cloud.set_pace({"backtest": FOREVER})

    with Terminal(*words(["sweep", "Momentum", *GRID])) as terminal:
        terminal.see("2 running")
        terminal.type("\x03")
        assert terminal.end() == 130

    assert "To go on, run the same command again. It uses build " in terminal.shown
    for found in qc.backtests.list(project_id):
        assert found.backtest_id in terminal.shown
    assert "Traceback" not in terminal.shown


@pytest.mark.usefixtures("project_id")
def test_in_a_terminal_the_result_is_a_table(home: Path) -> None:
    with Terminal(*words(["sweep", "Momentum", *GRID])) as terminal:
        assert terminal.end() == 0

    assert re.search(
        r"FAST +SLOW +SHARPE RATIO +DRAWDOWN +NET PROFIT +BACKTEST ID *\n", terminal.shown
    )
    lines = (home / "grid.jsonl").read_text().splitlines()
    for row in map(json.loads, lines):
        assert f" {row['backtest_id']}" in terminal.shown
