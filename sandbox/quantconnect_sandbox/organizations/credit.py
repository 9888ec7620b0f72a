"""The credit of the organization, and what was bought from it."""

from dataclasses import dataclass
from datetime import datetime

from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.store.state import Cloud
from quantconnect_sandbox.store.tables import kept

_MOVEMENTS = (
    ("2026-10-01", "Credit bought", "credit", "purchase", 10_000.0),
    ("2026-11-01", "Data download", "debit", "data", -250.0),
)


@kept
@dataclass
class Purchase:
    """A data file that the organization bought."""

    id: int
    path: str
    cost: float
    time: datetime


def purchases(cloud: Cloud) -> list[Purchase]:
    """Everything that was bought, the oldest first."""
    return cloud.table(Purchase).all()


def credit_balance(cloud: Cloud) -> float:
    """The credit that is left."""
    bought = sum(one.cost for one in purchases(cloud))
    return sum(amount for *_, amount in _MOVEMENTS) - bought


def credit_movements(cloud: Cloud) -> list[Json]:
    """Everything that changed the credit, the newest first."""
    listed: list[Json] = []
    balance = 0.0
    bought = [
        (f"{one.time:%Y-%m-%d}", f"Data download: {one.path}", "debit", "data", -one.cost)
        for one in purchases(cloud)
    ]
    for date, description, kind, subtype, amount in (*_MOVEMENTS, *bought):
        balance += amount
        listed.append(
            {
                "date": date,
                "description": description,
                "type": kind,
                "subtype": subtype,
                "amount": amount,
                "balance": balance,
            }
        )
    return listed[::-1]
