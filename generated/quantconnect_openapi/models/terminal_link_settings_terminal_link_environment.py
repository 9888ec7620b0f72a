from typing import Literal

TerminalLinkSettingsTerminalLinkEnvironment = Literal["Beta", "Production"]

TERMINAL_LINK_SETTINGS_TERMINAL_LINK_ENVIRONMENT_VALUES: set[
    TerminalLinkSettingsTerminalLinkEnvironment
] = {
    "Beta",
    "Production",
}


def check_terminal_link_settings_terminal_link_environment(
    value: str,
) -> TerminalLinkSettingsTerminalLinkEnvironment:
    if value in TERMINAL_LINK_SETTINGS_TERMINAL_LINK_ENVIRONMENT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TERMINAL_LINK_SETTINGS_TERMINAL_LINK_ENVIRONMENT_VALUES!r}"
    )
