from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ResearchGuide(Model):
    """Amount of work spent on a strategy. Many attempts and many parameters make a good result more likely to be due to
    chance.

    """

    minutes: int | None = None
    """Minutes spent on the strategy up to this run."""

    backtest_count: int | None = None
    """Number of runs that the project has had."""

    parameters: int | None = None
    """Number of parameters found in the code."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "minutes": "minutes",
        "backtestCount": "backtest_count",
        "parameters": "parameters",
    }
    _ABSENT = None
