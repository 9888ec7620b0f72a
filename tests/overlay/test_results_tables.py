"""Orders, trades and insights become data frames with times, durations and names."""

from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import pandas as pd
import polars as pl
import pytest

from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.results import insights_frame, orders_frame, trades_frame
from quantconnect_openapi.models.closed_trade import ClosedTrade
from quantconnect_openapi.models.closed_trade_with_orders import ClosedTradeWithOrders
from quantconnect_openapi.models.insight import Insight
from quantconnect_openapi.models.order import Order

NOON = datetime(2024, 2, 20, 12, tzinfo=UTC)


def order_row(**fields: Any) -> dict[str, Any]:
    return orders_frame([Order.from_dict({"id": 1, **fields})], "polars").row(0, named=True)


def trade_row(**fields: Any) -> dict[str, Any]:
    return trades_frame([ClosedTrade.from_dict(fields)], "polars").row(0, named=True)


def insight_row(**fields: Any) -> dict[str, Any]:
    return insights_frame([Insight.from_dict({"id": "i", **fields})], "polars").row(0, named=True)


def fill(amount: float | None = None, currency: str = "USD") -> dict[str, Any]:
    fee = {} if amount is None else {"orderFeeAmount": amount, "orderFeeCurrency": currency}
    return {"id": "e", "status": "filled", **fee}


def test_an_order_is_a_row_with_names_for_numbers() -> None:
    row = order_row(
        type=11,
        status=3,
        direction=1,
        securityType=7,
        priceAdjustmentMode=0,
        symbol={"value": "SPY", "id": "SPY R735QTJ8XC9X"},
        time="2024-02-20T12:00:00Z",
        quantity=-10,
    )

    assert row["type"] == "TrailingStop"
    assert row["status"] == "Filled"
    assert row["direction"] == "Sell"
    assert row["security_type"] == "Crypto"
    assert row["price_adjustment_mode"] == "Raw"
    assert (row["symbol"], row["symbol_id"]) == ("SPY", "SPY R735QTJ8XC9X")
    assert row["time"] == NOON
    assert row["quantity"] == -10.0


def test_unknown_numbers_and_strings_are_unchanged() -> None:
    row = order_row(type=99, status="filled")

    assert (row["type"], row["status"]) == ("99", "filled")


def test_an_order_without_a_time_has_that_of_its_creation() -> None:
    assert order_row(time=None, createdTime="2024-02-20 12:00:00")["time"] == NOON


def test_missing_fields_of_an_order_are_empty() -> None:
    row = order_row(symbol=None, tag=None)

    assert {name for name, value in row.items() if value is not None} == {"id"}


def test_a_fee_is_the_sum_over_all_fills() -> None:
    row = order_row(events=[fill(), fill(1.25), fill(0.75)])

    assert (row["fee"], row["fee_currency"]) == (2.0, "USD")


def test_an_order_without_event_fees_has_no_fee() -> None:
    row = order_row(events=[fill()])

    assert (row["fee"], row["fee_currency"]) == (0.0, None)


def test_fees_in_several_currencies_are_not_added() -> None:
    row = order_row(events=[fill(1), fill(0.1, "BTC")])

    assert (row["fee"], row["fee_currency"]) == (None, None)


def test_every_scalar_field_of_an_order_has_a_column() -> None:
    nested = {"broker_id", "order_submission_data", "properties", "events", "group_order_manager"}
    fields = {field.name.rstrip("_") for field in attrs.fields(Order)}
    columns = set(order_row())

    assert fields - columns == nested | {"created_time", "additional_properties"}
    assert columns - fields == {"symbol_id", "fee", "fee_currency"}


def test_columns_have_the_same_types_without_rows() -> None:
    full = [Order.from_dict({"id": 1, "time": "2024-02-20 12:00:00", "isMarketable": True})]

    assert orders_frame([]).dtypes.equals(orders_frame(full).dtypes)
    assert orders_frame([], "polars").schema == orders_frame(full, "polars").schema
    assert str(orders_frame([]).dtypes["time"]) == "datetime64[us, UTC]"


def test_a_trade_is_a_row_with_its_duration() -> None:
    row = trade_row(
        id="1",
        direction=1,
        entryTime="2024-02-20 12:00:00",
        duration="13.06:30:00.5000000",
        symbols=[{"value": "A", "id": "A 1"}, {"value": "B"}],
        orderIds=[1, 2],
        isWin=True,
    )

    assert row["direction"] == "Short"
    assert row["entry_time"] == NOON
    assert row["duration"] == timedelta(days=13, hours=6, minutes=30, seconds=0.5)
    assert (row["symbol"], row["symbol_id"]) == ("A, B", "A 1")
    assert row["order_ids"] == "1, 2"
    assert row["is_win"] is True


