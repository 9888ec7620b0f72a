from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_model,
)

if TYPE_CHECKING:
    from ..models.parameter_map import ParameterMap


@_attrs_define(slots=False, eq=False, repr=False)
class CreateBacktestRequest(Model):
    """The build to run, the name of the run, and its parameters."""

    project_id: int
    """The project that the backtest belongs to."""

    compile_id: str
    """Id of a build of this project in state `BuildSuccess`."""

    backtest_name: str
    """Name of the run. Need not be unique; colons are replaced with hyphens."""

    parameters: ParameterMap | Unset = UNSET
    """Algorithm parameters by name. Each value overrides the default in the code."""

    request_source: str | Unset = UNSET
    """Name and version of the program that starts the run."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "projectId": "project_id",
        "compileId": "compile_id",
        "backtestName": "backtest_name",
        "parameters": "parameters",
        "requestSource": "request_source",
    }
    _REQUIRED = frozenset(
        {
            "projectId",
            "compileId",
            "backtestName",
        }
    )
    _DECODERS = {
        "parameters": as_model("ParameterMap"),
    }
