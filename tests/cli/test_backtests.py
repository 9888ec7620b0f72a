"""`backtest` and `report`."""

import json
import re
import sys
import webbrowser
from pathlib import Path

import pytest

from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox
from tests.cli.conftest import Command
from tests.cli.projects import FAILING, FOREVER, backtest_of, failing, momentum
from tests.cli.terminal import Terminal, words


@pytest.fixture
def project_id(qc: QuantConnect) -> int:
    return momentum(qc)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that a browser opened."""
    pages: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda url: not pages.append(url))
    return pages


def test_the_statistics_are_printed(
    qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    ran = quantconnect("backtest", "Momentum", "--name", "first", "-p", "fast=5", "-p", "slow=1e1")

    (found,) = qc.backtests.list(project_id)
    assert (ran.code, found.name) == (0, "first")
    assert found.parameter_set.to_dict() == {"fast": "5", "slow": "1e1"}
    lines = dict(line.split("\t") for line in ran.out.splitlines())
    assert lines["Name"] == "first"
    assert (
        lines["Sharpe Ratio"]
        == qc.backtests.read(project_id, found.backtest_id).statistics.sharpe_ratio
    )
    assert f"Backtest {found.backtest_id}: " in ran.err
    assert f"/project/{project_id}/{found.backtest_id}\n" in ran.err
    assert "backtests.wait" in ran.err


def test_json_has_ids_numbers_and_nothing_else_is_printed(
    qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    ran = quantconnect("backtest", str(project_id), "--json", "--quiet", "--report", "r.html")

    assert (ran.code, ran.err) == (0, "")
    found = ran.json
    assert found["project_id"] == project_id
    assert found["url"].endswith(f"/project/{project_id}/{found['backtest_id']}")
    assert (found["status"], found["report"]) == ("Completed.", "r.html")
    assert isinstance(found["statistics"]["Sharpe Ratio"], float)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d-\d\d-\d\d", found["name"])
    assert qc.backtests.report(project_id, found["backtest_id"]) == Path("r.html").read_text()


def test_an_algorithm_that_fails_is_a_failed_job(qc: QuantConnect, quantconnect: Command) -> None:
    project_id = failing(qc)

    ran = quantconnect("backtest", "Failing", "--report", "r.html", "--json")

    (found,) = qc.backtests.list(project_id)
    assert (ran.code, ran.out) == (11, "")
    assert (ran.error["kind"], ran.error["exit_code"]) == ("JobFailedError", 11)
    assert "ValueError('boom')" in ran.error["message"]
    assert ran.error["notes"][-1].startswith(f"Backtest {found.backtest_id}: http")
    assert not Path("r.html").exists()


def test_push_sends_the_folder_and_keeps_its_places(
    qc: QuantConnect, project_id: int, quantconnect: Command, home: Path
) -> None:
    qc.files.pull(project_id, "momentum")
    (home / "momentum" / "main.py").write_text(FAILING)
    assert quantconnect("backtest", "./momentum", "--push").code == 11

    (home / "momentum" / "main.py").write_text("(\n")
    ran = quantconnect("backtest", "Momentum", "--push", "momentum")
    assert ran.code == 11
    assert "momentum/main.py:1:1: error: '(' was never closed" in ran.err
    assert len(qc.backtests.list(project_id)) == 1


def test_detach_prints_the_id_and_attach_waits_for_it(
    qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    detached = quantconnect("backtest", "Momentum", "--detach")
    backtest_id = detached.out.strip()
    assert [one.backtest_id for one in qc.backtests.list(project_id)] == [backtest_id]

    attached = quantconnect("backtest", "Momentum", "--attach", backtest_id, "--json")
    assert (attached.code, attached.json["status"]) == (0, "Completed.")
    assert len(qc.backtests.list(project_id)) == 1
    assert quantconnect("backtest", "Momentum", "--attach", "none").code == 4


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--attach", "a", "-p", "fast=1"], "--attach starts no backtest"),
        (["--attach", "a", "--push"], "--attach starts no backtest"),
        (["--attach", "a", "--detach"], "--attach starts no backtest"),
        (["--detach", "--report", "r.html"], "--detach does not wait"),
        (["-p", "fast"], "must be NAME=VALUE"),
        (["--report", "there.html"], "'there.html' exists. Pass --overwrite-report"),
        (["--report", "none/r.html"], "The folder 'none' does not exist."),
        (["--report", "."], "'.' is a folder. Name a file."),
        (["--timeout", "x"], "not a valid float"),
    ],
)
def test_nothing_is_sent_for_bad_input(
    account: Sandbox, home: Path, quantconnect: Command, arguments: list[str], message: str
) -> None:
    (home / "there.html").write_text("")

    ran = quantconnect("backtest", "Momentum", *arguments)

    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err
    assert account.requests.calls() == []


@pytest.mark.usefixtures("project_id")
def test_statistics_are_printed_even_if_the_report_fails(
    account: Sandbox, quantconnect: Command
) -> None:
    account.faults.inject("rejected", operations=["readBacktestReport"], text="No report.")

    ran = quantconnect("backtest", "Momentum", "--report", "r.html", "--json")

    assert (ran.code, ran.error["kind"]) == (3, "ApiError")
    assert json.loads(ran.out)["report"] is None


def test_after_a_timeout_the_error_says_how_to_go_on(
    account: Sandbox, qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    account.cloud.set_pace({"backtest": FOREVER})

    ran = quantconnect("backtest", "Momentum", "--timeout", "0")

    (found,) = qc.backtests.list(project_id)
    assert (ran.code, ran.out) == (7, "")
    last = ran.err.splitlines()[-1]
    assert last == (
        f"Backtest {found.backtest_id} keeps running. To wait for it: "
        f"quantconnect backtest Momentum --attach {found.backtest_id}"
    )


def test_no_free_node_has_its_exit_code(
    account: Sandbox, qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    account.cloud.set_pace({"backtest": FOREVER})
    build = qc.compiles.run(project_id).compile_id
    nodes = len(qc.projects.nodes.read(project_id).nodes.backtest)
    for number in range(nodes):
        qc.backtests.create(project_id, build, f"busy {number}")

    assert quantconnect("backtest", "Momentum").code == 8


@pytest.mark.usefixtures("project_id")
def test_open_shows_the_page_in_a_browser(
    opened: list[str], quantconnect: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = quantconnect("backtest", "Momentum", "--open", "--json").json
    assert opened == [found["url"]]

    def fails(_url: str) -> bool:
        raise webbrowser.Error("could not locate runnable browser")

    for broken in (fails, lambda _url: False):
        monkeypatch.setattr(webbrowser, "open", broken)
        ran = quantconnect("backtest", "Momentum", "--open", "--detach", "--json")
        assert ran.code == 0
        assert f"There is no browser to open {ran.json['url']}\n" in ran.err


def test_a_report_is_saved_and_not_overwritten(
    account: Sandbox, qc: QuantConnect, project_id: int, quantconnect: Command
) -> None:
    first, second = (backtest_of(qc, project_id, name) for name in ("first", "second"))
    for backtest_id in (first, second):
        qc.backtests.wait(project_id, backtest_id)

    ran = quantconnect("report", "Momentum", first)
    assert (ran.code, ran.out) == (0, "report.html\n")
    assert Path("report.html").read_text() == qc.backtests.report(project_id, first)

    account.requests.clear()
    again = quantconnect("report", "Momentum", first)
    assert again.code == 2
    assert "'report.html' exists. Pass --overwrite to replace it." in again.err
    assert account.requests.calls() == []

    newest = quantconnect("report", "Momentum", "--overwrite", "--json")
    assert newest.json == {
        "project_id": project_id,
        "backtest_id": second,
        "file": "report.html",
    }
    assert f"Backtest {second} (second)\n" in newest.err


@pytest.mark.usefixtures("project_id")
def test_each_failure_of_a_report_has_its_exit_code(quantconnect: Command) -> None:
    none = quantconnect("report", "Momentum")
    assert none.code == 4
    assert "has no backtests. Start one with `quantconnect backtest`." in none.err
    assert quantconnect("report", "Momentum", "none").code == 4
    assert quantconnect("report", "none").code == 4


def test_in_a_terminal_ctrl_c_says_what_keeps_running(
    account: Sandbox, qc: QuantConnect, project_id: int
) -> None:
    account.cloud.set_pace({"backtest": FOREVER})

    with Terminal(*words(["backtest", "Momentum", "--name", "first"])) as terminal:
        terminal.see("In ")
        terminal.type("\x03")
        assert terminal.end() == 130

    (found,) = qc.backtests.list(project_id)
    assert "Interrupted." in terminal.shown
    assert f"quantconnect backtest Momentum --attach {found.backtest_id}" in " ".join(
        terminal.shown.split()
    )
    assert "Traceback" not in terminal.shown


@pytest.mark.usefixtures("project_id")
def test_in_a_terminal_statistics_are_aligned_and_a_browser_is_named(tmp_path: Path) -> None:
    mark = tmp_path / "opened"
    browser = f'{sys.executable} -c \'import sys; open("{mark}", "w").write(sys.argv[1])\' %s'
    command = words(["backtest", "Momentum", "--name", "first", "--open"])
    with Terminal(*command, environment={"BROWSER": browser}) as terminal:
        assert terminal.end() == 0

    assert "━" in terminal.shown
    assert re.search(r"Name: +first\n", terminal.shown)
    assert re.search(r"^Sharpe Ratio: +-?\d", terminal.shown, re.MULTILINE)
    assert "/project/" in mark.read_text()
