"""Request forms of older versions of the API, which programs that are still around send.

The spec has none of them, so that no method of a client has two meanings. Here each is turned into
the form of today, which is then checked and carried out as any other. What a program sends stays;
only what the form of today needs beside is added.
"""

from dataclasses import dataclass, field

from quantconnect_sandbox.json_types import Json

# Paths under which an operation of today was found before.
FORMER_PATHS = {
    "/live/read/insights": "/live/insights/read",
    "/live/read/log": "/live/logs/read",
    "/live/read/orders": "/live/orders/read",
    "/live/read/portfolio": "/live/portfolio/read",
}


@dataclass(frozen=True)
class FormerRequest:
    """How a request of an older form is known, and what it means today.

    Args:
        path: where it is sent to.
        meant: the operation that answers it, by its path.
        needed: what it has.
        missing: what it leaves out. A request that has one of these is of the form of today.
        added: what the operation needs beside.
    """

    path: str
    meant: str
    needed: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()
    added: Json = field(default_factory=dict[str, object])


FORMER_REQUESTS = (
    # All backtests of a project, in `backtests`.
    FormerRequest(
        "/backtests/read",
        "/backtests/list",
        needed=frozenset({"projectId"}),
        missing=frozenset({"backtestId"}),
    ),
    # All deployments, in `live`.
    FormerRequest("/live/read", "/live/list", missing=frozenset({"projectId", "deployId"})),
    # A log from its first line on, where a page must be named today.
    FormerRequest(
        "/backtests/read/log",
        "/backtests/read/log",
        needed=frozenset({"projectId", "backtestId"}),
        missing=frozenset({"start", "end"}),
        added={"start": 0, "end": 200, "query": ""},
    ),
    FormerRequest("/live/read/log", "/live/logs/read", added={"startLine": 0, "endLine": 250}),
    FormerRequest("/live/read/insights", "/live/insights/read", added={"start": 0, "end": 100}),
    FormerRequest("/live/read/orders", "/live/orders/read", added={"start": 0, "end": 100}),
)


def modern_request(path: str, request: Json) -> tuple[str, Json]:
    """The path and the request of today that mean the same; those of today as they are."""
    given = {name for name, value in request.items() if value is not None}
    for one in FORMER_REQUESTS:
        if one.path == path and one.needed <= given and not one.missing & given:
            added = {name: value for name, value in one.added.items() if name not in given}
            return one.meant, request | added
    return FORMER_PATHS.get(path, path), request
