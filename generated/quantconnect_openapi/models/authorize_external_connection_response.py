from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.external_authorization import ExternalAuthorization


T = TypeVar("T", bound="AuthorizeExternalConnectionResponse")


@_attrs_define
class AuthorizeExternalConnectionResponse:
    """A connection to a brokerage or data provider.

    Attributes:
        authorization (ExternalAuthorization): Data returned by the brokerage: besides `accounts`, settings for
            live/create by name, such as `alpaca-access-token` or `trade-station-refresh-token`. The settings included
            depend on the brokerage. They are secrets.
        success (bool | str | Unset): False when there is no connection; `errors` lists the reasons. May be the text
            "true" instead of a boolean.
        errors (list[str] | Unset): Reasons for the rejection, such as no connection. Empty or absent otherwise.
    """

    authorization: ExternalAuthorization
    success: bool | str | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("authorization",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        authorization = self.authorization.to_dict()

        success: bool | str | Unset
        if isinstance(self.success, Unset):
            success = UNSET
        else:
            success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "authorization": authorization,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.external_authorization import ExternalAuthorization

        d = dict(src_dict)
        authorization = ExternalAuthorization.from_dict(dict(d.pop("authorization")))

        def _parse_success(data: object) -> bool | str | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | str | Unset, data)

        success = _parse_success(d.pop("success", UNSET))

        errors = cast(list[str], d.pop("errors", UNSET))

        authorize_external_connection_response = cls(
            authorization=authorization,
            success=success,
            errors=errors,
        )

        authorize_external_connection_response.additional_properties = d
        return authorize_external_connection_response

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
