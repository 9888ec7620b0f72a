from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="Insight")


@_attrs_define
class Insight:
    """A forecast made by an alpha model: where a security will move, for how long, and the outcome. Scores and final
    values change until the forecast has closed.

        Attributes:
            id (str): Id of the forecast, 32 hexadecimal digits.
            group_id (None | str | Unset): Id shared by forecasts that were made together. Null for a single forecast.
            source_model (None | str | Unset): Name of the alpha model that made the forecast. Null when it was made
                manually.
            generated_time (float | Unset): Time the forecast was made, as Unix time in seconds, UTC.
            created_time (float | Unset): The same moment as `generatedTime`, under the name that LEAN now uses.
            close_time (float | Unset): Time the forecast ends, as Unix time in seconds, UTC.
            symbol (str | Unset): Id of the security, unchanged when it is renamed.
            ticker (str | Unset): Ticker of the security at the time of the forecast.
            type_ (str | Unset): Whether the price or the volatility is forecast.
            reference (float | None | str | Unset): Price or volatility at the start, used as the reference for the outcome.
            reference_final (float | None | str | Unset): Price or volatility at the end of the forecast. 0 until then.
            reference_value_final (float | None | str | Unset): The same as `referenceFinal`, under the name that LEAN now
                uses.
            direction (str | Unset): Expected direction of the price or the volatility.
            period (float | Unset): Duration of the forecast, in seconds.
            magnitude (float | None | str | Unset): Expected size of the move as a fraction. Null when the model gave none.
            confidence (float | None | str | Unset): Confidence of the model, from 0 to 1. Null when the model gave none.
            weight (float | None | str | Unset): Share of the portfolio to hold, as a fraction. Null when the model gave
                none.
            score_final (bool | Unset): Whether the scores are final, which is the case once the forecast has closed.
            score_is_final (bool | Unset): The same as `scoreFinal`, under the name that LEAN now uses.
            score_direction (float | None | str | Unset): Accuracy of the forecast direction, from 0 to 1.
            score_magnitude (float | None | str | Unset): Accuracy of the forecast magnitude, from 0 to 1.
            estimated_value (float | None | str | Unset): Amount that trading on the forecast would have earned, in the
                account currency.
            tag (None | str | Unset): Text that the algorithm attached to the forecast. Null when there is none.
    """

    id: str
    group_id: None | str | Unset = UNSET
    source_model: None | str | Unset = UNSET
    generated_time: float | Unset = UNSET
    created_time: float | Unset = UNSET
    close_time: float | Unset = UNSET
    symbol: str | Unset = UNSET
    ticker: str | Unset = UNSET
    type_: str | Unset = UNSET
    reference: float | None | str | Unset = UNSET
    reference_final: float | None | str | Unset = UNSET
    reference_value_final: float | None | str | Unset = UNSET
    direction: str | Unset = UNSET
    period: float | Unset = UNSET
    magnitude: float | None | str | Unset = UNSET
    confidence: float | None | str | Unset = UNSET
    weight: float | None | str | Unset = UNSET
    score_final: bool | Unset = UNSET
    score_is_final: bool | Unset = UNSET
    score_direction: float | None | str | Unset = UNSET
    score_magnitude: float | None | str | Unset = UNSET
    estimated_value: float | None | str | Unset = UNSET
    tag: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        group_id: None | str | Unset
        if isinstance(self.group_id, Unset):
            group_id = UNSET
        else:
            group_id = self.group_id

        source_model: None | str | Unset
        if isinstance(self.source_model, Unset):
            source_model = UNSET
        else:
            source_model = self.source_model

        generated_time = self.generated_time

        created_time = self.created_time

        close_time = self.close_time

        symbol = self.symbol

        ticker = self.ticker

        type_ = self.type_

        reference: float | None | str | Unset
        if isinstance(self.reference, Unset):
            reference = UNSET
        else:
            reference = self.reference

        reference_final: float | None | str | Unset
        if isinstance(self.reference_final, Unset):
            reference_final = UNSET
        else:
            reference_final = self.reference_final

        reference_value_final: float | None | str | Unset
        if isinstance(self.reference_value_final, Unset):
            reference_value_final = UNSET
        else:
            reference_value_final = self.reference_value_final

        direction = self.direction

        period = self.period

        magnitude: float | None | str | Unset
        if isinstance(self.magnitude, Unset):
            magnitude = UNSET
        else:
            magnitude = self.magnitude

        confidence: float | None | str | Unset
        if isinstance(self.confidence, Unset):
            confidence = UNSET
        else:
            confidence = self.confidence

        weight: float | None | str | Unset
        if isinstance(self.weight, Unset):
            weight = UNSET
        else:
            weight = self.weight

        score_final = self.score_final

        score_is_final = self.score_is_final

        score_direction: float | None | str | Unset
        if isinstance(self.score_direction, Unset):
            score_direction = UNSET
        else:
            score_direction = self.score_direction

        score_magnitude: float | None | str | Unset
        if isinstance(self.score_magnitude, Unset):
            score_magnitude = UNSET
        else:
            score_magnitude = self.score_magnitude

        estimated_value: float | None | str | Unset
        if isinstance(self.estimated_value, Unset):
            estimated_value = UNSET
        else:
            estimated_value = self.estimated_value

        tag: None | str | Unset
        if isinstance(self.tag, Unset):
            tag = UNSET
        else:
            tag = self.tag

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if group_id is not UNSET:
            field_dict["groupId"] = group_id
        if source_model is not UNSET:
            field_dict["sourceModel"] = source_model
        if generated_time is not UNSET:
            field_dict["generatedTime"] = generated_time
        if created_time is not UNSET:
            field_dict["createdTime"] = created_time
        if close_time is not UNSET:
            field_dict["closeTime"] = close_time
        if symbol is not UNSET:
            field_dict["symbol"] = symbol
        if ticker is not UNSET:
            field_dict["ticker"] = ticker
        if type_ is not UNSET:
            field_dict["type"] = type_
        if reference is not UNSET:
            field_dict["reference"] = reference
        if reference_final is not UNSET:
            field_dict["referenceFinal"] = reference_final
        if reference_value_final is not UNSET:
            field_dict["referenceValueFinal"] = reference_value_final
        if direction is not UNSET:
            field_dict["direction"] = direction
        if period is not UNSET:
            field_dict["period"] = period
        if magnitude is not UNSET:
            field_dict["magnitude"] = magnitude
        if confidence is not UNSET:
            field_dict["confidence"] = confidence
        if weight is not UNSET:
            field_dict["weight"] = weight
        if score_final is not UNSET:
            field_dict["scoreFinal"] = score_final
        if score_is_final is not UNSET:
            field_dict["scoreIsFinal"] = score_is_final
        if score_direction is not UNSET:
            field_dict["scoreDirection"] = score_direction
        if score_magnitude is not UNSET:
            field_dict["scoreMagnitude"] = score_magnitude
        if estimated_value is not UNSET:
            field_dict["estimatedValue"] = estimated_value
        if tag is not UNSET:
            field_dict["tag"] = tag

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_group_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        group_id = _parse_group_id(d.pop("groupId", UNSET))

        def _parse_source_model(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        source_model = _parse_source_model(d.pop("sourceModel", UNSET))

        generated_time = d.pop("generatedTime", UNSET)

        created_time = d.pop("createdTime", UNSET)

        close_time = d.pop("closeTime", UNSET)

        symbol = d.pop("symbol", UNSET)

        ticker = d.pop("ticker", UNSET)

        type_ = d.pop("type", UNSET)

        def _parse_reference(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        reference = _parse_reference(d.pop("reference", UNSET))

        def _parse_reference_final(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        reference_final = _parse_reference_final(d.pop("referenceFinal", UNSET))

        def _parse_reference_value_final(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        reference_value_final = _parse_reference_value_final(
            d.pop("referenceValueFinal", UNSET)
        )

        direction = d.pop("direction", UNSET)

        period = d.pop("period", UNSET)

        def _parse_magnitude(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        magnitude = _parse_magnitude(d.pop("magnitude", UNSET))

        def _parse_confidence(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        confidence = _parse_confidence(d.pop("confidence", UNSET))

        def _parse_weight(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        weight = _parse_weight(d.pop("weight", UNSET))

        score_final = d.pop("scoreFinal", UNSET)

        score_is_final = d.pop("scoreIsFinal", UNSET)

        def _parse_score_direction(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        score_direction = _parse_score_direction(d.pop("scoreDirection", UNSET))

        def _parse_score_magnitude(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        score_magnitude = _parse_score_magnitude(d.pop("scoreMagnitude", UNSET))

        def _parse_estimated_value(data: object) -> float | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | str | Unset, data)

        estimated_value = _parse_estimated_value(d.pop("estimatedValue", UNSET))

        def _parse_tag(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        tag = _parse_tag(d.pop("tag", UNSET))

        insight = cls(
            id=id,
            group_id=group_id,
            source_model=source_model,
            generated_time=generated_time,
            created_time=created_time,
            close_time=close_time,
            symbol=symbol,
            ticker=ticker,
            type_=type_,
            reference=reference,
            reference_final=reference_final,
            reference_value_final=reference_value_final,
            direction=direction,
            period=period,
            magnitude=magnitude,
            confidence=confidence,
            weight=weight,
            score_final=score_final,
            score_is_final=score_is_final,
            score_direction=score_direction,
            score_magnitude=score_magnitude,
            estimated_value=estimated_value,
            tag=tag,
        )

        insight.additional_properties = d
        return insight

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
