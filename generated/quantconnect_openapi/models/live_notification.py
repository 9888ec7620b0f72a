from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_first,
    as_list,
    as_model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.email_notification_target import EmailNotificationTarget
    from ..models.live_notification_events_item import (
        LiveNotificationEventsItem,
    )
    from ..models.sms_notification_target import SmsNotificationTarget
    from ..models.telegram_notification_target import TelegramNotificationTarget
    from ..models.webhook_notification_target import WebhookNotificationTarget


@_attrs_define(slots=False, eq=False, repr=False)
class LiveNotification(Model):
    """Notification settings for a running algorithm: the events and the recipients."""

    events: list[LiveNotificationEventsItem] | Unset = UNSET
    """Events that trigger a notification: `orderEvent` for each change to an order, `insight` for each new
    insight."""

    targets: (
        list[
            EmailNotificationTarget
            | SmsNotificationTarget
            | TelegramNotificationTarget
            | WebhookNotificationTarget
        ]
        | Unset
    ) = UNSET
    """Recipients of the notifications. Without any, no notifications are sent."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "events": "events",
        "targets": "targets",
    }
    _DECODERS = {
        "events": as_list(
            as_option(
                "insight",
                "orderEvent",
            )
        ),
        "targets": as_list(
            as_first(
                as_model("EmailNotificationTarget"),
                as_model("SmsNotificationTarget"),
                as_model("TelegramNotificationTarget"),
                as_model("WebhookNotificationTarget"),
            )
        ),
    }
    _SECRETS = ("targets",)
