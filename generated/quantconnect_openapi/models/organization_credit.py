from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.organization_credit_movement import OrganizationCreditMovement


T = TypeVar("T", bound="OrganizationCredit")


@_attrs_define
class OrganizationCredit:
    """Credit of an organization, in QuantConnect Credit (QCC).

    Attributes:
        balance (float | Unset): Remaining credit, in QCC; 100 QCC are worth one US dollar.
        movements (list[OrganizationCreditMovement] | None | Unset): Recent payments into and out of the credit.
    """

    balance: float | Unset = UNSET
    movements: list[OrganizationCreditMovement] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        balance = self.balance

        movements: list[dict[str, Any]] | None | Unset
        if isinstance(self.movements, Unset):
            movements = UNSET
        elif isinstance(self.movements, list):
            movements = []
            for movements_type_0_item_data in self.movements:
                movements_type_0_item = movements_type_0_item_data.to_dict()
                movements.append(movements_type_0_item)

        else:
            movements = self.movements

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if balance is not UNSET:
            field_dict["balance"] = balance
        if movements is not UNSET:
            field_dict["movements"] = movements

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.organization_credit_movement import OrganizationCreditMovement

        d = dict(src_dict)
        balance = d.pop("balance", UNSET)

        def _parse_movements(
            data: object,
        ) -> list[OrganizationCreditMovement] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                movements_type_0 = []
                _movements_type_0 = data
                for movements_type_0_item_data in _movements_type_0:
                    movements_type_0_item = OrganizationCreditMovement.from_dict(
                        dict(movements_type_0_item_data)
                    )

                    movements_type_0.append(movements_type_0_item)

                return movements_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OrganizationCreditMovement] | None | Unset, data)

        movements = _parse_movements(d.pop("movements", UNSET))

        organization_credit = cls(
            balance=balance,
            movements=movements,
        )

        organization_credit.additional_properties = d
        return organization_credit

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
