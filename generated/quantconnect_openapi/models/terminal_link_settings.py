from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.terminal_link_settings_id import (
    TerminalLinkSettingsId,
    check_terminal_link_settings_id,
)
from ..models.terminal_link_settings_terminal_link_connection_type import (
    TerminalLinkSettingsTerminalLinkConnectionType,
    check_terminal_link_settings_terminal_link_connection_type,
)
from ..models.terminal_link_settings_terminal_link_environment import (
    TerminalLinkSettingsTerminalLinkEnvironment,
    check_terminal_link_settings_terminal_link_environment,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.brokerage_holding import BrokerageHolding
    from ..models.cash_amount import CashAmount


T = TypeVar("T", bound="TerminalLinkSettings")


@_attrs_define
class TerminalLinkSettings:
    """Order routing through Bloomberg EMSX, using a Server API (SAPI) that you run. Not offered by Bloomberg.

    Example:
        {'id': 'TerminalLinkBrokerage', 'terminal-link-connection-type': 'SAPI', 'terminal-link-server-auth-id':
            '12345678', 'terminal-link-environment': 'Beta', 'terminal-link-server-host': '192.0.2.10', 'terminal-link-
            server-port': 8194, 'terminal-link-emsx-broker': 'EXAMPLE', 'terminal-link-emsx-account': 'EXAMPLE1', 'terminal-
            link-openfigi-api-key': 'example-api-key', 'cash': [{'amount': 100000, 'currency': 'USD'}]}

    Attributes:
        id (TerminalLinkSettingsId): Id of the brokerage that these settings are for.
        terminal_link_connection_type (TerminalLinkSettingsTerminalLinkConnectionType): Kind of connection. The cloud
            supports only the Server API.
        terminal_link_server_auth_id (str): Bloomberg user number (UUID), written as text.
        terminal_link_environment (TerminalLinkSettingsTerminalLinkEnvironment): `Production` places real orders; `Beta`
            is Bloomberg's test environment.
        terminal_link_server_host (str): Public IP address of the Server API.
        terminal_link_server_port (int | str): Port of the Server API, 8194 by default.
        terminal_link_emsx_broker (str): EMSX broker that orders are sent to.
        terminal_link_emsx_account (str): EMSX account that orders are sent for.
        terminal_link_openfigi_api_key (str): Key for OpenFIGI, which is used to look up securities.
        terminal_link_emsx_team (str | Unset): EMSX team whose order events the algorithm receives. Omit it if there is
            none.
        cash (list[CashAmount] | Unset): Cash that the algorithm starts with, one entry for each currency. Optional for
            this brokerage.
        holdings (list[BrokerageHolding] | Unset): Positions that the algorithm starts with. Omit it or leave it empty
            for none.
    """

    id: TerminalLinkSettingsId
    terminal_link_connection_type: TerminalLinkSettingsTerminalLinkConnectionType
    terminal_link_server_auth_id: str
    terminal_link_environment: TerminalLinkSettingsTerminalLinkEnvironment
    terminal_link_server_host: str
    terminal_link_server_port: int | str
    terminal_link_emsx_broker: str
    terminal_link_emsx_account: str
    terminal_link_openfigi_api_key: str
    terminal_link_emsx_team: str | Unset = UNSET
    cash: list[CashAmount] | Unset = UNSET
    holdings: list[BrokerageHolding] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("terminal_link_openfigi_api_key",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        id: str = self.id

        terminal_link_connection_type: str = self.terminal_link_connection_type

        terminal_link_server_auth_id = self.terminal_link_server_auth_id

        terminal_link_environment: str = self.terminal_link_environment

        terminal_link_server_host = self.terminal_link_server_host

        terminal_link_server_port: int | str
        terminal_link_server_port = self.terminal_link_server_port

        terminal_link_emsx_broker = self.terminal_link_emsx_broker

        terminal_link_emsx_account = self.terminal_link_emsx_account

        terminal_link_openfigi_api_key = self.terminal_link_openfigi_api_key

        terminal_link_emsx_team = self.terminal_link_emsx_team

        cash: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cash, Unset):
            cash = []
            for cash_item_data in self.cash:
                cash_item = cash_item_data.to_dict()
                cash.append(cash_item)

        holdings: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.holdings, Unset):
            holdings = []
            for holdings_item_data in self.holdings:
                holdings_item = holdings_item_data.to_dict()
                holdings.append(holdings_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "terminal-link-connection-type": terminal_link_connection_type,
                "terminal-link-server-auth-id": terminal_link_server_auth_id,
                "terminal-link-environment": terminal_link_environment,
                "terminal-link-server-host": terminal_link_server_host,
                "terminal-link-server-port": terminal_link_server_port,
                "terminal-link-emsx-broker": terminal_link_emsx_broker,
                "terminal-link-emsx-account": terminal_link_emsx_account,
                "terminal-link-openfigi-api-key": terminal_link_openfigi_api_key,
            }
        )
        if terminal_link_emsx_team is not UNSET:
            field_dict["terminal-link-emsx-team"] = terminal_link_emsx_team
        if cash is not UNSET:
            field_dict["cash"] = cash
        if holdings is not UNSET:
            field_dict["holdings"] = holdings

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.brokerage_holding import BrokerageHolding
        from ..models.cash_amount import CashAmount

        d = dict(src_dict)
        id = check_terminal_link_settings_id(d.pop("id"))

        terminal_link_connection_type = (
            check_terminal_link_settings_terminal_link_connection_type(
                d.pop("terminal-link-connection-type")
            )
        )

        terminal_link_server_auth_id = d.pop("terminal-link-server-auth-id")

        terminal_link_environment = (
            check_terminal_link_settings_terminal_link_environment(
                d.pop("terminal-link-environment")
            )
        )

        terminal_link_server_host = d.pop("terminal-link-server-host")

        def _parse_terminal_link_server_port(data: object) -> int | str:
            return cast(int | str, data)

        terminal_link_server_port = _parse_terminal_link_server_port(
            d.pop("terminal-link-server-port")
        )

        terminal_link_emsx_broker = d.pop("terminal-link-emsx-broker")

        terminal_link_emsx_account = d.pop("terminal-link-emsx-account")

        terminal_link_openfigi_api_key = d.pop("terminal-link-openfigi-api-key")

        terminal_link_emsx_team = d.pop("terminal-link-emsx-team", UNSET)

        _cash = d.pop("cash", UNSET)
        cash: list[CashAmount] | Unset = UNSET
        if _cash is not UNSET:
            cash = []
            for cash_item_data in _cash:
                cash_item = CashAmount.from_dict(dict(cash_item_data))

                cash.append(cash_item)

        _holdings = d.pop("holdings", UNSET)
        holdings: list[BrokerageHolding] | Unset = UNSET
        if _holdings is not UNSET:
            holdings = []
            for holdings_item_data in _holdings:
                holdings_item = BrokerageHolding.from_dict(dict(holdings_item_data))

                holdings.append(holdings_item)

        terminal_link_settings = cls(
            id=id,
            terminal_link_connection_type=terminal_link_connection_type,
            terminal_link_server_auth_id=terminal_link_server_auth_id,
            terminal_link_environment=terminal_link_environment,
            terminal_link_server_host=terminal_link_server_host,
            terminal_link_server_port=terminal_link_server_port,
            terminal_link_emsx_broker=terminal_link_emsx_broker,
            terminal_link_emsx_account=terminal_link_emsx_account,
            terminal_link_openfigi_api_key=terminal_link_openfigi_api_key,
            terminal_link_emsx_team=terminal_link_emsx_team,
            cash=cash,
            holdings=holdings,
        )

        terminal_link_settings.additional_properties = d
        return terminal_link_settings

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
