from typing import Literal

LiveNotificationEventsItem = Literal["insight", "orderEvent"]

LIVE_NOTIFICATION_EVENTS_ITEM_VALUES: set[LiveNotificationEventsItem] = {
    "insight",
    "orderEvent",
}


def check_live_notification_events_item(value: str) -> LiveNotificationEventsItem:
    if value in LIVE_NOTIFICATION_EVENTS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LIVE_NOTIFICATION_EVENTS_ITEM_VALUES!r}"
    )
