"""The HTTP side: one request from the wire to its answer."""

import json
import logging
import re
from email.utils import format_datetime

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from quantconnect_sandbox.failures import ApiError
from quantconnect_sandbox.handlers import HANDLERS
from quantconnect_sandbox.shapes import Json
from quantconnect_sandbox.signature import check_signature, read_signature
from quantconnect_sandbox.spec import Operation, load_operations
from quantconnect_sandbox.state import Cloud
from quantconnect_sandbox.wire import read_request

BASE_PATH = "/api/v2"
log = logging.getLogger(__name__)


def build_app(cloud: Cloud) -> Starlette:
    """An ASGI application that answers for this state, on every path of the spec."""
    operations = {BASE_PATH + path: one for path, one in load_operations().items()}

    async def endpoint(request: Request) -> Response:
        # The docs' own examples write `{BASE_URL}/authenticate` with a BASE_URL that ends in "/".
        path = re.sub("/+", "/", request.url.path).rstrip("/")
        operation = operations.get(path)
        if operation is None:
            return _response(cloud, ApiError("Endpoint not found").answer())
        if operation.id not in HANDLERS:
            text = f"{operation.id} ({path}) is not modelled by the sandbox"
            return _response(cloud, ApiError(text).answer(), status=501)
        try:
            answer = await _answer(cloud, operation, request)
            operation.check_answer(answer)
        except Exception as error:
            log.exception("%s failed", operation.id)
            text = f"Sandbox bug: {type(error).__name__}: {error}"
            return _response(cloud, ApiError(text).answer(), status=500)
        return _response(cloud, answer)

    # Real clients read with GET and write with GET, and some add a slash: the path decides.
    return Starlette(routes=[Route("/{path:path}", endpoint, methods=["GET", "POST"])])


async def _answer(cloud: Cloud, operation: Operation, request: Request) -> Json:
    try:
        asked = await read_request(request)
        signature = read_signature(request.headers, request.query_params)
        with cloud.lock:
            settings = cloud.settings
            check_signature(signature, settings.user_id, settings.api_token, cloud.clock.now())
            told = HANDLERS[operation.id](cloud, operation.check_request(asked))
        return {"success": True, "errors": [], **told}
    except ApiError as failure:
        return failure.answer()


def _response(cloud: Cloud, body: Json, status: int = 200) -> Response:
    # The date of an answer is how a client finds out that its own clock is wrong, so it must be
    # the clock that signatures are checked against.
    date = format_datetime(cloud.clock.now(), usegmt=True)
    content = json.dumps(body, allow_nan=False)
    return Response(content, status, {"date": date}, media_type="application/json")
