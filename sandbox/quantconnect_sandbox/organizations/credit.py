"""The organization's credit and purchases."""

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
    """Return all purchases, oldest first."""
    return cloud.table(Purchase).all()


def credit_balance(cloud: Cloud) -> float:
    """Return the remaining credit."""
    spent = sum(one.cost for one in purchases(cloud))
    return sum(amount for *_, amount in _MOVEMENTS) - spent


def credit_movements(cloud: Cloud) -> list[Json]:
    """Return all changes of the credit, newest first."""
    movements: list[Json] = []
    balance = 0.0
    downloads = [
        (f"{one.time:%Y-%m-%d}", f"Data download: {one.path}", "debit", "data", -one.cost)
        for one in purchases(cloud)
    ]
    for date, description, kind, subtype, amount in (*_MOVEMENTS, *downloads):
        balance += amount
        movements.append(
            {
                "date": date,
                "description": description,
                "type": kind,
                "subtype": subtype,
                "amount": amount,
                "balance": balance,
            }
        )
    return movements[::-1]
