# Written by `make generate` from tests/overlay/_async/test_exports.py; do not edit.
"""Exported files are streamed as rows or to a file, and a part of a file is an error."""

import gzip
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client._sync.export_files import Export
from quantconnect_client.errors import (
    ApiError,
    ConnectionLostError,
    InvalidRequestError,
    MissingExtraError,
    NotFoundError,
    OutcomeUnknownError,
    QuantConnectError,
    ResponseTooLargeError,
    ServerError,
)
from quantconnect_client.events import CallEvent, RawResponse
from quantconnect_openapi.models.backtest_result import BacktestResult
from quantconnect_openapi.models.project import Project
from tests.overlay.exported import TRADE, TRADES, Answers, Pieces, file, trades

Client = Callable[[Callable[[httpx.Request], httpx.Response]], QuantConnect]
REJECTION = {"success": False, "errors": ["Backtest not found"]}
PAGE = b"<!DOCTYPE html><html>Down for maintenance</html>"


@pytest.fixture
def backtest(qc: QuantConnect, project: Project) -> BacktestResult:
    build = qc.compiles.run(project.project_id)
    return qc.backtests.run(project.project_id, build.compile_id, name="a")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def collect(export: Export[Any], found: list[Any]) -> None:
    for row in export:
        found.append(row)


def trades_of(client: QuantConnect, path: Path) -> list[Any]:
    """Every use of the export of trades, less those that succeed."""
    export, found = client.backtests.exports.trades("b"), []
    for use in (export.all, export.frame, lambda: export.save(path)):
        try:
            found.append(use())
        except QuantConnectError as error:
            found.append(error)
    return found


def test_the_rows_of_an_export_are_those_of_the_backtest(
    qc: QuantConnect, project: Project, backtest: BacktestResult
) -> None:
    exports, ids = qc.backtests.exports, (project.project_id, backtest.backtest_id)
    trades = qc.backtests.trades(*ids).all()
    orders = qc.backtests.orders(*ids).all()

    exported = exports.trades(ids[1]).all()
    assert [(one.entry_time, one.profit_loss, list(one.order_ids)) for one in exported] == [
        (one.entry_time, one.profit_loss, [int(order) for order in one.order_ids or ()])
        for one in trades
    ]
    assert [(one.time, one.quantity) for one in exports.orders(ids[1]).all()] == [
        (one.time, one.quantity) for one in orders
    ]
    logs = exports.logs(*ids).all()
    assert logs == (exports.read_logs(*ids)).splitlines()
    assert len(exports.orders(ids[1], project_id=ids[0]).frame()) == len(orders)
    assert list((exports.logs(*ids).frame("polars"))["line"]) == logs


def test_the_exports_of_a_deployment_are_those_of_its_pages(
    qc: QuantConnect, project: Project
) -> None:
    build = qc.compiles.run(project.project_id)
    node = (qc.projects.nodes.read(project.project_id)).nodes.live[0]
    paper: Any = {"id": "QuantConnectBrokerage"}
    deployment = qc.live.run(project.project_id, build.compile_id, node.id, paper)
    exports = qc.live.exports

    orders = qc.live.orders(project.project_id).all()
    assert len(exports.orders(project.project_id).all()) == len(orders)
    trades = qc.live.trades(project.project_id).all()
    assert len(exports.trades(project.project_id).frame()) == len(trades)
    insights = exports.read_insights(deployment.deploy_id)
    assert exports.insights(deployment.deploy_id).all() == insights
    log = exports.read_logs(project.project_id, deployment.deploy_id)
    assert exports.logs(project.project_id, deployment.deploy_id).all() == log.splitlines()


def test_an_export_is_requested_each_time_it_is_used(client_with: Client) -> None:
    answers = Answers(lambda: file(trades(3)))
    export = client_with(answers).backtests.exports.trades("b")

    assert repr(export) == "<backtests.exports.trades>"
    assert answers.requests == []
    assert len(export.all()) == len(export.all()) == 3
    assert answers.requests == [{"backtestId": "b"}] * 2


