from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class BacktestInsightExportRow(Model):
    """A forecast in an exported file of a backtest, with the properties that LEAN writes to its own file of insights."""

    id: str
    """Id of the forecast, 32 hexadecimal digits."""

    group_id: str | None = None
    """Id shared by forecasts that were made together. Null for a single forecast."""

    source_model: str | None = None
    """Id or name of the alpha model that made the forecast. Null when it was made manually."""

    generated_time: float = PRESENT
    """Time the forecast was made, as Unix time in seconds, UTC."""

    created_time: float | None = None
    """Time the forecast was created, normally the same as `generatedTime`."""

    close_time: float = PRESENT
    """Time the forecast ends, as Unix time in seconds, UTC."""

    symbol: str = PRESENT
    """Id of the security, unchanged when it is renamed."""

    ticker: str | None = None
    """Ticker of the security at the time of the forecast."""

    type_: str = PRESENT
    """Whether the price or the volatility is forecast."""

    reference: float | str | None = None
    """Price or volatility at the start, used as the reference for the outcome."""

    reference_value_final: float | str | None = None
    """Price or volatility at the end of the forecast. 0 until then."""

    direction: str = PRESENT
    """Expected direction of the price or the volatility."""

    period: float = PRESENT
    """Duration of the forecast, in seconds."""

    magnitude: float | str | None = None
    """Expected size of the move as a fraction. Null when the model gave none."""

    confidence: float | str | None = None
    """Confidence of the model, from 0 to 1. Null when the model gave none."""

    weight: float | str | None = None
    """Share of the portfolio to hold, as a fraction. Null when the model gave none."""

    score_is_final: bool | None = None
    """Whether the scores are final, which is the case once the forecast has closed."""

    score_direction: float | str | None = None
    """Accuracy of the forecast direction, from 0 to 1."""

    score_magnitude: float | str | None = None
    """Accuracy of the forecast magnitude, from 0 to 1."""

    estimated_value: float | str | None = None
    """Amount that trading on the forecast would have earned, in the account currency."""

    tag: str | None = None
    """Text that the algorithm attached to the forecast. Null when there is none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "groupId": "group_id",
        "sourceModel": "source_model",
        "generatedTime": "generated_time",
        "createdTime": "created_time",
        "closeTime": "close_time",
        "symbol": "symbol",
        "ticker": "ticker",
        "type": "type_",
        "reference": "reference",
        "referenceValueFinal": "reference_value_final",
        "direction": "direction",
        "period": "period",
        "magnitude": "magnitude",
        "confidence": "confidence",
        "weight": "weight",
        "scoreIsFinal": "score_is_final",
        "scoreDirection": "score_direction",
        "scoreMagnitude": "score_magnitude",
        "estimatedValue": "estimated_value",
        "tag": "tag",
    }
    _REQUIRED = frozenset(
        {
            "id",
        }
    )
    _ABSENT = None
