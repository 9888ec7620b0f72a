from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.live_notification_events_item import (
    LiveNotificationEventsItem,
    check_live_notification_events_item,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.email_notification_target import EmailNotificationTarget
    from ..models.sms_notification_target import SmsNotificationTarget
    from ..models.telegram_notification_target import TelegramNotificationTarget
    from ..models.webhook_notification_target import WebhookNotificationTarget


T = TypeVar("T", bound="LiveNotification")


@_attrs_define
class LiveNotification:
    """Notification settings for a running algorithm: the events and the recipients.

    Attributes:
        events (list[LiveNotificationEventsItem] | Unset): Events that trigger a notification: `orderEvent` for each
            change to an order, `insight` for each new insight.
        targets (list[EmailNotificationTarget | SmsNotificationTarget | TelegramNotificationTarget |
            WebhookNotificationTarget] | Unset): Recipients of the notifications. Without any, no notifications are sent.
    """

    events: list[LiveNotificationEventsItem] | Unset = UNSET
    targets: (
        list[
            EmailNotificationTarget
            | SmsNotificationTarget
            | TelegramNotificationTarget
            | WebhookNotificationTarget
        ]
        | Unset
    ) = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("targets",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.email_notification_target import EmailNotificationTarget
        from ..models.sms_notification_target import SmsNotificationTarget
        from ..models.telegram_notification_target import TelegramNotificationTarget

        events: list[str] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = []
            for events_item_data in self.events:
                events_item: str = events_item_data
                events.append(events_item)

        targets: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.targets, Unset):
            targets = []
            for targets_item_data in self.targets:
                targets_item: dict[str, Any]
                if isinstance(targets_item_data, EmailNotificationTarget):
                    targets_item = targets_item_data.to_dict()
                elif isinstance(targets_item_data, SmsNotificationTarget):
                    targets_item = targets_item_data.to_dict()
                elif isinstance(targets_item_data, TelegramNotificationTarget):
                    targets_item = targets_item_data.to_dict()
                else:
                    targets_item = targets_item_data.to_dict()

                targets.append(targets_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if events is not UNSET:
            field_dict["events"] = events
        if targets is not UNSET:
            field_dict["targets"] = targets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.email_notification_target import EmailNotificationTarget
        from ..models.sms_notification_target import SmsNotificationTarget
        from ..models.telegram_notification_target import TelegramNotificationTarget
        from ..models.webhook_notification_target import WebhookNotificationTarget

        d = dict(src_dict)
        _events = d.pop("events", UNSET)
        events: list[LiveNotificationEventsItem] | Unset = UNSET
        if _events is not UNSET:
            events = []
            for events_item_data in _events:
                events_item = check_live_notification_events_item(events_item_data)

                events.append(events_item)

        _targets = d.pop("targets", UNSET)
        targets: (
            list[
                EmailNotificationTarget
                | SmsNotificationTarget
                | TelegramNotificationTarget
                | WebhookNotificationTarget
            ]
            | Unset
        ) = UNSET
        if _targets is not UNSET:
            targets = []
            for targets_item_data in _targets:

                def _parse_targets_item(
                    data: object,
                ) -> (
                    EmailNotificationTarget
                    | SmsNotificationTarget
                    | TelegramNotificationTarget
                    | WebhookNotificationTarget
                ):
                    try:
                        if not isinstance(data, (dict, list)):
                            raise TypeError()
                        componentsschemas_live_notification_target_type_0 = (
                            EmailNotificationTarget.from_dict(dict(data))
                        )

                        return componentsschemas_live_notification_target_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, (dict, list)):
                            raise TypeError()
                        componentsschemas_live_notification_target_type_1 = (
                            SmsNotificationTarget.from_dict(dict(data))
                        )

                        return componentsschemas_live_notification_target_type_1
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    try:
                        if not isinstance(data, (dict, list)):
                            raise TypeError()
                        componentsschemas_live_notification_target_type_2 = (
                            TelegramNotificationTarget.from_dict(dict(data))
                        )

                        return componentsschemas_live_notification_target_type_2
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_live_notification_target_type_3 = (
                        WebhookNotificationTarget.from_dict(dict(data))
                    )

                    return componentsschemas_live_notification_target_type_3

                targets_item = _parse_targets_item(targets_item_data)

                targets.append(targets_item)

        live_notification = cls(
            events=events,
            targets=targets,
        )

        live_notification.additional_properties = d
        return live_notification

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