def test_an_invalid_argument_is_rejected_before_anything_is_sent(
    client_with: Client, tmp_path: Path
) -> None:
    answers = Answers(lambda: file(trades(1)))
    exports = client_with(answers).backtests.exports

    with pytest.raises(InvalidRequestError, match=r"^backtests\.exports\.trades: backtest_id must"):
        exports.trades("")
    with pytest.raises(InvalidRequestError, match="path must name a file"):
        exports.trades("b").save(tmp_path)
    with pytest.raises(InvalidRequestError, match=r"^backtests\.exports\.trades: library must be"):
        exports.trades("b").frame("numpy")  # type: ignore[call-overload]
    assert answers.requests == []


def test_a_missing_library_is_an_error_before_anything_is_sent(
    client_with: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = Answers(lambda: file(trades(1)))
    monkeypatch.setitem(__import__("sys").modules, "polars", None)

    with pytest.raises(MissingExtraError, match="requires polars"):
        client_with(answers).backtests.exports.trades("b").frame("polars")
    assert answers.requests == []


@pytest.mark.parametrize("kind", ["application/json", "text/csv", "application/octet-stream"])
@pytest.mark.parametrize("size", [1, 100, 100_000])
def test_a_rejection_in_place_of_a_file_is_raised(
    client_with: Client, tmp_path: Path, kind: str, size: int
) -> None:
    path = tmp_path / "trades.csv"
    path.write_text("before", encoding="utf-8")
    content = json.dumps(REJECTION | {"more": "x" * 5000}).encode()
    pieces = [content[at : at + size] for at in range(0, len(content), size)]

    errors = trades_of(client_with(lambda _: file(pieces, kind)), path)

    assert [type(error) for error in errors] == [NotFoundError] * 3
    assert {error.errors for error in errors} == {("Backtest not found",)}
    assert errors[0].body == content.decode()
    assert path.read_text(encoding="utf-8") == "before"
    assert names(tmp_path) == ["trades.csv"]


@pytest.mark.parametrize("status", [200, 403, 502])
def test_a_page_in_place_of_a_file_is_named(
    client_with: Client, tmp_path: Path, status: int
) -> None:
    def page(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, content=PAGE * 1000, headers={"Content-Type": "text/html"})

    errors = trades_of(client_with(page), tmp_path / "trades.csv")

    assert all(f"HTTP {status} with an HTML page (text/html)" in str(error) for error in errors)
    assert names(tmp_path) == []


def test_a_text_with_an_error_status_is_no_file(client_with: Client, tmp_path: Path) -> None:
    def failed(_: httpx.Request) -> httpx.Response:
        return httpx.Response(500, text="out of order\n" * 1000)

    errors = trades_of(client_with(failed), tmp_path / "trades.csv")

    assert [type(error) for error in errors] == [ServerError] * 3
    assert errors[0].body == "out of order\n" * 1000


def test_a_long_rejection_is_not_read_into_memory(client_with: Client) -> None:
    body = Pieces([b"{" + b" " * 1000] * 1000)
    client = client_with(lambda _: httpx.Response(200, stream=body))

    with pytest.raises(ResponseTooLargeError, match="exceeds the limit of 5,000"):
        client.with_options(max_response_bytes=5000).backtests.exports.trades("b").all()

    assert body.made == 5
    assert body.is_closed


def test_a_log_may_begin_like_json(client_with: Client) -> None:
    log = b'{"level": 1}\n<tag>'
    client = client_with(lambda _: file([log], "text/plain"))

    assert client.backtests.exports.logs(1, "b").all() == ['{"level": 1}', "<tag>"]


@pytest.mark.parametrize("content", ["", "\ufeff", TRADES])
def test_an_empty_file_has_no_rows(client_with: Client, tmp_path: Path, content: str) -> None:
    path = tmp_path / "trades.csv"

    rows, frame, _ = trades_of(client_with(lambda _: file([content.encode()])), path)

    assert rows == []
    assert frame.shape == (0, 14)
    assert path.read_bytes() == content.encode()


def test_a_compressed_file_is_unpacked(client_with: Client, tmp_path: Path) -> None:
    content = b"".join(trades(1000))
    headers = {"Content-Type": "text/csv", "Content-Encoding": "gzip"}
    packed = gzip.compress(content)
    client = client_with(lambda _: httpx.Response(200, content=packed, headers=headers))

    rows, _, path = trades_of(client, tmp_path / "trades.csv")

    assert len(rows) == 1000
    assert path.read_bytes() == content


@pytest.mark.parametrize("count", [0, 1, 5000])
def test_rows_before_a_lost_connection_are_no_whole_file(client_with: Client, count: int) -> None:
    answers = Answers(lambda: file(trades(count), breaks=True))
    export, found = client_with(answers).backtests.exports.trades("b"), []

    with pytest.raises(ConnectionLostError, match=r"^backtests\.exports\.trades: The connection"):
        collect(export, found)

    # Less than what shows that it is a file is requested again.
    assert len(answers.requests) == (1 if count == 5000 else 3)
    assert len(found) == (5000 if count == 5000 else 0)


def test_a_failure_before_the_first_row_is_retried(client_with: Client) -> None:
    def lost() -> httpx.Response:
        raise httpx.ReadError("lost")

    answers = Answers(lost, lambda: httpx.Response(503), lambda: file(trades(2)))

    assert len(client_with(answers).backtests.exports.trades("b").all()) == 2
    assert len(answers.requests) == 3


def test_an_export_with_a_quota_is_not_requested_again(client_with: Client, tmp_path: Path) -> None:
    lines = [b"2024-01-01 00:00:00 started\n" * 100]
    answers = Answers(lambda: file(lines, "text/plain", breaks=True))
    export, found = client_with(answers).backtests.exports.logs(1, "b"), []

    with pytest.raises(OutcomeUnknownError, match="was lost"):
        collect(export, found)
    assert len(found) == 100
    with pytest.raises(OutcomeUnknownError, match="was lost"):
        export.save(tmp_path / "log.txt")
    assert len(answers.requests) == 2
    assert names(tmp_path) == []


def test_a_loop_that_stops_early_closes_the_response(client_with: Client) -> None:
    body = Pieces(trades(100_000))
    export = client_with(
        lambda _: httpx.Response(200, stream=body, headers={"Content-Type": "text/csv"})
    ).backtests.exports.trades("b")

    rows = export.__iter__()
    assert (next(rows)).is_win
    rows.close()

    assert body.made == 2
    assert body.is_closed


def test_memory_does_not_grow_with_the_rows(client_with: Client) -> None:
    def peak(count: int) -> int:
        """The most memory while this many trades are read."""
        client = client_with(lambda _: file(trades(count))).with_options(max_response_bytes=1000)
        tracemalloc.start()
        for row in client.backtests.exports.trades("b"):
            assert row.is_win
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(1000)
    assert peak(8000) < peak(1000) + 7000 * len(TRADE) / 2


def test_the_exports_of_deployments_send_their_arguments(client_with: Client) -> None:
    answers = Answers(lambda: file([b""]))
    exports = client_with(answers).live.exports

    assert exports.orders(1, start=2, end=3).all() == []
    assert exports.trades(1, start=2).all() == []
    assert exports.logs(1, "L-1").all() == []

    assert answers.requests == [
        {"projectId": 1, "start": 2, "end": 3},
        {"projectId": 1, "start": 2},
        {"projectId": 1, "deployId": "L-1"},
    ]
    with pytest.raises(InvalidRequestError, match="end must not be below start"):
        exports.orders(1, start=3, end=2)


def test_events_hooks_and_extra_fields_apply_to_exports(client_with: Client) -> None:
    events, responses = list[CallEvent](), list[RawResponse]()
    answers = Answers(
        lambda: httpx.Response(503),
        lambda: file(trades(1)),
        lambda: httpx.Response(200, json=REJECTION),
    )
    client = client_with(answers).with_options(
        on_event=events.append, on_response=responses.append, extra_fields={"newer": 1}
    )
    export = client.backtests.exports.trades("b")

    export.all()
    with pytest.raises(ApiError) as raised:
        export.all()

    assert [one.operation for one in events] == ["backtests.exports.trades"] * 3
    assert [one.path for one in events] == ["/backtests/export/trades"] * 3
    assert [one.status for one in events] == [503, 200, 200]
    # Files are not included.
    assert [one.status for one in responses] == [503, 200]
    assert responses[1].json() == REJECTION
    assert answers.requests == [{"backtestId": "b", "newer": 1}] * 3
    assert raised.value.headers["content-type"] == "application/json"
