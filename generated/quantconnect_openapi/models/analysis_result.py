from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    PRESENT,
    Model,
    as_model,
    leniently,
)

if TYPE_CHECKING:
    from ..models.analysis_sample import AnalysisSample


@_attrs_define(slots=False, eq=False, repr=False)
class AnalysisResult(Model):
    """One kind of problem that the checks found in a result."""

    name: str
    """Name of the check that found the problem."""

    issue: str = PRESENT
    """Text that describes the problem."""

    sample: AnalysisSample = PRESENT

    count: int | None = None
    """Number of times the problem occurs. Absent means once."""

    solutions: list[str] = PRESENT
    """Ways to fix the problem, most promising first."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "name": "name",
        "issue": "issue",
        "sample": "sample",
        "count": "count",
        "solutions": "solutions",
    }
    _REQUIRED = frozenset(
        {
            "name",
        }
    )
    _DECODERS = {
        "sample": leniently(as_model("AnalysisSample")),
    }
    _ABSENT = None
