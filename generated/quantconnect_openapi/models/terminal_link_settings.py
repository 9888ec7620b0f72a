from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
    as_list,
    as_model,
    as_option,
)

if TYPE_CHECKING:
    from ..models.brokerage_holding import BrokerageHolding
    from ..models.cash_amount import CashAmount
    from ..models.terminal_link_settings_id import (
        TerminalLinkSettingsId,
    )
    from ..models.terminal_link_settings_terminal_link_connection_type import (
        TerminalLinkSettingsTerminalLinkConnectionType,
    )
    from ..models.terminal_link_settings_terminal_link_environment import (
        TerminalLinkSettingsTerminalLinkEnvironment,
    )


@_attrs_define(slots=False, eq=False, repr=False)
class TerminalLinkSettings(Model):
    """Order routing through Bloomberg EMSX, using a Server API (SAPI) that you run. Not offered by Bloomberg.

    Example:
        {'id': 'TerminalLinkBrokerage', 'terminal-link-connection-type': 'SAPI', 'terminal-link-server-auth-id':
            '12345678', 'terminal-link-environment': 'Beta', 'terminal-link-server-host': '192.0.2.10', 'terminal-link-
            server-port': 8194, 'terminal-link-emsx-broker': 'EXAMPLE', 'terminal-link-emsx-account': 'EXAMPLE1', 'terminal-
            link-openfigi-api-key': 'example-api-key', 'cash': [{'amount': 100000, 'currency': 'USD'}]}

    """

    id: TerminalLinkSettingsId
    """Id of the brokerage that these settings are for."""

    terminal_link_connection_type: TerminalLinkSettingsTerminalLinkConnectionType
    """Kind of connection. The cloud supports only the Server API."""

    terminal_link_server_auth_id: str
    """Bloomberg user number (UUID), written as text."""

    terminal_link_environment: TerminalLinkSettingsTerminalLinkEnvironment
    """`Production` places real orders; `Beta` is Bloomberg's test environment."""

    terminal_link_server_host: str
    """Public IP address of the Server API."""

    terminal_link_server_port: int | str
    """Port of the Server API, 8194 by default."""

    terminal_link_emsx_broker: str
    """EMSX broker that orders are sent to."""

    terminal_link_emsx_account: str
    """EMSX account that orders are sent for."""

    terminal_link_openfigi_api_key: str
    """Key for OpenFIGI, which is used to look up securities."""

    terminal_link_emsx_team: str | Unset = UNSET
    """EMSX team whose order events the algorithm receives. Omit it if there is none."""

    cash: list[CashAmount] | Unset = UNSET
    """Cash that the algorithm starts with, one entry for each currency. Optional for this brokerage."""

    holdings: list[BrokerageHolding] | Unset = UNSET
    """Positions that the algorithm starts with. Omit it or leave it empty for none."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "id": "id",
        "terminal-link-connection-type": "terminal_link_connection_type",
        "terminal-link-server-auth-id": "terminal_link_server_auth_id",
        "terminal-link-environment": "terminal_link_environment",
        "terminal-link-server-host": "terminal_link_server_host",
        "terminal-link-server-port": "terminal_link_server_port",
        "terminal-link-emsx-broker": "terminal_link_emsx_broker",
        "terminal-link-emsx-account": "terminal_link_emsx_account",
        "terminal-link-openfigi-api-key": "terminal_link_openfigi_api_key",
        "terminal-link-emsx-team": "terminal_link_emsx_team",
        "cash": "cash",
        "holdings": "holdings",
    }
    _REQUIRED = frozenset(
        {
            "id",
            "terminal-link-connection-type",
            "terminal-link-server-auth-id",
            "terminal-link-environment",
            "terminal-link-server-host",
            "terminal-link-server-port",
            "terminal-link-emsx-broker",
            "terminal-link-emsx-account",
            "terminal-link-openfigi-api-key",
        }
    )
    _DECODERS = {
        "id": as_option(
            "TerminalLinkBrokerage",
        ),
        "terminal-link-connection-type": as_option(
            "SAPI",
        ),
        "terminal-link-environment": as_option(
            "Beta",
            "Production",
        ),
        "cash": as_list(as_model("CashAmount")),
        "holdings": as_list(as_model("BrokerageHolding")),
    }
    _SECRETS = ("terminal_link_openfigi_api_key",)
