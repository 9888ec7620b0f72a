"""The HTTP application: handles one request from parsing to response."""

import asyncio
import json
import logging
import re
from collections.abc import Iterable
from email.utils import format_datetime
from http import HTTPStatus
from time import perf_counter, time

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from quantconnect_sandbox.errors import ApiError, RateLimitError
from quantconnect_sandbox.http.admin_app import admin_mount
from quantconnect_sandbox.http.broken_responses import broken, rejected
from quantconnect_sandbox.http.faults import UNEXPECTED_SHAPES, Fault
from quantconnect_sandbox.http.gateway import Gateway
from quantconnect_sandbox.http.legacy_requests import LEGACY_PATHS, current_request
from quantconnect_sandbox.http.request_log import LoggedRequest
from quantconnect_sandbox.http.signature import check_signature, read_signature
from quantconnect_sandbox.http.spec import Operation, load_operations
from quantconnect_sandbox.http.unexpected_shapes import unexpected_shape
from quantconnect_sandbox.http.wire import read_request
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.registry import Raw
from quantconnect_sandbox.services import HANDLERS
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.state import Cloud
from quantconnect_sandbox.store.state_file import StateWriteError

BASE_PATH = "/api/v2"
log = logging.getLogger(__name__)


def build_app(gateway: Gateway, names: Iterable[str]) -> Starlette:
    """Build an ASGI application that serves every path of the spec from this state.

    Args:
        gateway: the state, the faults and the request log.
        names: host names allowed for the sandbox's own API, besides those of loopback.
    """
    cloud, operations = gateway.cloud, load_operations()

    async def endpoint(request: Request) -> Response:
        started, arrived = perf_counter(), time()
        # The examples in the docs yield `//authenticate`, and some clients add a slash at the end.
        path = re.sub("/+", "/", request.url.path).rstrip("/")
        operation = operations.get(_current_path(path))
        if operation is None:
            return _response(cloud, ApiError("Endpoint not found").body())
        fault = gateway.faults.match(operation.id, path.removeprefix(BASE_PATH))
        response = await _respond(cloud, operation, request, fault)
        gateway.requests.add(
            LoggedRequest(
                time=stamp(cloud.clock.now()),
                arrived=arrived,
                operation=operation.id,
                path=path,
                method=request.method,
                status=response.status_code,
                fault=fault.kind if fault else None,
                milliseconds=round(1000 * (perf_counter() - started), 3),
            )
        )
        return response

    # Real clients use GET for reads and writes alike, so the path selects the operation.
    anything = Route("/{path:path}", endpoint, methods=["GET", "POST"])
    return Starlette(routes=[admin_mount(gateway, names), anything])


async def _respond(
    cloud: Cloud, operation: Operation, request: Request, fault: Fault | None
) -> Response:
    if fault is None:
        return _response(cloud, *await _result(cloud, operation, request))
    if fault.kind == "slow":
        # The request is carried out first, because a timeout of the client does not undo it.
        response = _response(cloud, *await _result(cloud, operation, request))
        await asyncio.sleep(fault.seconds)
        return response
    if fault.kind in UNEXPECTED_SHAPES:
        result = await _result(cloud, operation, request)
        return _response(cloud, *_with_unexpected_shape(fault, operation, result))
    empty: tuple[Json | Raw, int] = ({}, 200)
    result = await _result(cloud, operation, request) if fault.is_carried_out else empty
    rejection = fault.rejection()
    if rejection:
        return rejected(fault, _response(cloud, rejection.body()))
    return broken(fault, _response(cloud, *result))


def _current_path(path: str) -> str:
    if not path.startswith(BASE_PATH):
        return ""
    path = path.removeprefix(BASE_PATH)
    return LEGACY_PATHS.get(path, path)


async def _result(cloud: Cloud, operation: Operation, request: Request) -> tuple[Json | Raw, int]:
    if operation.id not in HANDLERS:
        text = f"{operation.id} ({request.url.path}) is not modelled by the sandbox"
        return ApiError(text).body(), 501
    try:
        result = await _carry_out(cloud, request)
    except RateLimitError as failure:
        return _throttled(failure), HTTPStatus.TOO_MANY_REQUESTS
    except ApiError as failure:
        return failure.body(), 200
    except StateWriteError as failure:
        return ApiError(f"{failure}").body(), 500
    except ClientDisconnect:
        return ApiError("The client disconnected before its request was complete").body(), 400
    except Exception as error:
        log.exception("%s failed", operation.id)
        return ApiError(f"Sandbox bug: {type(error).__name__}: {error}").body(), 500
    finally:
        await request.close()  # also closes uploaded files
    return result, 200


async def _carry_out(cloud: Cloud, request: Request) -> Json | Raw:
    # The signature is checked before any byte of the body is read.
    _check_sender(cloud, request)
    request_path = re.sub("/+", "/", request.url.path).rstrip("/").removeprefix(BASE_PATH)
    path, body = current_request(request_path, await read_request(request))
    operation = load_operations()[path]
    with cloud.lock:
        cloud.rates.count(operation.id, operation.rate, cloud.clock.now())
        cloud.origin = str(request.base_url).rstrip("/")
        return cloud.carry_out(lambda: _run_handler(cloud, operation, body))


def _run_handler(cloud: Cloud, operation: Operation, body: Json) -> Json | Raw:
    result = HANDLERS[operation.id].handler(cloud, operation.check_request(body))
    if isinstance(result, Raw):
        return result
    if "success" not in result:
        result = {"success": True, "errors": list[str](), **result}
    operation.check_response(result)
    return result


def _throttled(failure: RateLimitError) -> Raw:
    headers = {"Retry-After": str(failure.retry_after)}
    status, text = HTTPStatus.TOO_MANY_REQUESTS, json.dumps(failure.body())
    return Raw(status, text, "application/json", headers)


def _check_sender(cloud: Cloud, request: Request) -> None:
    signature = read_signature(request.headers, request.query_params)
    with cloud.lock:
        settings = cloud.settings
        check_signature(signature, settings.user_id, settings.api_token, cloud.clock.now())


def _with_unexpected_shape(
    fault: Fault, operation: Operation, result: tuple[Json | Raw, int]
) -> tuple[Json | Raw, int]:
    body, status = result
    if isinstance(body, Raw):
        return result
    return unexpected_shape(fault.kind, body, operation.response, operation.resolve), status


def _response(cloud: Cloud, result: Json | Raw, status: int = 200) -> Response:
    # Clients detect clock skew by the date of a response, so it must come from the clock that
    # signatures are checked against.
    headers = {"date": format_datetime(cloud.clock.now(), usegmt=True)}
    if isinstance(result, Raw):
        return Response(
            result.body, result.status, headers | result.headers, media_type=result.media_type
        )
    content = json.dumps(result, allow_nan=False)
    return Response(content, status, headers, media_type="application/json")