@pytest.mark.parametrize(
    ("text", "length"),
    [("00:05:00", timedelta(minutes=5)), ("-1.00:00:01", -timedelta(days=1, seconds=1))],
)
def test_durations_in_dotnet_format_are_parsed(text: str, length: timedelta) -> None:
    assert trade_row(duration=text)["duration"] == length
    frame = trades_frame([ClosedTrade.from_dict({"duration": text})])
    assert frame["duration"][0] == pd.Timedelta(length)


def test_every_field_of_a_trade_may_be_missing() -> None:
    assert set(trade_row().values()) == {None}


@pytest.mark.parametrize(
    "fields",
    [
        {"symbols": [{"value": "SPY", "id": "SPY 1"}]},
        {"symbol": {"value": "SPY", "id": "SPY 1", "permtick": "SPY"}},
        {"Symbol": {"Value": "SPY", "ID": "SPY 1", "Permtick": "SPY"}},
        {"symbols": [], "symbol": {"value": "SPY", "id": "SPY 1"}},
    ],
)
def test_the_symbol_of_a_trade_is_read_in_every_form(fields: dict[str, Any]) -> None:
    row = trade_row(**fields)

    assert (row["symbol"], row["symbol_id"]) == ("SPY", "SPY 1")


@pytest.mark.parametrize("fields", [{"symbol": None}, {"symbol": "SPY"}, {"symbols": [{}]}])
def test_an_unknown_symbol_of_a_trade_is_missing(fields: dict[str, Any]) -> None:
    row = trade_row(**fields)

    assert (row["symbol"], row["symbol_id"]) == (None, None)


def test_an_order_of_an_older_run_is_a_row() -> None:
    data = {"Id": 1, "Type": 1, "LimitPrice": 5, "Symbol": {"Value": "SPY", "ID": "SPY 1"}}
    row = orders_frame([Order.from_dict(data | {"Events": []})], "polars").row(0, named=True)

    assert (row["id"], row["type"], row["limit_price"]) == (1, "Limit", 5.0)
    assert (row["symbol"], row["symbol_id"], row["fee"]) == ("SPY", "SPY 1", 0.0)


def test_an_insight_of_an_older_run_is_a_row() -> None:
    insight = Insight.from_dict({"Id": "a", "GeneratedTime": 0, "Period": 60, "Ticker": "SPY"})
    row = insights_frame([insight], "polars").row(0, named=True)

    assert (row["id"], row["symbol"]) == ("a", "SPY")
    assert row["period"] == timedelta(minutes=1)


def test_every_scalar_field_of_a_trade_has_a_column() -> None:
    fields = {field.name for field in attrs.fields(ClosedTradeWithOrders)}

    assert fields - set(trade_row()) == {"symbols", "orders", "additional_properties"}


def test_an_insight_is_a_row_with_numbers() -> None:
    row = insight_row(
        generatedTime=NOON.timestamp(),
        closeTime=NOON.timestamp() + 0.5,
        period=86400.0,
        symbol="SPY R735QTJ8XC9X",
        ticker="SPY",
        type="price",
        magnitude="0.025",
        confidence=None,
    )

    assert row["generated_time"] == NOON
    assert row["close_time"] == NOON + timedelta(seconds=0.5)
    assert row["period"] == timedelta(days=1)
    assert (row["symbol"], row["symbol_id"]) == ("SPY", "SPY R735QTJ8XC9X")
    assert row["type"] == "price"
    assert row["magnitude"] == 0.025
    assert row["confidence"] is None


def test_fields_that_lean_renamed_share_a_column() -> None:
    row = insight_row(createdTime=0, referenceValueFinal="1.5", scoreIsFinal=True)

    assert row["generated_time"] == datetime(1970, 1, 1, tzinfo=UTC)
    assert row["reference_final"] == 1.5
    assert row["score_final"] is True


def test_every_field_of_an_insight_has_a_column() -> None:
    fields = {field.name.rstrip("_") for field in attrs.fields(Insight)}
    renamed = {"created_time", "reference_value_final", "score_is_final", "ticker"}

    assert fields - set(insight_row()) == renamed | {"additional_properties"}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"quantity": "many"}, "quantity must be a number; it is 'many'"),
        ({"time": "soon"}, "time must be a time; it is 'soon'"),
        ({"contingentId": []}, r"contingent_id must be a whole number; it is \[\]"),
    ],
)
def test_a_value_of_the_wrong_type_is_reported(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message):
        order_row(**fields)


def test_a_malformed_duration_is_reported() -> None:
    with pytest.raises(InvalidRequestError, match="duration must be a duration; it is 'a while'"):
        trade_row(duration="a while")


def test_pandas_and_polars_have_the_same_columns() -> None:
    row = [Insight.from_dict({"id": "i"})]

    assert list(insights_frame(row).columns) == insights_frame(row, "polars").columns
    assert isinstance(insights_frame(row, "polars"), pl.DataFrame)
