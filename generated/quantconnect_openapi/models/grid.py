from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.grid_chart import GridChart


T = TypeVar("T", bound="Grid")


@_attrs_define
class Grid:
    """Layout of chart panels in the web terminal, one list for each window width.

    Attributes:
        xs (list[GridChart] | None | Unset): Panels on the narrowest screens, such as phones.
        sm (list[GridChart] | None | Unset): Panels on small screens, such as tablets.
        md (list[GridChart] | None | Unset): Panels on screens of medium width.
        lg (list[GridChart] | None | Unset): Panels on wide screens.
        xl (list[GridChart] | None | Unset): Panels on the widest screens.
    """

    xs: list[GridChart] | None | Unset = UNSET
    sm: list[GridChart] | None | Unset = UNSET
    md: list[GridChart] | None | Unset = UNSET
    lg: list[GridChart] | None | Unset = UNSET
    xl: list[GridChart] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        xs: list[dict[str, Any]] | None | Unset
        if isinstance(self.xs, Unset):
            xs = UNSET
        elif isinstance(self.xs, list):
            xs = []
            for xs_type_0_item_data in self.xs:
                xs_type_0_item = xs_type_0_item_data.to_dict()
                xs.append(xs_type_0_item)

        else:
            xs = self.xs

        sm: list[dict[str, Any]] | None | Unset
        if isinstance(self.sm, Unset):
            sm = UNSET
        elif isinstance(self.sm, list):
            sm = []
            for sm_type_0_item_data in self.sm:
                sm_type_0_item = sm_type_0_item_data.to_dict()
                sm.append(sm_type_0_item)

        else:
            sm = self.sm

        md: list[dict[str, Any]] | None | Unset
        if isinstance(self.md, Unset):
            md = UNSET
        elif isinstance(self.md, list):
            md = []
            for md_type_0_item_data in self.md:
                md_type_0_item = md_type_0_item_data.to_dict()
                md.append(md_type_0_item)

        else:
            md = self.md

        lg: list[dict[str, Any]] | None | Unset
        if isinstance(self.lg, Unset):
            lg = UNSET
        elif isinstance(self.lg, list):
            lg = []
            for lg_type_0_item_data in self.lg:
                lg_type_0_item = lg_type_0_item_data.to_dict()
                lg.append(lg_type_0_item)

        else:
            lg = self.lg

        xl: list[dict[str, Any]] | None | Unset
        if isinstance(self.xl, Unset):
            xl = UNSET
        elif isinstance(self.xl, list):
            xl = []
            for xl_type_0_item_data in self.xl:
                xl_type_0_item = xl_type_0_item_data.to_dict()
                xl.append(xl_type_0_item)

        else:
            xl = self.xl

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if xs is not UNSET:
            field_dict["xs"] = xs
        if sm is not UNSET:
            field_dict["sm"] = sm
        if md is not UNSET:
            field_dict["md"] = md
        if lg is not UNSET:
            field_dict["lg"] = lg
        if xl is not UNSET:
            field_dict["xl"] = xl

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.grid_chart import GridChart

        d = dict(src_dict)

        def _parse_xs(data: object) -> list[GridChart] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                xs_type_0 = []
                _xs_type_0 = data
                for xs_type_0_item_data in _xs_type_0:
                    xs_type_0_item = GridChart.from_dict(dict(xs_type_0_item_data))

                    xs_type_0.append(xs_type_0_item)

                return xs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[GridChart] | None | Unset, data)

        xs = _parse_xs(d.pop("xs", UNSET))

        def _parse_sm(data: object) -> list[GridChart] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                sm_type_0 = []
                _sm_type_0 = data
                for sm_type_0_item_data in _sm_type_0:
                    sm_type_0_item = GridChart.from_dict(dict(sm_type_0_item_data))

                    sm_type_0.append(sm_type_0_item)

                return sm_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[GridChart] | None | Unset, data)

        sm = _parse_sm(d.pop("sm", UNSET))

        def _parse_md(data: object) -> list[GridChart] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                md_type_0 = []
                _md_type_0 = data
                for md_type_0_item_data in _md_type_0:
                    md_type_0_item = GridChart.from_dict(dict(md_type_0_item_data))

                    md_type_0.append(md_type_0_item)

                return md_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[GridChart] | None | Unset, data)

        md = _parse_md(d.pop("md", UNSET))

        def _parse_lg(data: object) -> list[GridChart] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                lg_type_0 = []
                _lg_type_0 = data
                for lg_type_0_item_data in _lg_type_0:
                    lg_type_0_item = GridChart.from_dict(dict(lg_type_0_item_data))

                    lg_type_0.append(lg_type_0_item)

                return lg_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[GridChart] | None | Unset, data)

        lg = _parse_lg(d.pop("lg", UNSET))

        def _parse_xl(data: object) -> list[GridChart] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                xl_type_0 = []
                _xl_type_0 = data
                for xl_type_0_item_data in _xl_type_0:
                    xl_type_0_item = GridChart.from_dict(dict(xl_type_0_item_data))

                    xl_type_0.append(xl_type_0_item)

                return xl_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[GridChart] | None | Unset, data)

        xl = _parse_xl(d.pop("xl", UNSET))

        grid = cls(
            xs=xs,
            sm=sm,
            md=md,
            lg=lg,
            xl=xl,
        )

        grid.additional_properties = d
        return grid

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
