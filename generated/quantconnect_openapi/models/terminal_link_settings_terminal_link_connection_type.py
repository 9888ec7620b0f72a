from typing import Literal

TerminalLinkSettingsTerminalLinkConnectionType = Literal["SAPI"]

TERMINAL_LINK_SETTINGS_TERMINAL_LINK_CONNECTION_TYPE_VALUES: set[
    TerminalLinkSettingsTerminalLinkConnectionType
] = {
    "SAPI",
}


def check_terminal_link_settings_terminal_link_connection_type(
    value: str,
) -> TerminalLinkSettingsTerminalLinkConnectionType:
    if value in TERMINAL_LINK_SETTINGS_TERMINAL_LINK_CONNECTION_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TERMINAL_LINK_SETTINGS_TERMINAL_LINK_CONNECTION_TYPE_VALUES!r}"
    )
