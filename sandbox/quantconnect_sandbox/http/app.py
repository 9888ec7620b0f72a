"""The HTTP side: one request from the wire to its answer."""

import asyncio
import json
import logging
import re
from collections.abc import Iterable
from email.utils import format_datetime
from time import perf_counter

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.http.admin_app import admin_mount
from quantconnect_sandbox.http.broken_responses import broken, refused
from quantconnect_sandbox.http.faults import ODD_SHAPES, Fault
from quantconnect_sandbox.http.gateway import Gateway
from quantconnect_sandbox.http.legacy_requests import FORMER_PATHS, modern_request
from quantconnect_sandbox.http.request_log import LoggedRequest
from quantconnect_sandbox.http.signature import check_signature, read_signature
from quantconnect_sandbox.http.spec import Operation, load_operations
from quantconnect_sandbox.http.unexpected_shapes import odd_answer
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
    """An ASGI application that answers for this state, on every path of the spec.

    Args:
        gateway: the state, the faults and the request log.
        names: the host names by which its own API may be called, beside those of loopback.
    """
    cloud, operations = gateway.cloud, load_operations()

    async def endpoint(request: Request) -> Response:
        started = perf_counter()
        # The docs' own examples write `{BASE_URL}/authenticate` with a BASE_URL that ends in "/".
        path = re.sub("/+", "/", request.url.path).rstrip("/")
        operation = operations.get(_path_of_today(path))
        if operation is None:
            return _response(cloud, ApiError("Endpoint not found").answer())
        fault = gateway.faults.meet(operation.id, path.removeprefix(BASE_PATH))
        response = await _respond(cloud, operation, request, fault)
        gateway.requests.add(
            LoggedRequest(
                time=stamp(cloud.clock.now()),
                operation=operation.id,
                path=path,
                method=request.method,
                status=response.status_code,
                fault=fault.kind if fault else None,
                milliseconds=round(1000 * (perf_counter() - started), 3),
            )
        )
        return response

    # Real clients read with GET and write with GET, and some add a slash: the path decides.
    anything = Route("/{path:path}", endpoint, methods=["GET", "POST"])
    return Starlette(routes=[admin_mount(gateway, names), anything])


async def _respond(
    cloud: Cloud, operation: Operation, request: Request, fault: Fault | None
) -> Response:
    if fault is None:
        return _response(cloud, *await _answer(cloud, operation, request))
    if fault.kind == "slow":
        # Carried out first: a client that gives up meanwhile does not undo it.
        late = _response(cloud, *await _answer(cloud, operation, request))
        await asyncio.sleep(fault.seconds)
        return late
    if fault.kind in ODD_SHAPES:
        return _response(cloud, *_oddly(fault, operation, await _answer(cloud, operation, request)))
    nothing: tuple[Json | Raw, int] = ({}, 200)
    answer = await _answer(cloud, operation, request) if fault.is_carried_out else nothing
    refusal = fault.refusal()
    if refusal:
        return refused(fault, _response(cloud, refusal.answer()))
    return broken(fault, _response(cloud, *answer))


def _path_of_today(path: str) -> str:
    if not path.startswith(BASE_PATH):
        return ""
    path = path.removeprefix(BASE_PATH)
    return FORMER_PATHS.get(path, path)


async def _answer(cloud: Cloud, operation: Operation, request: Request) -> tuple[Json | Raw, int]:
    if operation.id not in HANDLERS:
        text = f"{operation.id} ({request.url.path}) is not modelled by the sandbox"
        return ApiError(text).answer(), 501
    try:
        answer = await _carry_out(cloud, request)
    except ApiError as failure:
        return failure.answer(), 200
    except StateWriteError as failure:
        return ApiError(f"{failure}").answer(), 500
    except ClientDisconnect:
        return ApiError("The client went away before its request was complete").answer(), 400
    except Exception as error:
        log.exception("%s failed", operation.id)
        return ApiError(f"Sandbox bug: {type(error).__name__}: {error}").answer(), 500
    finally:
        await request.close()  # and with it the files of its form
    return answer, 200


async def _carry_out(cloud: Cloud, request: Request) -> Json | Raw:
    # The headers are enough to know a stranger, of whom no byte of the body is read.
    _check_sender(cloud, request)
    sent_to = re.sub("/+", "/", request.url.path).rstrip("/").removeprefix(BASE_PATH)
    path, asked = modern_request(sent_to, await read_request(request))
    with cloud.lock:
        cloud.origin = str(request.base_url).rstrip("/")
        return cloud.carry_out(lambda: _told(cloud, load_operations()[path], asked))


def _told(cloud: Cloud, operation: Operation, asked: Json) -> Json | Raw:
    answer = HANDLERS[operation.id].handler(cloud, operation.check_request(asked))
    if isinstance(answer, Raw):
        return answer
    if "success" not in answer:
        answer = {"success": True, "errors": list[str](), **answer}
    operation.check_answer(answer)
    return answer


def _check_sender(cloud: Cloud, request: Request) -> None:
    signature = read_signature(request.headers, request.query_params)
    with cloud.lock:
        settings = cloud.settings
        check_signature(signature, settings.user_id, settings.api_token, cloud.clock.now())


def _oddly(
    fault: Fault, operation: Operation, answer: tuple[Json | Raw, int]
) -> tuple[Json | Raw, int]:
    body, status = answer
    if isinstance(body, Raw):
        return answer
    return odd_answer(fault.kind, body, operation.answer, operation.resolve), status


def _response(cloud: Cloud, answer: Json | Raw, status: int = 200) -> Response:
    # The date of an answer is how a client finds out that its own clock is wrong, so it must be
    # the clock that signatures are checked against.
    headers = {"date": format_datetime(cloud.clock.now(), usegmt=True)}
    if isinstance(answer, Raw):
        return Response(
            answer.body, answer.status, headers | answer.headers, media_type=answer.media_type
        )
    content = json.dumps(answer, allow_nan=False)
    return Response(content, status, headers, media_type="application/json")
