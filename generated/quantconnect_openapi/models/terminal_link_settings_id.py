from typing import Literal

TerminalLinkSettingsId = Literal["TerminalLinkBrokerage"]

TERMINAL_LINK_SETTINGS_ID_VALUES: set[TerminalLinkSettingsId] = {
    "TerminalLinkBrokerage",
}


def check_terminal_link_settings_id(value: str) -> TerminalLinkSettingsId:
    if value in TERMINAL_LINK_SETTINGS_ID_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TERMINAL_LINK_SETTINGS_ID_VALUES!r}"
    )
