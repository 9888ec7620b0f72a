from typing import Literal

BybitBrokerageAndDataProviderSettingsBybitVipLevel = Literal[
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

BYBIT_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BYBIT_VIP_LEVEL_VALUES: set[
    BybitBrokerageAndDataProviderSettingsBybitVipLevel
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


def check_bybit_brokerage_and_data_provider_settings_bybit_vip_level(
    value: str,
) -> BybitBrokerageAndDataProviderSettingsBybitVipLevel:
    if value in BYBIT_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BYBIT_VIP_LEVEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BYBIT_BROKERAGE_AND_DATA_PROVIDER_SETTINGS_BYBIT_VIP_LEVEL_VALUES!r}"
    )
