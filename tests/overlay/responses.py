"""Responses for tests of the verdict."""

import json
from typing import Any

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.received import Received

WORDS = (
    "no",
    "Too many backtest requests; please slow down.",
    "upstream timed out, slow down",
    "Project not found",
    "Invalid timestamp, value received: 0",
    "Invalid timestamp of the last bar",
    "Hash doesn't match.",
    "There are no spare nodes available",
    "File already exist in this project",
    "You need permission",
)
PAGE = b"<!DOCTYPE html><html><body>Access denied</body></html>"
JSON = "application/json"
KINDS = (None, JSON, "application/json; charset=utf-8", "text/html", "text/plain", "text/csv")
DATE = "Sat, 28 Nov 2026 12:00:00 GMT"


def received(
    content: bytes, status: int = 200, kind: str | None = JSON, **headers: str
) -> Received:
    return Received(status, headers | ({"Content-Type": kind} if kind else {}), content)


def json_response(body: Any, status: int = 200, **headers: str) -> Received:
    return received(json.dumps(body).encode(), status, **headers)


def fitting(operation: Operation, **changes: Any) -> dict[str, Any]:
    """A body with every promised field of the operation."""
    names = operation.promises[0] if operation.promises else ()
    return dict.fromkeys(names, "there") | changes
