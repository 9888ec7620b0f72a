from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.authorize_external_connection_request_brokerage import (
    AuthorizeExternalConnectionRequestBrokerage,
    check_authorize_external_connection_request_brokerage,
)
from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="AuthorizeExternalConnectionRequest")


@_attrs_define
class AuthorizeExternalConnectionRequest:
    """The brokerage or data provider to connect to.

    Attributes:
        brokerage (AuthorizeExternalConnectionRequestBrokerage): The brokerage or data provider. Others are not
            connected this way.
        project_id (int | Unset): The project to be deployed.
        user_id (str | Unset): Name under which the user signs in to the brokerage, not the QuantConnect user id.
            Prefills the sign-in page and distinguishes several connections to one brokerage.
    """

    brokerage: AuthorizeExternalConnectionRequestBrokerage
    project_id: int | Unset = UNSET
    user_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        brokerage: str = self.brokerage

        project_id = self.project_id

        user_id = self.user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "brokerage": brokerage,
            }
        )
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if user_id is not UNSET:
            field_dict["userId"] = user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        brokerage = check_authorize_external_connection_request_brokerage(
            d.pop("brokerage")
        )

        project_id = d.pop("projectId", UNSET)

        user_id = d.pop("userId", UNSET)

        authorize_external_connection_request = cls(
            brokerage=brokerage,
            project_id=project_id,
            user_id=user_id,
        )

        authorize_external_connection_request.additional_properties = d
        return authorize_external_connection_request

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
