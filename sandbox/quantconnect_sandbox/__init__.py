"""A local QuantConnect API for tests, demos and clients in other languages.

It holds one account in memory and responds in the shapes of the REST API v2. It never runs a
strategy: the results of its backtests are simulated from a seed.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quantconnect_sandbox.http.faults import Fault, Faults
    from quantconnect_sandbox.http.request_log import LoggedRequest, RequestLog
    from quantconnect_sandbox.http.server import Sandbox
    from quantconnect_sandbox.store.clock import Clock

__all__ = ["Clock", "Fault", "Faults", "LoggedRequest", "RequestLog", "Sandbox"]

_MODULES = {
    "Clock": "store.clock",
    "Fault": "http.faults",
    "Faults": "http.faults",
    "LoggedRequest": "http.request_log",
    "RequestLog": "http.request_log",
    "Sandbox": "http.server",
}


# Hidden from type checkers: with a `__getattr__`, they would accept any name.
if not TYPE_CHECKING:
    # Imported on first use, so that the command can name a package that is missing.
    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from quantconnect_sandbox.dependencies import missing_package

        missing = missing_package()
        if missing:
            raise ImportError(missing)
        globals()[name] = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
        return globals()[name]


def __dir__() -> list[str]:
    return sorted(globals().keys() | set(__all__))
