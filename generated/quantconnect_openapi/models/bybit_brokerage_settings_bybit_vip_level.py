from typing import Literal

BybitBrokerageSettingsBybitVipLevel = Literal[
    "Pro1",
    "Pro2",
    "Pro3",
    "Pro4",
    "Pro5",
    "SupremeVIP",
    "VIP0",
    "VIP1",
    "VIP2",
    "VIP3",
    "VIP4",
    "VIP5",
]

BYBIT_BROKERAGE_SETTINGS_BYBIT_VIP_LEVEL_VALUES: set[
    BybitBrokerageSettingsBybitVipLevel
] = {
    "Pro1",
    "Pro2",
    "Pro3",
    "Pro4",
    "Pro5",
    "SupremeVIP",
    "VIP0",
    "VIP1",
    "VIP2",
    "VIP3",
    "VIP4",
    "VIP5",
}


def check_bybit_brokerage_settings_bybit_vip_level(
    value: str,
) -> BybitBrokerageSettingsBybitVipLevel:
    if value in BYBIT_BROKERAGE_SETTINGS_BYBIT_VIP_LEVEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BYBIT_BROKERAGE_SETTINGS_BYBIT_VIP_LEVEL_VALUES!r}"
    )
