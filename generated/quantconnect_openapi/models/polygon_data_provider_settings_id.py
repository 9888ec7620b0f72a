from typing import Literal

PolygonDataProviderSettingsId = Literal["Polygon"]

POLYGON_DATA_PROVIDER_SETTINGS_ID_VALUES: set[PolygonDataProviderSettingsId] = {
    "Polygon",
}


def check_polygon_data_provider_settings_id(
    value: str,
) -> PolygonDataProviderSettingsId:
    if value in POLYGON_DATA_PROVIDER_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {POLYGON_DATA_PROVIDER_SETTINGS_ID_VALUES!r}"
    )
