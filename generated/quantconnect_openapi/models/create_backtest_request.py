from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.parameter_map import ParameterMap


T = TypeVar("T", bound="CreateBacktestRequest")


@_attrs_define
class CreateBacktestRequest:
    """The build to run, the name of the run, and its parameters.

    Attributes:
        project_id (int): The project that the backtest belongs to.
        compile_id (str): Id of a build of this project in state `BuildSuccess`.
        backtest_name (str): Name of the run. Need not be unique; colons are replaced with hyphens.
        parameters (ParameterMap | Unset): Algorithm parameters by name. Each value overrides the default in the code.
            Example: {'fast': 10, 'slow': 50}.
        request_source (str | Unset): Name and version of the program that starts the run.
    """

    project_id: int
    compile_id: str
    backtest_name: str
    parameters: ParameterMap | Unset = UNSET
    request_source: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        compile_id = self.compile_id

        backtest_name = self.backtest_name

        parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = self.parameters.to_dict()

        request_source = self.request_source

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "compileId": compile_id,
                "backtestName": backtest_name,
            }
        )
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if request_source is not UNSET:
            field_dict["requestSource"] = request_source

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.parameter_map import ParameterMap

        d = dict(src_dict)
        project_id = d.pop("projectId")

        compile_id = d.pop("compileId")

        backtest_name = d.pop("backtestName")

        _parameters = d.pop("parameters", UNSET)
        parameters: ParameterMap | Unset
        if isinstance(_parameters, Unset):
            parameters = UNSET
        else:
            parameters = ParameterMap.from_dict(dict(_parameters))

        request_source = d.pop("requestSource", UNSET)

        create_backtest_request = cls(
            project_id=project_id,
            compile_id=compile_id,
            backtest_name=backtest_name,
            parameters=parameters,
            request_source=request_source,
        )

        create_backtest_request.additional_properties = d
        return create_backtest_request

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
