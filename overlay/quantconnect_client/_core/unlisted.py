"""Operations and fields that the spec does not list."""

import re
from typing import Any, cast

from quantconnect_client._core.arguments import argument_error, client_argument_error
from quantconnect_client._core.operation import Operation, plain, unsendable

PATH = re.compile(r"(/[\w.~-]+)+", re.ASCII)
REFERENCE = "https://www.quantconnect.com/docs/v2/cloud-platform/api-reference"


def checked_fields(fields: object) -> dict[str, Any]:
    """Return additional fields for requests as JSON data.

    Raises:
        InvalidRequestError: they are not a mapping of names to JSON data.
    """
    given = cast(dict[str, Any], plain(fields))
    if not isinstance(cast(object, given), dict) or any(type(name) is not str for name in given):
        words = "must be a mapping of names to JSON data"
        raise client_argument_error("extra_fields", fields, words)
    problem = unsendable(given)
    if problem:
        name, value, words = problem
        raise client_argument_error(f"extra_fields[{name!r}]", value, words)
    return given


def unlisted_operation(path: object, *, safe: bool) -> Operation:
    """Return an operation that the spec does not list.

    Raises:
        InvalidRequestError: the path is malformed, or could lead to another place.
    """
    if not isinstance(path, str) or not PATH.fullmatch(path) or ".." in path:
        words = "must be a path below the base URL, such as '/backtests/read'"
        raise argument_error("path", path, words)
    return Operation(path, path, safe, REFERENCE, {"type": "object"})
