"""The decoding benchmark compares models that decode the same response to the same values."""

import json
from pathlib import Path

import pytest
import yaml

from benchmarks import decoding, pydantic_models
from benchmarks.figures import Figure
from quantconnect_client import QuantConnect
from quantconnect_openapi.models.backtest_orders_response import BacktestOrdersResponse
from quantconnect_openapi.models.project_list_response import ProjectListResponse
from tests.benchmarks.conftest import STRATEGY


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "LARGE", STRATEGY)
    monkeypatch.setattr(decoding, "ORDERS", 4)
    monkeypatch.setattr(decoding, "PROJECTS", 3)
    monkeypatch.setattr(decoding, "ROUNDS", 1)


def test_the_responses_decode_to_the_requested_number_of_items(qc: QuantConnect) -> None:
    orders = BacktestOrdersResponse.from_dict(json.loads(decoding.orders(qc)))
    projects = ProjectListResponse.from_dict(json.loads(decoding.projects(qc)))

    assert len(orders.orders) == orders.length == 4
    assert all(order.events for order in orders.orders)
    assert [project.name for project in projects.projects] == ["Project"] * 3


def test_the_models_of_pydantic_decode_the_same_orders(qc: QuantConnect) -> None:
    text = decoding.orders(qc)
    model = pydantic_models.pydantic_model("BacktestOrdersResponse")

    decoded = model.model_validate_json(text).model_dump(mode="json", by_alias=True)

    ours = BacktestOrdersResponse.from_dict(json.loads(text))
    assert [order["id"] for order in decoded["orders"]] == [order.id for order in ours.orders]
    assert [len(order["events"]) for order in decoded["orders"]] == [
        len(order.events) for order in ours.orders
    ]


SCHEMAS = {
    "Figure": {"anyOf": [{"type": "number"}, {"type": "string"}]},
    "Point": {
        "required": ["x"],
        "properties": {
            "x": {"type": "integer"},
            "at": {"type": "string", "format": "utc-date-time"},
            "value": {"$ref": "#/components/schemas/Figure"},
        },
    },
    "Line": {
        "required": ["points"],
        "properties": {
            "points": {"type": "array", "items": {"$ref": "#/components/schemas/Point"}},
        },
    },
}


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bundle.yaml"
    path.write_text(yaml.safe_dump({"components": {"schemas": SCHEMAS}}), encoding="utf-8")
    monkeypatch.setattr(pydantic_models, "BUNDLE", path)


@pytest.mark.usefixtures("bundle")
def test_a_model_has_the_fields_of_its_schema_and_of_those_it_references() -> None:
    line = pydantic_models.pydantic_model("Line")
    points = [{"x": 1, "value": 2.5, "at": "2024-01-02T03:04:05"}, {"x": 2, "value": "n/a"}]

    decoded = line.model_validate({"points": points, "color": "red"}).model_dump(
        mode="json", by_alias=True, exclude_none=True
    )

    assert decoded == {"points": points, "color": "red"}


@pytest.mark.usefixtures("bundle")
@pytest.mark.parametrize("value", [{}, {"points": 1}, {"points": [{"at": None}]}])
def test_a_model_rejects_values_of_another_shape(value: object) -> None:
    with pytest.raises(ValueError, match="validation error for Line"):
        pydantic_models.pydantic_model("Line").model_validate(value)


def test_the_figures_name_their_size_and_reference(
    qc: QuantConnect, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(decoding, "LEAN_PYTHON", tmp_path / "none")

    figures = list(decoding._against_pydantic(decoding.orders(qc)))

    assert [figure.what for figure in figures] == [
        "decode 4 orders (0.0 MB), pydantic with json.loads",
        "decode 4 orders (0.0 MB), pydantic with its own parser",
    ]
    assert {figure.bound for figure in figures} == {1.0}
    assert decoding._against_lean("{}") == (
        "decode 3 projects, models of the LEAN CLI: not measured; "
        "`make check-lean-cli` installs them"
    )


def test_the_models_of_the_lean_cli_are_timed_in_their_own_environment(
    qc: QuantConnect, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text = decoding.projects(qc)
    python = tmp_path / "python"
    # Stands for the LEAN CLI's Python: a response, and then a time for each empty line.
    script = f"""#!/bin/sh
IFS= read -r text
printf '%s' "$text" > {tmp_path}/input
while read -r _; do echo 0.5; done
"""
    python.write_text(script, encoding="utf-8")
    python.chmod(0o755)
    monkeypatch.setattr(decoding, "LEAN_PYTHON", python)

    figure = decoding._against_lean(text)

    assert isinstance(figure, Figure)
    assert (figure.theirs, figure.bound) == (0.5, 1.0)
    assert (tmp_path / "input").read_text(encoding="utf-8") == text
