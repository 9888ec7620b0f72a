"""Parses a request, in any form that real clients send, into one dictionary.

Supported are GET with a query; POST with JSON, with a form whose keys have PHP brackets at any
depth, or with multipart; an empty body with or without a content type; bracketed keys in JSON. The
query and the body are merged. If both have a key, the body takes precedence.
"""

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.http.strict_json import parse_json
from quantconnect_sandbox.json_types import Json, is_object
from quantconnect_sandbox.store.state_file import StateWriteError

# Links have the signature in the query. It is not a parameter of the request.
SIGNATURE_KEYS = frozenset({"authorization", "timestamp"})
# The only file that the API accepts. It is not read here, because it may not fit into memory.
UPLOAD = "objectData"
MAX_BRACKETS = 64
_BRACKETED = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])+)")


async def read_request(request: Request) -> Json:
    """Return the parameters in the query and the body, with unchanged types."""
    query = [(k, v) for k, v in request.query_params.multi_items() if k not in SIGNATURE_KEYS]
    if _content_type(request) == "multipart/form-data":
        return nest([*query, *await _multipart(request)])
    body = await request.body()
    return nest([*query, *parse_body(_content_type(request), body).items()])


def parse_body(content_type: str, body: bytes) -> Json:
    """Parse a JSON or form body, which may be empty."""
    if not body.strip():
        return {}
    if content_type == "application/x-www-form-urlencoded":
        return nest(parse_qsl(_text(body), keep_blank_values=True))
    return _json_object(body)


def nest(pairs: Iterable[tuple[str, Any]]) -> Json:
    """Turn bracketed keys into nested dictionaries: `a[b][0]=x` becomes `{"a": {"b": {"0": x}}}`.

    Lists stay dictionaries with the keys "0", "1", ...: only the request's schema can tell a
    list from a map with such keys.
    """
    root: Json = {}
    for key, value in pairs:
        *parents, last = _segments(key)
        node = root
        for parent in parents:
            node = _child(node, parent)
        node[last or str(len(node))] = value
    return root


def _child(node: Json, key: str) -> Json:
    key = key or str(len(node))
    child = node.get(key)
    if not is_object(child):
        child = node[key] = {}
    return child


def _segments(key: str) -> list[str]:
    match = _BRACKETED.fullmatch(key)
    if match is None:
        return [key]
    segments = [match[1], *match[2][1:-1].split("][")]
    if len(segments) > MAX_BRACKETS:
        raise ApiError(f"Invalid argument: {match[1]} is nested deeper than {MAX_BRACKETS}")
    return segments


def _content_type(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise ApiError(f"Invalid argument: the request body is not UTF-8 ({error})") from error


def _json_object(body: bytes) -> Json:
    try:
        parsed = parse_json(_text(body))
    except ValueError as error:
        raise ApiError(f"Invalid argument: the request body is not JSON ({error})") from error
    if parsed == []:  # an empty PHP array
        return {}
    if not is_object(parsed):
        raise ApiError(f"Invalid argument: the request body is {parsed!r:.40}, not an object")
    return parsed


async def _multipart(request: Request) -> list[tuple[str, Any]]:
    try:
        pairs = (await request.form()).multi_items()
    except (HTTPException, ValueError) as error:  # ValueError: older versions of Starlette
        raise ApiError(f"Invalid argument: the form is not readable ({error})") from error
    except OSError as error:  # an upload goes to a temporary file
        raise StateWriteError(error.strerror or error) from error
    for key, value in pairs:
        if isinstance(value, UploadFile) and key != UPLOAD:
            raise ApiError(f"Invalid argument: {key} must not be a file, a part with a filename")
    return pairs
