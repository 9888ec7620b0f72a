from typing import Literal

WolverineSettingsId = Literal["WolverineBrokerage"]

WOLVERINE_SETTINGS_ID_VALUES: set[WolverineSettingsId] = {
    "WolverineBrokerage",
}


def check_wolverine_settings_id(value: str) -> WolverineSettingsId:
    if value in WOLVERINE_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {WOLVERINE_SETTINGS_ID_VALUES!r}"
    )
