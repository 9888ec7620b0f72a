"""Results of older runs, whose fields are in PascalCase, read like all others."""

import copy
import pickle
from datetime import datetime
from typing import Any

import pytest

from quantconnect_openapi import models
from quantconnect_openapi.models.chart import Chart
from quantconnect_openapi.models.order import Order
from quantconnect_openapi.types import Model
from tests.cases import for_each
from tests.generated.test_models import RESPONSES as ALL_RESPONSES
from tests.generated.test_responses import examples
from tests.overlay.encoded import normal
from tools.client.names import class_name

ORDER: dict[str, Any] = {
    "Id": 1,
    "Type": 1,
    "LimitPrice": 321.5,
    "Symbol": {"Value": "SPY", "ID": "SPY R735QTJ8XC9X", "Permtick": "SPY"},
    "Quantity": 10.0,
    "Events": [],
}
CHART: dict[str, Any] = {
    "Name": "Strategy Equity",
    "ChartType": 1,
    "Series": {
        "Name": {"Name": "Equity", "Unit": "$", "Values": [{"x": 1, "y": 2.5}], "SeriesType": 0}
    },
}


def pascal(value: Any) -> Any:
    """A decoded value as JSON, with its documented fields in PascalCase."""
    if isinstance(value, list):
        return [pascal(item) for item in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if not isinstance(value, Model):
        return value
    known = [(key, name) for key, name in value._NAMES.items() if value.has_key(key)]
    fields = {key[:1].upper() + key[1:]: pascal(getattr(value, name)) for key, name in known}
    others = {key: value.additional_properties[key] for key in value.additional_keys}
    return fields | {key: pascal(other) for key, other in others.items()}


RESPONSES = [
    (getattr(models, class_name(schema)), example)
    for schema, example in examples()
    if getattr(getattr(models, class_name(schema)), "_ABSENT", "") is None
]


@for_each(RESPONSES, lambda case: f"{case[0].__name__}, {case[1]!s:.80}")
def test_an_example_in_pascal_case_has_the_same_attributes_and_keeps_its_keys(
    case: tuple[type[Model], dict[str, Any]],
) -> None:
    kind, example = case
    model = kind.from_dict(example)
    data = pascal(model)

    older = kind.from_dict(data)

    assert older == model
    assert normal(older.to_dict()) == normal(data)
    assert repr(older) == repr(model)


def test_there_are_many_examples() -> None:
    assert len(RESPONSES) > 100
    assert len({kind for kind, _ in RESPONSES}) > 60


def plain(kind: type[Model]) -> dict[str, Any]:
    """An object with every field of a model that may have a plain value."""
    return {
        key: None if key in kind._DECODERS else place
        for place, key in enumerate(kind._NAMES)
        if key not in kind._DECODERS or decodes_null(kind, key)
    }


def decodes_null(kind: type[Model], key: str) -> bool:
    try:
        return kind._DECODERS[key](None) is None
    except TypeError:
        return False


@for_each(
    [kind for kind in ALL_RESPONSES if set(plain(kind)) >= kind._REQUIRED],
    lambda kind: kind.__name__,
)
def test_every_field_of_every_response_is_known_in_pascal_case(kind: type[Model]) -> None:
    model = kind.from_dict(plain(kind))
    shouted = {key.upper() if key[:1].islower() else key: one for key, one in plain(kind).items()}

    for data in (pascal(model), shouted):
        older = kind.from_dict(data)
        assert older == model
        assert older.to_dict() == data


def test_an_order_of_an_older_run() -> None:
    order = Order.from_dict(ORDER)

    assert (order.id, order.type_, order.limit_price, order.events) == (1, 1, 321.5, [])
    assert order.symbol is not None
    assert (order.symbol.value, order.symbol.id) == ("SPY", "SPY R735QTJ8XC9X")
    assert (order.additional_keys, order.has_key("limitPrice")) == ([], True)
    assert order.to_dict() == ORDER


def test_a_chart_of_an_older_run_keeps_the_names_of_its_series() -> None:
    chart = Chart.from_dict(CHART)

    assert chart.series is not None
    series = chart.series["Name"]
    assert (series.name, series.unit, series.series_type) == ("Equity", "$", 0)
    assert series.values == [models.ChartPoint(x=1, y=2.5)]
    assert chart.to_dict() == CHART


@pytest.mark.parametrize(
    "data",
    [
        {"Sharpe ratio": "1", "sharpe Ratio": "2", "Total orders": "3"},
        {"Sharpe Ratio": "1", "Total Orders": "3", "My Own": "4"},
    ],
)
def test_statistics_are_data_and_keep_their_names(data: dict[str, str]) -> None:
    statistics = models.StatisticsResult.from_dict(data)

    assert statistics.to_dict() == data
    assert statistics.sharpe_ratio == data.get("Sharpe Ratio")
    assert models.ParameterMap.from_dict({"Fast": 1}).to_dict() == {"Fast": 1}


def test_a_field_in_both_forms_is_the_documented_one() -> None:
    data = {"Id": 1, "id": 2, "ID": 3}

    order = Order.from_dict(data)

    assert (order.id, order.additional_keys) == (2, ["Id", "ID"])
    assert order.to_dict() == data


def test_an_unknown_field_in_pascal_case_keeps_its_name() -> None:
    order = Order.from_dict({"Id": 1, "BrandNew": {"Id": 5}})

    assert order.additional_properties == {"BrandNew": {"Id": 5}}
    assert order.to_dict() == {"Id": 1, "BrandNew": {"Id": 5}}


@pytest.mark.parametrize(
    "again", [pickle.loads(pickle.dumps(Order.from_dict(ORDER))), copy.deepcopy(ORDER)]
)
def test_a_changed_field_is_written_under_its_given_key(again: Any) -> None:
    order = again if isinstance(again, Order) else Order.from_dict(again)
    order.limit_price = 7.0
    order.tag = "mine"

    assert order.to_dict() == ORDER | {"LimitPrice": 7.0, "tag": "mine"}


def test_a_required_field_may_be_in_pascal_case() -> None:
    project = models.Project.from_dict({"ProjectId": 1, "Name": "n"})

    assert (project.project_id, project.name) == (1, "n")
    with pytest.raises(KeyError, match="projectId"):
        models.Project.from_dict({"Name": "n"})
