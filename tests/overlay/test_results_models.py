"""Any models become a data frame whose columns depend on their class alone."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Literal

import attrs
import pandas as pd
import polars as pl
import pytest

from quantconnect_client import QuantConnect, models
from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.results import frame
from quantconnect_openapi.types import Model
from quantconnect_sandbox import Sandbox
from tests.cases import for_each

ORDER: dict[str, Any] = {
    "id": 1,
    "symbol": {"value": "SPY", "id": "SPY 1"},
    "events": [{"id": "e", "status": "filled"}],
    "createdTime": "2024-02-20T12:00:00Z",
    "isMarketable": True,
    "quantity": 10,
    "type": 1,
}


def row(model: Model) -> dict[str, Any]:
    return frame([model], "polars").row(0, named=True)


def every_model() -> Iterator[type[Model]]:
    for name in models.__all__:
        kind = getattr(models, name)
        if isinstance(kind, type) and issubclass(kind, Model) and kind._ABSENT is None:
            yield kind


def test_each_field_is_a_column_of_its_type() -> None:
    found = frame([models.Order.from_dict(ORDER)], "polars")
    first = found.row(0, named=True)

    assert (first["id"], first["quantity"], first["is_marketable"]) == (1, 10.0, True)
    assert first["created_time"] == datetime(2024, 2, 20, 12, tzinfo=UTC)
    assert (first["symbol.value"], first["symbol.id"], first["type"]) == ("SPY", "SPY 1", 1)
    assert json.loads(first["events"]) == [{"id": "e", "status": "filled"}]
    assert first["tag"] is None
    assert found.schema["created_time"] == pl.Datetime("us", "UTC")
    assert found.schema["limit_price"] == pl.Float64
    assert found.schema["id"] == pl.Int64
    assert found.schema["tag"] == pl.String


@for_each(every_model(), lambda kind: kind.__name__)
def test_every_model_has_the_same_columns_with_and_without_rows(kind: type[Model]) -> None:
    plain = {key: None for key in kind._NAMES if key not in kind._REQUIRED}
    needed = dict.fromkeys(kind._REQUIRED, "7")
    if kind._REQUIRED & kind._DECODERS.keys():
        return
    items = [] if {"bool"} & required_types(kind) else [kind.from_dict(plain | needed)]

    empty, full = frame([], "polars", model=kind), frame(items, "polars", model=kind)

    assert empty.schema == full.schema
    assert len(full) == len(items)
    parts = {name.split(".")[0] for name in empty.columns}
    fields = {name.rstrip("_") for name in kind._NAMES.values()}
    assert parts == (fields or {"additional_properties"})


def required_types(kind: type[Model]) -> set[str]:
    names = [kind._NAMES[key] for key in kind._REQUIRED]
    return {part for name in names for part in str(attrs.fields_dict(kind)[name].type).split(" | ")}


def test_pandas_has_the_same_columns() -> None:
    empty = frame([], model=models.Order)
    full = frame([models.Order.from_dict(ORDER)])

    assert empty.dtypes.equals(full.dtypes)
    assert list(full.columns) == frame([], "polars", model=models.Order).columns
    assert full["created_time"][0] == pd.Timestamp("2024-02-20 12:00", tz="UTC")
    assert str(full.dtypes["is_marketable"]) == "boolean"


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_no_items_without_a_class_are_an_empty_frame(library: Literal["pandas", "polars"]) -> None:
    assert frame([], library).shape == (0, 0)


def test_pages_and_lists_of_the_client_are_frames(sandbox: Sandbox) -> None:
    with QuantConnect(123, "sandbox-token", base_url=sandbox.base_url) as qc:
        project = qc.projects.create("Frames", "Py").project_id
        build = qc.compiles.run(project)
        backtest = qc.backtests.run(project, build.compile_id, name="first").backtest_id

        projects = frame(qc.projects.list())
        orders = frame(qc.backtests.orders(project, backtest, end=40), "polars")

    assert projects["project_id"].tolist() == [project]
    assert projects["name"].tolist() == ["Frames"]
    assert orders["id"].to_list() == list(range(1, 41))


def test_classes_may_be_mixed() -> None:
    found = frame([models.ClosedTrade(id="1"), models.Order(id=2)], "polars")

    assert found["id"].to_list() == ["1", "2"]
    assert found["quantity"].dtype == pl.Float64
    assert {"entry_time", "limit_price"} <= set(found.columns)


def test_secrets_are_hidden() -> None:
    token = models.AgentProviderToken.from_dict(
        dict.fromkeys(models.AgentProviderToken._NAMES, "never")
    )
    hidden = [name for name, value in row(token).items() if value == "***"]

    assert hidden
    assert all(row(token)[name] == "***" for name in token._SECRETS)


def test_maps_and_deeper_objects_are_json() -> None:
    backtest = models.BacktestResult.from_dict(
        {
            "name": "n",
            "backtestId": "b",
            "charts": {"A": {"name": "A"}},
            "totalPerformance": {"closedTrades": [{"entryTime": "2024-02-20 12:00:00", "x": 1}]},
        }
    )
    found = row(backtest)

    assert json.loads(found["charts"]) == {"A": {"name": "A"}}
    assert json.loads(found["total_performance.closed_trades"]) == [
        {"entry_time": "2024-02-20T12:00:00+00:00", "x": 1}
    ]


def test_maps_are_a_column() -> None:
    parameters = [models.ParameterMap.from_dict({"fast": 5}), models.ParameterMap()]

    assert frame(parameters, "polars").rows() == [('{"fast": 5}',), (None,)]


def test_an_object_in_an_unknown_form_is_missing() -> None:
    assert row(models.Order.from_dict({"id": 1, "symbol": "SPY"}))["symbol.value"] is None


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [("isMarketable", "false", False), ("isMarketable", "True", True), ("id", "5", 5)],
)
def test_values_in_another_form_are_converted(field: str, value: object, expected: object) -> None:
    found = row(models.Order.from_dict({"id": 1, field: value}))

    assert expected in (found["id"], found["is_marketable"])


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("id", 1.5, "id must be a whole number; it is 1.5"),
        ("id", float("inf"), "id must be a whole number; it is inf"),
        ("isMarketable", "maybe", "is_marketable must be true or false; it is 'maybe'"),
        ("createdTime", "soon", "created_time must be a time; it is 'soon'"),
    ],
)
def test_a_value_of_the_wrong_type_is_reported(field: str, value: object, message: str) -> None:
    with pytest.raises(InvalidRequestError, match=message):
        row(models.Order.from_dict({"id": 1, field: value}))
