"""The sandbox's own API, for tests in any language: what each request to it does.

It is not signed: `guard.py` decides who may use it.
"""

from collections.abc import Callable
from typing import TypeAlias

from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.options import OptionError, number, whole_number
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.settings import LARGEST_SEED
from quantconnect_sandbox.store.state import Cloud

Action: TypeAlias = Callable[[Cloud, Json], Json]

LONGEST_ADVANCE = 100 * 366 * 86_400  # a century, in seconds
_FAULT = ("kind", "operations", "calls", "share", "after_write", "text", "seconds")


def _read_health(cloud: Cloud, _asked: Json) -> Json:
    return {
        "ready": True,
        "userId": cloud.settings.user_id,
        "organizationId": cloud.settings.organization_id,
        "seed": cloud.settings.seed,
        "projects": len(cloud.projects),
        "requests": cloud.requests.total,
        **_read_clock(cloud, {}),
    }


def _reset(cloud: Cloud, asked: Json) -> Json:
    _check_names(asked, "seed")
    seed = asked.get("seed", cloud.settings.seed)
    cloud.reset(seed=whole_number("seed", seed, -LARGEST_SEED, LARGEST_SEED))
    return _read_health(cloud, {})


def _read_clock(cloud: Cloud, _asked: Json) -> Json:
    return {"now": stamp(cloud.clock.now())}


def _advance_clock(cloud: Cloud, asked: Json) -> Json:
    _check_names(asked, "advance")
    cloud.advance_clock(number("advance", asked.get("advance"), 0, LONGEST_ADVANCE))
    return _read_clock(cloud, {})


def _set_pace(cloud: Cloud, asked: Json) -> Json:
    cloud.set_pace(asked)
    return _read_pace(cloud, {})


def _read_pace(cloud: Cloud, _asked: Json) -> Json:
    return {job: str(pace) for job, pace in cloud.pace.items()}


def _order_fault(cloud: Cloud, asked: Json) -> Json:
    _check_names(asked, *_FAULT)
    if "kind" not in asked:
        raise OptionError("kind", None, "name the kind of the fault")
    cloud.faults.order(**asked)
    return _list_faults(cloud, {})


def _list_faults(cloud: Cloud, _asked: Json) -> Json:
    return {"faults": cloud.faults.listed()}


def _clear_faults(cloud: Cloud, _asked: Json) -> Json:
    cloud.faults.clear()
    return _list_faults(cloud, {})


def _list_requests(cloud: Cloud, _asked: Json) -> Json:
    return {"total": cloud.requests.total, "requests": cloud.requests.listed()}


def _clear_requests(cloud: Cloud, _asked: Json) -> Json:
    cloud.requests.clear()
    return _list_requests(cloud, {})


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
