"""Writes the table of operations in sandbox/README.md."""

import re
from pathlib import Path
from typing import Any

from quantconnect_sandbox.registry import Modelled
from quantconnect_sandbox.services import HANDLERS
from tools.spec.markdown import table, with_tables

README = Path(__file__).parents[2] / "sandbox" / "README.md"


def updated(text: str, document: dict[str, Any]) -> str:
    """Return `text` with the table between its markers rebuilt."""
    rows = [_row(path, item["post"]["operationId"]) for path, item in document["paths"].items()]
    head = ("Path", "State", "What it does", "Simulated")
    return with_tables(text, {"operations": table(head, rows)})


def _row(path: str, operation_id: str) -> tuple[str, ...]:
    modelled = HANDLERS.get(operation_id)
    if modelled is None:
        return (f"`{path}`", "absent", "Responds with HTTP 501 and its name.", "")
    state = "sample data" if modelled.sample_data else "modelled"
    return (f"`{path}`", state, _description(modelled), modelled.simulated)


def _description(modelled: Modelled) -> str:
    return re.sub(r"\s+", " ", modelled.handler.__doc__ or "").strip()
