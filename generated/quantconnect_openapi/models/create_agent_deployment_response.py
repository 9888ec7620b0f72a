from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.agent_data import AgentData
    from ..models.agent_deployment import AgentDeployment


T = TypeVar("T", bound="CreateAgentDeploymentResponse")


@_attrs_define
class CreateAgentDeploymentResponse:
    """A newly started deployment.

    Attributes:
        deployment (AgentDeployment): One run of a task.
        debug (AgentData | None | Unset): Notes from the platform about the agent, its version and its resources. Do not
            rely on them.
        success (bool | Unset): False when the API rejected the call; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    deployment: AgentDeployment
    debug: AgentData | None | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.agent_data import AgentData

        deployment = self.deployment.to_dict()

        debug: dict[str, Any] | None | Unset
        if isinstance(self.debug, Unset):
            debug = UNSET
        elif isinstance(self.debug, AgentData):
            debug = self.debug.to_dict()
        else:
            debug = self.debug

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "deployment": deployment,
            }
        )
        if debug is not UNSET:
            field_dict["debug"] = debug
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.agent_data import AgentData
        from ..models.agent_deployment import AgentDeployment

        d = dict(src_dict)
        deployment = AgentDeployment.from_dict(dict(d.pop("deployment")))

        def _parse_debug(data: object) -> AgentData | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                debug_type_1 = AgentData.from_dict(dict(data))

                return debug_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AgentData | None | Unset, data)

        debug = _parse_debug(d.pop("debug", UNSET))

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        create_agent_deployment_response = cls(
            deployment=deployment,
            debug=debug,
            success=success,
            errors=errors,
        )

        create_agent_deployment_response.additional_properties = d
        return create_agent_deployment_response

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
