from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="TerminalNewsItem")


@_attrs_define
class TerminalNewsItem:
    """An announcement to all users.

    Attributes:
        id (int): Number of the announcement.
        type_ (str | Unset): Kind of the announcement.
        category (str | Unset): Subject that the announcement belongs to.
        title (str | Unset): Headline of the announcement.
        content (str | Unset): Text of the announcement.
        image (str | Unset): URL of the picture shown beside the text.
        link (str | Unset): URL with more information about the subject.
        year_deleted (int | None | Unset): Null in every known response; clients read it but do not use it.
        week_deleted (int | None | Unset): Null in every known response; clients read it but do not use it.
        created (datetime.datetime | None | Unset): Time the announcement was written, in UTC.
        date (datetime.datetime | None | Unset): Date that the announcement is shown under, in UTC.
    """

    id: int
    type_: str | Unset = UNSET
    category: str | Unset = UNSET
    title: str | Unset = UNSET
    content: str | Unset = UNSET
    image: str | Unset = UNSET
    link: str | Unset = UNSET
    year_deleted: int | None | Unset = UNSET
    week_deleted: int | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        type_ = self.type_

        category = self.category

        title = self.title

        content = self.content

        image = self.image

        link = self.link

        year_deleted: int | None | Unset
        if isinstance(self.year_deleted, Unset):
            year_deleted = UNSET
        else:
            year_deleted = self.year_deleted

        week_deleted: int | None | Unset
        if isinstance(self.week_deleted, Unset):
            week_deleted = UNSET
        else:
            week_deleted = self.week_deleted

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.datetime):
            date = self.date.isoformat()
        else:
            date = self.date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if category is not UNSET:
            field_dict["category"] = category
        if title is not UNSET:
            field_dict["title"] = title
        if content is not UNSET:
            field_dict["content"] = content
        if image is not UNSET:
            field_dict["image"] = image
        if link is not UNSET:
            field_dict["link"] = link
        if year_deleted is not UNSET:
            field_dict["year_deleted"] = year_deleted
        if week_deleted is not UNSET:
            field_dict["week_deleted"] = week_deleted
        if created is not UNSET:
            field_dict["created"] = created
        if date is not UNSET:
            field_dict["date"] = date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        type_ = d.pop("type", UNSET)

        category = d.pop("category", UNSET)

        title = d.pop("title", UNSET)

        content = d.pop("content", UNSET)

        image = d.pop("image", UNSET)

        link = d.pop("link", UNSET)

        def _parse_year_deleted(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        year_deleted = _parse_year_deleted(d.pop("year_deleted", UNSET))

        def _parse_week_deleted(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        week_deleted = _parse_week_deleted(d.pop("week_deleted", UNSET))

        def _parse_created(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_type_0 = parse_timestamp(data)

                return created_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        def _parse_date(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                date_type_0 = parse_timestamp(data)

                return date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        date = _parse_date(d.pop("date", UNSET))

        terminal_news_item = cls(
            id=id,
            type_=type_,
            category=category,
            title=title,
            content=content,
            image=image,
            link=link,
            year_deleted=year_deleted,
            week_deleted=week_deleted,
            created=created,
            date=date,
        )

        terminal_news_item.additional_properties = d
        return terminal_news_item

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
