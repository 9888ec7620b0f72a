from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="RefreshExternalConnectionRequest")


@_attrs_define
class RefreshExternalConnectionRequest:
    """The connection to refresh. The other required properties depend on the brokerage.

    Attributes:
        brokerage (str): The brokerage, in lower case, such as `charlesschwab`.
        account_id (str): Number of the account at the brokerage.
        refresh_token (str | Unset): Token that live/auth0/read returned for this purpose, for brokerages that require
            it.
        deploy_id (str | Unset): The deployment that trades with the account, for brokerages that require it.
    """

    brokerage: str
    account_id: str
    refresh_token: str | Unset = UNSET
    deploy_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("refresh_token",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        brokerage = self.brokerage

        account_id = self.account_id

        refresh_token = self.refresh_token

        deploy_id = self.deploy_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "brokerage": brokerage,
                "accountId": account_id,
            }
        )
        if refresh_token is not UNSET:
            field_dict["refreshToken"] = refresh_token
        if deploy_id is not UNSET:
            field_dict["deployId"] = deploy_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        brokerage = d.pop("brokerage")

        account_id = d.pop("accountId")

        refresh_token = d.pop("refreshToken", UNSET)

        deploy_id = d.pop("deployId", UNSET)

        refresh_external_connection_request = cls(
            brokerage=brokerage,
            account_id=account_id,
            refresh_token=refresh_token,
            deploy_id=deploy_id,
        )

        refresh_external_connection_request.additional_properties = d
        return refresh_external_connection_request

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
