"""Cells of exported CSV files have the types of their columns."""

import pickle
from datetime import UTC, datetime
from typing import Any

import pandas as pd
import pytest

from quantconnect_client._core.frames import Kind
from quantconnect_client.errors import InvalidRequestError, UnexpectedResponseError
from quantconnect_client.exports import ExportedOrder, ExportedTrade
from quantconnect_client.exports._formats import Frame, csv_format, log_format
from quantconnect_client.exports._tables import ORDERS, TRADES, Table
from quantconnect_client.results import trades_frame

HEADER = (
    "Entry Time,Symbols,Exit Time,Direction,Entry Price,Exit Price,Quantity,P&L,Fees,MAE,MFE,"
    "Drawdown,IsWin,Order Ids"
)
LINE = (
    '2024-02-20T14:31:00Z,"SPY,QQQ",2024-04-15T13:30:00-04:00,Buy,497.12,509.4,200,2456,2,-310.5,'
    '3120.25,-664.25,1,"\t1,2"'
)
TRADE = {
    "entry_time": datetime(2024, 2, 20, 14, 31, tzinfo=UTC),
    "symbols": ("SPY", "QQQ"),
    "exit_time": datetime(2024, 4, 15, 17, 30, tzinfo=UTC),
    "direction": "Buy",
    "entry_price": 497.12,
    "exit_price": 509.4,
    "quantity": 200.0,
    "profit_loss": 2456.0,
    "total_fees": 2.0,
    "mae": -310.5,
    "mfe": 3120.25,
    "end_trade_drawdown": -664.25,
    "is_win": True,
    "order_ids": (1, 2),
}


def rows(table: Table[Any], *lines: str) -> list[Any]:
    parser = csv_format(table).parser()
    return [*parser.feed("\n".join(lines).encode()), *parser.finish()]


def test_a_trade_has_typed_attributes_and_its_cells() -> None:
    (trade,) = rows(TRADES, HEADER, LINE)

    assert {name: getattr(trade, name) for name in TRADE} == TRADE
    assert trade.cells["P&L"] == "2456"
    assert list(trade.cells) == HEADER.split(",")
    assert repr(trade).startswith("ExportedTrade(entry_time=datetime.datetime(2024, 2, 20, 14, 31")
    assert "cells" not in repr(trade)
    assert pickle.loads(pickle.dumps(trade)) == trade


def test_an_empty_cell_is_none_or_an_empty_tuple() -> None:
    (trade,) = rows(TRADES, HEADER, "," * 13)

    empty = dict.fromkeys(TRADE, None) | {"symbols": (), "order_ids": ()}
    assert trade == ExportedTrade(**empty, cells=dict.fromkeys(HEADER.split(","), ""))  # type: ignore[arg-type]


def test_columns_may_be_added_reordered_missing_or_spelled_otherwise() -> None:
    (order,) = rows(ORDERS, "Order Id,STATUS,time", '7,Filled,"2024-01-02 03:04:05"')

    assert isinstance(order, ExportedOrder)
    assert order.time == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert (order.status, order.tag, order.price) == ("Filled", None, None)
    assert order.cells["Order Id"] == "7"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("497.12", "many", "'Entry Price' must be a number; it is 'many'"),
        ("2024-02-20T14:31:00Z", "noon", "'Entry Time' must be a time; it is 'noon'"),
        (",1,", ",perhaps,", "'IsWin' must be true or false; it is 'perhaps'"),
        ("\t1,2", "\t1,x", r"'Order Ids' must be whole numbers; it is '\\t1,x'"),
    ],
)
def test_a_malformed_cell_is_an_error_with_its_line_and_column(
    old: str, new: str, words: str
) -> None:
    with pytest.raises(UnexpectedResponseError, match=f"in line 3, {words}"):
        rows(TRADES, HEADER, LINE, LINE.replace(old, new))


@pytest.mark.parametrize(("text", "flag"), [("1", True), ("0", False), ("False", False)])
def test_a_flag_is_a_bool(text: str, flag: bool) -> None:
    (trade,) = rows(TRADES, "IsWin", text)

    assert trade.is_win is flag


def test_a_frame_has_the_columns_of_a_frame_of_trades() -> None:
    frame: Any = Frame(TRADES.columns, "pandas")
    for trade in rows(TRADES, f"{HEADER},Venue", f"{LINE},NYSE", "," * 14):
        frame.add(trade)
    built = frame.build()

    expected = trades_frame([])
    assert dict(built.dtypes[expected.columns.intersection(built.columns)]) == dict(
        expected.dtypes[expected.columns.intersection(built.columns)]
    )
    assert {*built.columns} - {*expected.columns} == {"Venue"}
    assert built["symbol"][0] == "SPY, QQQ"
    assert built["order_ids"][0] == "1, 2"
    assert built["Venue"][0] == "NYSE"
    assert built.loc[1].isna().all()


def test_a_frame_without_rows_has_its_columns() -> None:
    assert list(Frame(ORDERS.columns, "polars").build().columns) == [
        "time",
        "symbol",
        "price",
        "quantity",
        "type",
        "status",
        "value",
        "tag",
    ]


def test_a_frame_of_many_rows_has_all_of_them() -> None:
    frame = Frame(log_format().columns, "pandas")
    for number in range(2500):
        frame.add(str(number))

    pd.testing.assert_frame_equal(
        frame.build(), pd.DataFrame({"line": map(str, range(2500))}, dtype="string")
    )
    assert frame.build().shape == (2500, 1)


def test_a_frame_of_another_library_is_rejected_at_once() -> None:
    with pytest.raises(InvalidRequestError, match="library must be 'pandas' or 'polars'"):
        Frame(ORDERS.columns, "numpy")  # type: ignore[arg-type]


def test_lists_of_ids_are_whole_numbers_as_text_in_a_frame() -> None:
    assert TRADES.columns([])["order_ids"].kind is Kind.TEXT
