"""The final state of a live deployment and its holdings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from quantconnect_client._core.text import printable


@dataclass(frozen=True)
class LiveEnding:
    """The final state of a live deployment. `str()` returns it as a sentence.

    Attributes:
        deploy_id: the ID of the deployment.
        status: the final state, such as `Stopped` or `Liquidated`.
        stopped: the time of the end in UTC; None if the API does not report it.
        holdings: the remaining quantities by symbol ID. QuantConnect takes a snapshot about every
            ten minutes, so positions that were just sold may still be listed.
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
    """Build a `LiveEnding` from live/read and live/portfolio/read responses."""
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
