"""The sandbox's own API, for tests in any language: what each request to it does.

It is not signed: `guard.py` decides who may use it.
"""

from collections.abc import Callable
from typing import TypeAlias

from quantconnect_sandbox.http.gateway import Gateway
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.options import OptionError, number, whole_number
from quantconnect_sandbox.projects.entities import all_projects
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.settings import LARGEST_SEED

Action: TypeAlias = Callable[[Gateway, Json], Json]

LONGEST_ADVANCE = 100 * 366 * 86_400  # a century, in seconds
_FAULT = ("kind", "operations", "calls", "share", "after_write", "text", "seconds")


def _read_health(gateway: Gateway, _asked: Json) -> Json:
    return {
        "ready": True,
        "userId": gateway.cloud.settings.user_id,
        "organizationId": gateway.cloud.settings.organization_id,
        "seed": gateway.cloud.settings.seed,
        "projects": len(all_projects(gateway.cloud)),
        "requests": gateway.requests.total,
        **_read_clock(gateway, {}),
    }


def _reset(gateway: Gateway, asked: Json) -> Json:
    _check_names(asked, "seed")
    seed = asked.get("seed", gateway.cloud.settings.seed)
    gateway.reset(seed=whole_number("seed", seed, -LARGEST_SEED, LARGEST_SEED))
    return _read_health(gateway, {})


def _read_clock(gateway: Gateway, _asked: Json) -> Json:
    return {"now": stamp(gateway.cloud.clock.now())}


def _advance_clock(gateway: Gateway, asked: Json) -> Json:
    _check_names(asked, "advance")
    gateway.cloud.advance_clock(number("advance", asked.get("advance"), 0, LONGEST_ADVANCE))
    return _read_clock(gateway, {})


def _set_pace(gateway: Gateway, asked: Json) -> Json:
    gateway.cloud.set_pace(asked)
    return _read_pace(gateway, {})


def _read_pace(gateway: Gateway, _asked: Json) -> Json:
    return {job: str(pace) for job, pace in gateway.cloud.pace.items()}


def _order_fault(gateway: Gateway, asked: Json) -> Json:
    _check_names(asked, *_FAULT)
    if "kind" not in asked:
        raise OptionError("kind", None, "name the kind of the fault")
    gateway.faults.order(**asked)
    return _list_faults(gateway, {})


def _list_faults(gateway: Gateway, _asked: Json) -> Json:
    return {"faults": gateway.faults.listed()}


def _clear_faults(gateway: Gateway, _asked: Json) -> Json:
    gateway.faults.clear()
    return _list_faults(gateway, {})


def _list_requests(gateway: Gateway, _asked: Json) -> Json:
    return {"total": gateway.requests.total, "requests": gateway.requests.listed()}


def _clear_requests(gateway: Gateway, _asked: Json) -> Json:
    gateway.requests.clear()
    return _list_requests(gateway, {})


def _check_names(asked: Json, *known: str) -> None:
    for name, value in asked.items():
        if name not in known:
            raise OptionError(name[:40], value, f"there is no such option, only {', '.join(known)}")


ACTIONS: dict[tuple[str, str], Action] = {
    ("GET", "/health"): _read_health,
    ("POST", "/reset"): _reset,
    ("GET", "/clock"): _read_clock,
    ("POST", "/clock"): _advance_clock,
    ("GET", "/pace"): _read_pace,
    ("POST", "/pace"): _set_pace,
    ("GET", "/faults"): _list_faults,
    ("POST", "/faults"): _order_fault,
    ("DELETE", "/faults"): _clear_faults,
    ("GET", "/requests"): _list_requests,
    ("DELETE", "/requests"): _clear_requests,
}
