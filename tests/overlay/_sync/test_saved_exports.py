# Written by `make generate` from tests/overlay/_async/test_saved_exports.py; do not edit.
"""An export is saved whole or not at all."""

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._core.jobs import JobProgress
from quantconnect_client.errors import ConnectionLostError, LocalFileError, UnexpectedResponseError
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.project import Project
from tests.overlay.exported import Answers, Pieces, file, trades

Client = Callable[[Callable[[httpx.Request], httpx.Response]], QuantConnect]


@pytest.fixture
def backtest(qc: QuantConnect, project: Project) -> BacktestResult:
    build = qc.compiles.run(project.project_id)
    return qc.backtests.run(project.project_id, build.compile_id, name="a")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_saved_export_is_the_whole_file(
    qc: QuantConnect, backtest: BacktestResult, tmp_path: Path
) -> None:
    path = tmp_path / "trades.csv"
    path.write_text("before", encoding="utf-8")
    exports = qc.backtests.exports

    assert exports.trades(backtest.backtest_id).save(path) == path

    assert path.read_bytes().decode() == exports.read_trades(backtest.backtest_id)
    assert names(tmp_path) == ["trades.csv"]


def test_a_saved_file_is_requested_again_after_a_lost_connection(
    client_with: Client, tmp_path: Path
) -> None:
    answers = Answers(lambda: file(trades(5000), breaks=True), lambda: file(trades(2)))
    path = tmp_path / "trades.csv"

    client_with(answers).backtests.exports.trades("b").save(path)

    assert path.read_bytes() == b"".join(trades(2))


@pytest.mark.parametrize(
    ("end", "kind", "attempts"),
    [
        (b"", ConnectionLostError, 3),
        (b'2024-02-20T14:31:00Z,"SPY', UnexpectedResponseError, 3),
    ],
)
def test_a_part_of_a_file_is_not_saved(
    client_with: Client, tmp_path: Path, end: bytes, kind: type[Exception], attempts: int
) -> None:
    path = tmp_path / "trades.csv"
    path.write_text("before", encoding="utf-8")
    answers = Answers(lambda: file([*trades(5000), end], breaks=not end))

    with pytest.raises(kind, match=r"^backtests\.exports\.trades: "):
        client_with(answers).backtests.exports.trades("b").save(path)

    assert len(answers.requests) == attempts
    assert path.read_text(encoding="utf-8") == "before"
    assert names(tmp_path) == ["trades.csv"]


def test_memory_does_not_grow_with_a_saved_file(client_with: Client, tmp_path: Path) -> None:
    client = client_with(lambda _: file(trades(100_000))).with_options(max_response_bytes=1000)
    export, path = client.backtests.exports.trades("b"), tmp_path / "trades.csv"
    export.save(path)

    tracemalloc.start()
    export.save(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert path.stat().st_size > 8 * 2**20
    assert most < 2**20


def test_progress_is_measured_in_bytes(client_with: Client, tmp_path: Path) -> None:
    content, seen = b"".join(trades(10)), list[JobProgress]()
    client = client_with(lambda _: httpx.Response(200, text=content.decode()))

    client.backtests.exports.trades("b").save(tmp_path / "a", progress=seen.append)

    assert [one.fraction for one in seen] == [1.0, 1.0]
    assert [one.state for one in seen] == ["downloading"] * 2
    assert seen[-1].done


def test_a_full_disk_is_a_local_error(
    client_with: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(lambda: file(trades(10)))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("quantconnect_client._local.storage.os.fsync", full)
    with pytest.raises(LocalFileError, match=r"^backtests\.exports\.trades: .*Free up space"):
        client_with(answers).backtests.exports.trades("b").save(tmp_path / "trades.csv")
    assert names(tmp_path) == []
    assert len(answers.requests) == 1


def test_an_error_of_the_callers_own_code_is_unchanged(client_with: Client, tmp_path: Path) -> None:
    body = Pieces(trades(10))
    client = client_with(
        lambda _: httpx.Response(200, stream=body, headers={"Content-Type": "text/csv"})
    )

    def fail(_progress: JobProgress) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        client.backtests.exports.trades("b").save(tmp_path / "a", progress=fail)
    assert body.is_closed
    assert names(tmp_path) == []
