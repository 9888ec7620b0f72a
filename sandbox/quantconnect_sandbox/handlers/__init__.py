"""One function for each operation that the sandbox models. Importing this registers them all."""

from quantconnect_sandbox.handlers import (
    account,
    backtests,
    compiles,
    files,
    lean,
    projects,
    reports,
)
from quantconnect_sandbox.registry import HANDLERS

__all__ = [
    "HANDLERS",
    "account",
    "backtests",
    "compiles",
    "files",
    "lean",
    "projects",
    "reports",
]
