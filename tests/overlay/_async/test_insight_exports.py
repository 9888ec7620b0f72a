"""Exported insights are streamed from a JSON list, and a part of a list is an error."""

import json
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pandas as pd
import pytest

from quantconnect_client import AsyncQuantConnect, results
from quantconnect_client.errors import ApiError, ServerError, UnexpectedResponseError
from tests.overlay.exported import Answers, file, insights

pytestmark = pytest.mark.anyio  # async: only

Client = Callable[[Callable[[httpx.Request], httpx.Response]], AsyncQuantConnect]
PAGE = b"<!DOCTYPE html><html>Down for maintenance</html>"


async def test_the_insights_of_a_backtest_are_models(client_with: Client, tmp_path: Path) -> None:
    answers = Answers(lambda: file(insights(3000), "application/json"))
    export, path = client_with(answers).backtests.exports.insights("b"), tmp_path / "insights.json"

    rows = await export.all()
    frame = await export.frame()
    await export.save(path)

    assert len(rows) == len(frame) == 3000
    assert (rows[0].id, rows[0].confidence, rows[0].direction) == ("0", 0.65, "up")
    assert frame["generated_time"][2999] == datetime(2023, 11, 14, 23, 3, 19, tzinfo=UTC)
    pd.testing.assert_frame_equal(frame, results.insights_frame(rows))
    assert path.read_bytes() == b"".join(insights(3000))
    assert answers.requests == [{"backtestId": "b"}] * 3


async def test_the_insights_of_deployments_keep_further_fields(client_with: Client) -> None:
    row = {
        "insight_id": "a",
        "symbol_id": "SPY R735QTJ8XC9X",
        "ticker": "SPY",
        "generated_time": 1700000000,
        "type": "price",
        "later": [1],
    }
    answers = Answers(lambda: file([json.dumps([row]).encode()], "application/octet-stream"))
    export = client_with(answers).live.exports.insights("L-1")

    (found,) = await export.all()
    frame = await export.frame("polars")

    assert (found.insight_id, found.additional_properties["later"]) == ("a", [1])
    assert frame.select("id", "symbol", "symbol_id", "type").row(0) == (
        "a",
        "SPY",
        "SPY R735QTJ8XC9X",
        "price",
    )
    assert frame["generated_time"][0] == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert answers.requests == [{"deployId": "L-1"}] * 2


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        (b'{"success": false, "errors": ["no"]}', ApiError, "rejected the request: no"),
        (b'{"success": true}', UnexpectedResponseError, "it has no JSON list"),
        (b"", UnexpectedResponseError, "with an empty body"),
        (PAGE, UnexpectedResponseError, "with an HTML page"),
        (b'[{"insight_id": "a"}', UnexpectedResponseError, "it ends in row 2"),
        (b'[{"ticker": "SPY"}]', UnexpectedResponseError, "row 1 has an unexpected shape"),
    ],
)
async def test_anything_but_a_whole_list_of_insights_is_an_error(
    client_with: Client, content: bytes, kind: type[Exception], words: str
) -> None:
    client = client_with(lambda _: file([content], "application/json"))

    with pytest.raises(kind, match=f"^live.exports.insights: .*{words}"):
        await client.live.exports.insights("L-1").all()


async def test_an_empty_list_of_insights_has_no_rows(client_with: Client) -> None:
    export = client_with(lambda _: file([b"[]"], "application/json")).live.exports.insights("L-1")

    assert await export.all() == []
    assert (await export.frame()).empty


async def test_a_list_with_an_error_status_is_no_file(client_with: Client) -> None:
    client = client_with(lambda _: httpx.Response(500, json=[]))

    with pytest.raises(ServerError):
        await client.live.exports.insights("L-1").all()


async def test_a_value_that_fits_no_column_is_an_error_of_the_response(client_with: Client) -> None:
    content = b'[{"insight_id": "a", "generated_time": "noon"}]'
    client = client_with(lambda _: file([content], "application/json"))

    with pytest.raises(UnexpectedResponseError, match="'generated_time' cannot be 'noon'"):
        await client.live.exports.insights("L-1").frame()


async def test_memory_does_not_grow_with_the_rows(client_with: Client) -> None:
    async def peak(count: int) -> int:
        """The most memory while this many insights are read."""
        client = client_with(lambda _: file(insights(count), "application/json"))
        tracemalloc.start()
        async for row in client.with_options(max_response_bytes=1000).live.exports.insights("L-1"):
            assert row.insight_id
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    await peak(1000)
    assert await peak(8000) < await peak(1000) + 7000 * 200 / 2
