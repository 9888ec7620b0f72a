"""A typed client for the QuantConnect REST API v2.

    from quantconnect_client import QuantConnect

    with QuantConnect() as qc:
        for project in qc.projects.list():
            print(project.project_id, project.name)

`AsyncQuantConnect` is the same with `async with` and `await`. Errors are in
`quantconnect_client.errors`, models in `quantconnect_openapi.models`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from quantconnect_client.errors import QuantConnectError

if TYPE_CHECKING:
    from quantconnect_client._async.client import AsyncQuantConnect
    from quantconnect_client._sync.client import QuantConnect

__all__ = ["AsyncQuantConnect", "QuantConnect", "QuantConnectError"]

_HOMES = {
    "AsyncQuantConnect": "quantconnect_client._async.client",
    "QuantConnect": "quantconnect_client._sync.client",
}


def __getattr__(name: str) -> Any:
    # Who uses one half need not import the other.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
