"""Requests of older API versions, which programs in use still send.

The spec omits them, so that no client method has two meanings. Each is translated into the current
form, which is then validated and handled like any other request. Its fields are kept, and fields
that the current form requires are added.
"""

from dataclasses import dataclass, field

from quantconnect_sandbox.json_types import Json

# Former paths of current operations.
LEGACY_PATHS = {
    "/live/read/insights": "/live/insights/read",
    "/live/read/log": "/live/logs/read",
    "/live/read/orders": "/live/orders/read",
    "/live/read/portfolio": "/live/portfolio/read",
}


@dataclass(frozen=True)
class LegacyRequest:
    """How a legacy request is recognized, and its current form.

    Args:
        path: the path of the request.
        current_path: the path of the operation that handles it.
        needed: fields that it must have.
        missing: fields that it must not have. A request with one of them has the current form.
        added: further fields that the operation requires, with their values.
    """

    path: str
    current_path: str
    needed: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()
    added: Json = field(default_factory=dict[str, object])


LEGACY_REQUESTS = (
    # All backtests of a project, in `backtests`.
    LegacyRequest(
        "/backtests/read",
        "/backtests/list",
        needed=frozenset({"projectId"}),
        missing=frozenset({"backtestId"}),
    ),
    # All deployments, in `live`.
    LegacyRequest("/live/read", "/live/list", missing=frozenset({"projectId", "deployId"})),
    # A log from its first line. The current form requires a range.
    LegacyRequest(
        "/backtests/read/log",
        "/backtests/read/log",
        needed=frozenset({"projectId", "backtestId"}),
        missing=frozenset({"start", "end"}),
        added={"start": 0, "end": 200, "query": ""},
    ),
    LegacyRequest("/live/read/log", "/live/logs/read", added={"startLine": 0, "endLine": 250}),
    LegacyRequest("/live/read/insights", "/live/insights/read", added={"start": 0, "end": 100}),
    LegacyRequest("/live/read/orders", "/live/orders/read", added={"start": 0, "end": 100}),
)


def current_request(path: str, request: Json) -> tuple[str, Json]:
    """Return the path and parameters of a request in the current form."""
    names = {name for name, value in request.items() if value is not None}
    for one in LEGACY_REQUESTS:
        if one.path == path and one.needed <= names and not one.missing & names:
            added = {name: value for name, value in one.added.items() if name not in names}
            return one.current_path, request | added
    return LEGACY_PATHS.get(path, path), request
