"""Everything under `/__sandbox__`: the guard, the admin API and the downloads."""

import json
import logging
from collections.abc import Iterable
from typing import Any

from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from quantconnect_sandbox.downloads.routes import download_route
from quantconnect_sandbox.http.admin import ACTIONS, Action
from quantconnect_sandbox.http.gateway import Gateway
from quantconnect_sandbox.http.guard import Guard
from quantconnect_sandbox.http.strict_json import parse_json
from quantconnect_sandbox.json_types import Json, is_object
from quantconnect_sandbox.store.state_file import StateWriteError

PREFIX = "/__sandbox__"
LARGEST_BODY = 1 << 20
ANY_METHOD = ["GET", "POST", "PUT", "PATCH", "DELETE"]
log = logging.getLogger(__name__)


class _TooLargeError(ValueError):
    """The body exceeds the limit of the admin API."""


def admin_mount(gateway: Gateway, names: Iterable[str]) -> Mount:
    """Build the routes outside of QuantConnect's API, accessible under these host names."""
    routes = [_route(gateway, path, method, action) for (method, path), action in ACTIONS.items()]
    unknown = Route("/{path:path}", _unknown, methods=ANY_METHOD)
    guard = Middleware(_Guarded, guard=Guard(names))
    return Mount(
        PREFIX, routes=[*routes, download_route(gateway.cloud), unknown], middleware=[guard]
    )


class _Guarded:
    """Responds with an error to requests that the guard rejects."""

    def __init__(self, app: ASGIApp, guard: Guard) -> None:
        self.app = app
        self.guard = guard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        reached = (scope.get("server") or ("",))[0]
        rejection = self.guard.judge(scope["method"], Headers(scope=scope), reached)
        app = _response({"error": rejection.text}, rejection.status) if rejection else self.app
        await app(scope, receive, send)


def _route(gateway: Gateway, path: str, method: str, action: Action) -> Route:
    cloud = gateway.cloud

    async def endpoint(request: Request) -> Response:
        try:
            body = _object(await _body(request))
            with cloud.lock:
                return _response(cloud.carry_out(lambda: action(gateway, body)))
        except ClientDisconnect:
            return Response()
        except _TooLargeError as error:
            return _response({"error": str(error)}, 413)
        except StateWriteError as error:
            return _response({"error": str(error)}, 500)
        except ValueError as error:
            return _response({"error": str(error)}, 400)

    return Route(path, endpoint, methods=[method])


async def _body(request: Request) -> bytes:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            raise _TooLargeError(f"the body is too large: send at most {LARGEST_BODY} bytes")
    return body


def _object(content: bytes) -> Json:
    try:
        body: Any = parse_json(content) if content.strip() else {}
    except ValueError as error:
        raise ValueError(f"the body is not valid JSON: {error}") from error
    if not is_object(body):
        raise ValueError(f"the body is {body!r:.40}: send a JSON object")
    return body


async def _unknown(request: Request) -> Response:
    known = sorted(f"{method} {PREFIX}{path}" for method, path in ACTIONS)
    text = f"{request.method} {request.url.path:.80} does not exist: use one of {', '.join(known)}"
    return _response({"error": text}, 404)


def _response(body: Json, status: int = 200) -> Response:
    return Response(json.dumps(body), status, media_type="application/json")
