from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.terminal_news_item import TerminalNewsItem


T = TypeVar("T", bound="TerminalNewsResponse")


@_attrs_define
class TerminalNewsResponse:
    """The news of the web terminal.

    Attributes:
        news (bool | list[TerminalNewsItem]): Announcements. False when there are none; treat that as an empty list.
        success (bool | Unset): False when the news could not be read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    news: bool | list[TerminalNewsItem]
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        news: bool | list[dict[str, Any]]
        if isinstance(self.news, list):
            news = []
            for componentsschemas_terminal_news_items_item_data in self.news:
                componentsschemas_terminal_news_items_item = (
                    componentsschemas_terminal_news_items_item_data.to_dict()
                )
                news.append(componentsschemas_terminal_news_items_item)

        else:
            news = self.news

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "news": news,
            }
        )
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.terminal_news_item import TerminalNewsItem

        d = dict(src_dict)

        def _parse_news(data: object) -> bool | list[TerminalNewsItem]:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                news_type_0 = []
                _news_type_0 = data
                for componentsschemas_terminal_news_items_item_data in _news_type_0:
                    componentsschemas_terminal_news_items_item = (
                        TerminalNewsItem.from_dict(
                            dict(componentsschemas_terminal_news_items_item_data)
                        )
                    )

                    news_type_0.append(componentsschemas_terminal_news_items_item)

                return news_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(bool | list[TerminalNewsItem], data)

        news = _parse_news(d.pop("news"))

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        terminal_news_response = cls(
            news=news,
            success=success,
            errors=errors,
        )

        terminal_news_response.additional_properties = d
        return terminal_news_response

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
