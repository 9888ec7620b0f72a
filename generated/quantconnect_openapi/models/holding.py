from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="Holding")


@_attrs_define
class Holding:
    """The holding of one security, with short property names; the security id is the key. Values of 0 are omitted, so this
    may be an empty object. Official clients also read long names, such as `averagePrice` and `quantity`, which older
    responses had.

        Example:
            {'a': 1.0842, 'q': 10000, 'p': 1.0911, 'v': 10911, 'u': 69, 'up': 0.64}

        Attributes:
            a (float | Unset): Mean price paid, in the currency that the security trades in.
            q (float | Unset): Units held; negative for a short position.
            p (float | Unset): Market price, in the currency that the security trades in.
            v (float | Unset): Market value of the holding, rounded, in the account currency.
            u (float | Unset): Unrealized profit or loss, rounded, in the account currency.
            up (float | Unset): Unrealized profit or loss in percent, so 2.47 means 2.47 %.
            c (str | Unset): Symbol of the currency that the security trades in. Absent means `$`.
            r (float | Unset): Value of one unit of that currency in the account currency. Absent means 1.
    """

    a: float | Unset = UNSET
    q: float | Unset = UNSET
    p: float | Unset = UNSET
    v: float | Unset = UNSET
    u: float | Unset = UNSET
    up: float | Unset = UNSET
    c: str | Unset = UNSET
    r: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        a = self.a

        q = self.q

        p = self.p

        v = self.v

        u = self.u

        up = self.up

        c = self.c

        r = self.r

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if a is not UNSET:
            field_dict["a"] = a
        if q is not UNSET:
            field_dict["q"] = q
        if p is not UNSET:
            field_dict["p"] = p
        if v is not UNSET:
            field_dict["v"] = v
        if u is not UNSET:
            field_dict["u"] = u
        if up is not UNSET:
            field_dict["up"] = up
        if c is not UNSET:
            field_dict["c"] = c
        if r is not UNSET:
            field_dict["r"] = r

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        a = d.pop("a", UNSET)

        q = d.pop("q", UNSET)

        p = d.pop("p", UNSET)

        v = d.pop("v", UNSET)

        u = d.pop("u", UNSET)

        up = d.pop("up", UNSET)

        c = d.pop("c", UNSET)

        r = d.pop("r", UNSET)

        holding = cls(
            a=a,
            q=q,
            p=p,
            v=v,
            u=u,
            up=up,
            c=c,
            r=r,
        )

        holding.additional_properties = d
        return holding

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
