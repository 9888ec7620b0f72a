from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.live_algorithm import LiveAlgorithm


T = TypeVar("T", bound="CreateLiveAlgorithmResponse")


@_attrs_define
class CreateLiveAlgorithmResponse:
    """A live deployment that was started.

    Attributes:
        deploy_id (str): Id of the deployment, `L-` followed by 32 hexadecimal digits. Needed to distinguish the
            deployments of a project.
        project_id (int): Id of the deployed project, which most live calls take.
        response_code (str | Unset): Status of the request as text, in the style of an HTTP status code.
        source (str | Unset): Origin of the request; `api-v2` for this API.
        version_id (int | Unset): Number of the LEAN version that runs, even when -1 was requested.
        live (LiveAlgorithm | None | Unset):
        success (bool | Unset): False when the deployment was rejected; `errors` lists the reasons. Nothing is traded in
            that case.
        errors (list[str] | Unset): Reasons for the rejection, such as a busy node. Empty when the call succeeded.
    """

    deploy_id: str
    project_id: int
    response_code: str | Unset = UNSET
    source: str | Unset = UNSET
    version_id: int | Unset = UNSET
    live: LiveAlgorithm | None | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.live_algorithm import LiveAlgorithm

        deploy_id = self.deploy_id

        project_id = self.project_id

        response_code = self.response_code

        source = self.source

        version_id = self.version_id

        live: dict[str, Any] | None | Unset
        if isinstance(self.live, Unset):
            live = UNSET
        elif isinstance(self.live, LiveAlgorithm):
            live = self.live.to_dict()
        else:
            live = self.live

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "deployId": deploy_id,
                "projectId": project_id,
            }
        )
        if response_code is not UNSET:
            field_dict["responseCode"] = response_code
        if source is not UNSET:
            field_dict["source"] = source
        if version_id is not UNSET:
            field_dict["versionId"] = version_id
        if live is not UNSET:
            field_dict["live"] = live
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.live_algorithm import LiveAlgorithm

        d = dict(src_dict)
        deploy_id = d.pop("deployId")

        project_id = d.pop("projectId")

        response_code = d.pop("responseCode", UNSET)

        source = d.pop("source", UNSET)

        version_id = d.pop("versionId", UNSET)

        def _parse_live(data: object) -> LiveAlgorithm | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                live_type_1 = LiveAlgorithm.from_dict(dict(data))

                return live_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LiveAlgorithm | None | Unset, data)

        live = _parse_live(d.pop("live", UNSET))

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        create_live_algorithm_response = cls(
            deploy_id=deploy_id,
            project_id=project_id,
            response_code=response_code,
            source=source,
            version_id=version_id,
            live=live,
            success=success,
            errors=errors,
        )

        create_live_algorithm_response.additional_properties = d
        return create_live_algorithm_response

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
