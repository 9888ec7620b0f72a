"""A local QuantConnect API for tests, demos and clients in other languages.

It holds one account in memory and answers in the shapes of the REST API v2. It never runs a
strategy: the results of its backtests are made up from a seed.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quantconnect_sandbox.http.server import Sandbox
    from quantconnect_sandbox.store.clock import Clock

__all__ = ["Clock", "Sandbox"]


# Both are imported when they are first used, so that the command can say which package is missing.
def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from quantconnect_sandbox.dependencies import missing_package

    missing = missing_package()
    if missing:
        raise ImportError(missing)
    from quantconnect_sandbox.http.server import Sandbox
    from quantconnect_sandbox.store.clock import Clock

    globals().update(Clock=Clock, Sandbox=Sandbox)
    return globals()[name]
