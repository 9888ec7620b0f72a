"""The sandbox's own API, for tests in any language: the action of each request.

Its requests are not signed. `guard.py` decides which ones are accepted.
"""

from collections.abc import Callable
from typing import TypeAlias

from quantconnect_sandbox.http.gateway import Gateway
from quantconnect_sandbox.http.spec import revision
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.options import OptionError, number, whole_number
from quantconnect_sandbox.projects.entities import all_projects
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.settings import LARGEST_SEED

Action: TypeAlias = Callable[[Gateway, Json], Json]

LONGEST_ADVANCE = 100 * 366 * 86_400  # a century, in seconds
_FAULT = ("kind", "operations", "calls", "share", "after_write", "text", "seconds")


def _read_health(gateway: Gateway, _body: Json) -> Json:
    return {
        "ready": True,
        "userId": gateway.cloud.settings.user_id,
        "organizationId": gateway.cloud.settings.organization_id,
        "seed": gateway.cloud.settings.seed,
        "projects": len(all_projects(gateway.cloud)),
        "requests": gateway.requests.total,
        "revision": revision(),
        **_read_clock(gateway, {}),
    }


def _reset(gateway: Gateway, body: Json) -> Json:
    _check_names(body, "seed")
    seed = body.get("seed", gateway.cloud.settings.seed)
    gateway.reset(seed=whole_number("seed", seed, -LARGEST_SEED, LARGEST_SEED))
    return _read_health(gateway, {})


def _read_clock(gateway: Gateway, _body: Json) -> Json:
    return {"now": stamp(gateway.cloud.clock.now())}


def _advance_clock(gateway: Gateway, body: Json) -> Json:
    _check_names(body, "advance")
    gateway.cloud.advance_clock(number("advance", body.get("advance"), 0, LONGEST_ADVANCE))
    return _read_clock(gateway, {})


def _set_pace(gateway: Gateway, body: Json) -> Json:
    gateway.cloud.set_pace(body)
    return _read_pace(gateway, {})


def _read_pace(gateway: Gateway, _body: Json) -> Json:
    return {job: str(pace) for job, pace in gateway.cloud.pace.items()}


def _inject_fault(gateway: Gateway, body: Json) -> Json:
    _check_names(body, *_FAULT)
    if "kind" not in body:
        raise OptionError("kind", None, "pass the kind of the fault")
    gateway.faults.inject(**body)
    return _list_faults(gateway, {})


def _list_faults(gateway: Gateway, _body: Json) -> Json:
    return {"faults": gateway.faults.listed()}


def _clear_faults(gateway: Gateway, _body: Json) -> Json:
    gateway.faults.clear()
    return _list_faults(gateway, {})


def _list_requests(gateway: Gateway, _body: Json) -> Json:
    return {"total": gateway.requests.total, "requests": gateway.requests.listed()}


def _clear_requests(gateway: Gateway, _body: Json) -> Json:
    gateway.requests.clear()
    return _list_requests(gateway, {})


def _check_names(body: Json, *known: str) -> None:
    for name, value in body.items():
        if name not in known:
            raise OptionError(name[:40], value, f"unknown option: pass one of {', '.join(known)}")


ACTIONS: dict[tuple[str, str], Action] = {
    ("GET", "/health"): _read_health,
    ("POST", "/reset"): _reset,
    ("GET", "/clock"): _read_clock,
    ("POST", "/clock"): _advance_clock,
    ("GET", "/pace"): _read_pace,
    ("POST", "/pace"): _set_pace,
    ("GET", "/faults"): _list_faults,
    ("POST", "/faults"): _inject_fault,
    ("DELETE", "/faults"): _clear_faults,
    ("GET", "/requests"): _list_requests,
    ("DELETE", "/requests"): _clear_requests,
}
