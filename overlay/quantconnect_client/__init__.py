"""A typed client for the QuantConnect REST API v2.

    from quantconnect_client import QuantConnect

    with QuantConnect() as qc:
        for project in qc.projects.list():
            print(project.project_id, project.name)

`AsyncQuantConnect` has the same methods for `async with` and `await`. This package also exports all
exceptions, the types in public signatures and the `models` of the API. Further features are in the
modules `exports`, `folders`, `objects`, `results` and `sweeps`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from quantconnect_client.errors import (
    AccessDeniedError,
    AlreadyExistsError,
    ApiError,
    AuthenticationError,
    ChecksumError,
    ClientClosedError,
    ConnectionFailedError,
    ConnectionLostError,
    CredentialsError,
    ExecutorError,
    InvalidRequestError,
    JobFailedError,
    LocalFileError,
    MissingExtraError,
    NoSpareNodeError,
    NotFoundError,
    OutcomeUnknownError,
    QuantConnectError,
    RequestTimeoutError,
    ResponseTooLargeError,
    ServerError,
    SyncConflictError,
    ThrottledError,
    TooLargeError,
    UnexpectedResponseError,
    UnsafeFileError,
    WaitTimeoutError,
)

if TYPE_CHECKING:
    from quantconnect_client import (
        errors,
        events,
        exports,
        folders,
        limits,
        models,
        objects,
        otel,
        params,
        results,
        shapes,
        sweeps,
    )
    from quantconnect_client._async.client import AsyncQuantConnect
    from quantconnect_client._async.export_files import AsyncExport
    from quantconnect_client._async.paging import AsyncPages
    from quantconnect_client._core.jobs import JobProgress
    from quantconnect_client._core.limits import LimiterSource
    from quantconnect_client._core.live_endings import LiveEnding
    from quantconnect_client._core.paging import Page
    from quantconnect_client._core.progress import Progress
    from quantconnect_client._description import SpecInfo, spec_info
    from quantconnect_client._sync.client import QuantConnect
    from quantconnect_client._sync.export_files import Export
    from quantconnect_client._sync.paging import Pages
    from quantconnect_client.events import CallEvent, EventHook, RawResponse, ResponseHook
    from quantconnect_client.exports import ExportedOrder, ExportedTrade
    from quantconnect_client.folders import DirectoryDeletion, SyncPlan
    from quantconnect_client.limits import SharedLimit
    from quantconnect_client.objects import Transfer
    from quantconnect_client.sweeps import Grid, SweepResult, SweepRow

    __version__: str

__all__ = [
    "AccessDeniedError",
    "AlreadyExistsError",
    "ApiError",
    "AsyncExport",
    "AsyncPages",
    "AsyncQuantConnect",
    "AuthenticationError",
    "CallEvent",
    "ChecksumError",
    "ClientClosedError",
    "ConnectionFailedError",
    "ConnectionLostError",
    "CredentialsError",
    "DirectoryDeletion",
    "EventHook",
    "ExecutorError",
    "Export",
    "ExportedOrder",
    "ExportedTrade",
    "Grid",
    "InvalidRequestError",
    "JobFailedError",
    "JobProgress",
    "LimiterSource",
    "LiveEnding",
    "LocalFileError",
    "MissingExtraError",
    "NoSpareNodeError",
    "NotFoundError",
    "OutcomeUnknownError",
    "Page",
    "Pages",
    "Progress",
    "QuantConnect",
    "QuantConnectError",
    "RawResponse",
    "RequestTimeoutError",
    "ResponseHook",
    "ResponseTooLargeError",
    "ServerError",
    "SharedLimit",
    "SpecInfo",
    "SweepResult",
    "SweepRow",
    "SyncConflictError",
    "SyncPlan",
    "ThrottledError",
    "TooLargeError",
    "Transfer",
    "UnexpectedResponseError",
    "UnsafeFileError",
    "WaitTimeoutError",
    "__version__",
    "errors",
    "events",
    "exports",
    "folders",
    "limits",
    "models",
    "objects",
    "otel",
    "params",
    "results",
    "shapes",
    "spec_info",
    "sweeps",
]

_MODULES = {
    "errors": "quantconnect_client.errors",
    "events": "quantconnect_client.events",
    "exports": "quantconnect_client.exports",
    "folders": "quantconnect_client.folders",
    "limits": "quantconnect_client.limits",
    "models": "quantconnect_client.models",
    "objects": "quantconnect_client.objects",
    "otel": "quantconnect_client.otel",
    "params": "quantconnect_client.params",
    "results": "quantconnect_client.results",
    "shapes": "quantconnect_client.shapes",
    "sweeps": "quantconnect_client.sweeps",
}
_HOMES = {
    "AsyncExport": "quantconnect_client._async.export_files",
    "AsyncPages": "quantconnect_client._async.paging",
    "AsyncQuantConnect": "quantconnect_client._async.client",
    "CallEvent": "quantconnect_client.events",
    "DirectoryDeletion": "quantconnect_client.folders",
    "EventHook": "quantconnect_client.events",
    "Export": "quantconnect_client._sync.export_files",
    "ExportedOrder": "quantconnect_client.exports",
    "ExportedTrade": "quantconnect_client.exports",
    "Grid": "quantconnect_client.sweeps",
    "JobProgress": "quantconnect_client._core.jobs",
    "LimiterSource": "quantconnect_client._core.limits",
    "LiveEnding": "quantconnect_client._core.live_endings",
    "Page": "quantconnect_client._core.paging",
    "Pages": "quantconnect_client._sync.paging",
    "Progress": "quantconnect_client._core.progress",
    "QuantConnect": "quantconnect_client._sync.client",
    "RawResponse": "quantconnect_client.events",
    "ResponseHook": "quantconnect_client.events",
    "SharedLimit": "quantconnect_client.limits",
    "SpecInfo": "quantconnect_client._description",
    "SweepResult": "quantconnect_client.sweeps",
    "SweepRow": "quantconnect_client.sweeps",
    "SyncPlan": "quantconnect_client.folders",
    "Transfer": "quantconnect_client.objects",
    "spec_info": "quantconnect_client._description",
}


# Type checkers accept any name of a module whose `__getattr__` they see.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        # Names are imported on first use. Importing all of them takes several times as long as
        # importing httpx, and most programs need only a few.
        if name in _MODULES:
            return import_module(_MODULES[name])
        if name in _HOMES:
            return getattr(import_module(_HOMES[name]), name)
        if name == "__version__":
            from quantconnect_client._core.release import VERSION

            return VERSION
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
