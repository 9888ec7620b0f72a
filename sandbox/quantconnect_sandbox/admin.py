"""The sandbox's own API, for tests in any language: `/__sandbox__/...`, outside of QuantConnect's.

It is not signed: whoever reaches the port may use it.
"""

import json
from collections.abc import Callable
from typing import Any, TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quantconnect_sandbox.clock import stamp
from quantconnect_sandbox.shapes import Json, is_object
from quantconnect_sandbox.state import Cloud

PREFIX = "/__sandbox__"
Action: TypeAlias = Callable[[Cloud, Json], Json]


def admin_routes(cloud: Cloud) -> list[Route]:
    """The routes of the admin API for this state."""
    return [_route(cloud, path, method, action) for (method, path), action in ACTIONS.items()]


def _route(cloud: Cloud, path: str, method: str, action: Action) -> Route:
    async def endpoint(request: Request) -> Response:
        try:
            asked = _object(await request.body())
            with cloud.lock:
                answer = action(cloud, asked)
                cloud.save()
        except (TypeError, ValueError) as error:
            return _response({"error": str(error)}, status=400)
        return _response(answer)

    return Route(PREFIX + path, endpoint, methods=[method])


def _object(body: bytes) -> Json:
    asked: Any = json.loads(body or b"{}")
    if not is_object(asked):
        raise ValueError(f"the body is {asked!r:.40}, not a JSON object")
    return asked


def _response(body: Json, status: int = 200) -> Response:
    return Response(json.dumps(body), status, media_type="application/json")


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
    cloud.reset(seed=int(asked.get("seed", cloud.settings.seed)))
    return _read_health(cloud, {})


def _read_clock(cloud: Cloud, _asked: Json) -> Json:
    return {"now": stamp(cloud.clock.now())}


def _advance_clock(cloud: Cloud, asked: Json) -> Json:
    cloud.clock.advance(_number(asked, "advance"))
    return _read_clock(cloud, {})


def _set_pace(cloud: Cloud, asked: Json) -> Json:
    cloud.set_pace(asked)
    return _read_pace(cloud, {})


def _read_pace(cloud: Cloud, _asked: Json) -> Json:
    return {job: str(pace) for job, pace in cloud.pace.items()}


def _order_fault(cloud: Cloud, asked: Json) -> Json:
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


def _number(asked: Json, name: str) -> float:
    value = asked.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{name} is {value!r}, not a number")
    return float(value)


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
