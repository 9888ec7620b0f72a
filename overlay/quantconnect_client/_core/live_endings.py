"""What became of a live deployment and of what it held."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from quantconnect_client._core.text import printable


@dataclass(frozen=True)
class LiveEnding:
    """How a live deployment has ended. `str` says it in a sentence.

    Attributes:
        deploy_id: the deployment's id.
        status: its last state, such as `Stopped` or `Liquidated`.
        stopped: when it ended, in UTC; None where the API does not tell.
        holdings: what is still held, as quantities by symbol id. The service takes a snapshot about
            every ten minutes, so what was just sold may still be listed.
    """

    deploy_id: str
    status: str
    stopped: datetime | None
    holdings: Mapping[str, float] = field(default_factory=dict[str, float])

    def __str__(self) -> str:
        when = f" at {self.stopped:%Y-%m-%d %H:%M:%S} UTC" if self.stopped else ""
        held = ", ".join(f"{quantity:g} {symbol}" for symbol, quantity in self.holdings.items())
        text = f"{self.deploy_id} is {self.status}{when}; still held: {held or 'nothing'}"
        return printable(text)


def ending(deployment: Any, portfolio: Any) -> LiveEnding:
    """The ending as the answers of live/read and live/portfolio/read tell it."""
    stopped = deployment.stopped
    return LiveEnding(
        deploy_id=str(deployment.deploy_id or ""),
        status=str(deployment.status),
        stopped=stopped if isinstance(stopped, datetime) else None,
        holdings=_quantities(portfolio.to_dict().get("holdings")),
    )


def _quantities(holdings: object) -> dict[str, float]:
    if not isinstance(holdings, Mapping):
        return {}
    rows = cast(Mapping[str, Any], holdings).items()
    found = {symbol: row.get("q", row.get("quantity", 0)) for symbol, row in rows}
    return {symbol: float(quantity) for symbol, quantity in found.items() if quantity}
