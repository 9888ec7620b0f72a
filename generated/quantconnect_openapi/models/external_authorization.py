from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.external_account import ExternalAccount


T = TypeVar("T", bound="ExternalAuthorization")


@_attrs_define
class ExternalAuthorization:
    """Data returned by the brokerage: besides `accounts`, settings for live/create by name, such as `alpaca-access-token`
    or `trade-station-refresh-token`. The settings included depend on the brokerage. They are secrets.

        Attributes:
            accounts (list[ExternalAccount] | None | Unset): Accounts to choose from. Absent when the brokerage does not
                report them.
    """

    accounts: list[ExternalAccount] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("additional_properties",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        accounts: list[dict[str, Any]] | None | Unset
        if isinstance(self.accounts, Unset):
            accounts = UNSET
        elif isinstance(self.accounts, list):
            accounts = []
            for accounts_type_0_item_data in self.accounts:
                accounts_type_0_item = accounts_type_0_item_data.to_dict()
                accounts.append(accounts_type_0_item)

        else:
            accounts = self.accounts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if accounts is not UNSET:
            field_dict["accounts"] = accounts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.external_account import ExternalAccount

        d = dict(src_dict)

        def _parse_accounts(data: object) -> list[ExternalAccount] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                accounts_type_0 = []
                _accounts_type_0 = data
                for accounts_type_0_item_data in _accounts_type_0:
                    accounts_type_0_item = ExternalAccount.from_dict(
                        dict(accounts_type_0_item_data)
                    )

                    accounts_type_0.append(accounts_type_0_item)

                return accounts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ExternalAccount] | None | Unset, data)

        accounts = _parse_accounts(d.pop("accounts", UNSET))

        external_authorization = cls(
            accounts=accounts,
        )

        external_authorization.additional_properties = d
        return external_authorization

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
