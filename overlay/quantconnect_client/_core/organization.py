"""The organization of calls that don't name one."""

import json
import os
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, cast

from quantconnect_client._core.arguments import client_argument_error
from quantconnect_client._core.operation import Operation
from quantconnect_client.errors import UnexpectedResponseError

VARIABLE = "QC_ORGANIZATION_ID"
FIELD = "organizationId"
ID = re.compile("[0-9a-f]{32}")
ANY = "0" * 32
"""A valid id that stands for the account's own until it is requested."""


def organization_id_of(argument: str | None) -> str | None:
    """Return the organization of a client: the argument, or else the environment variable.

    Raises:
        InvalidRequestError: it is not an organization's id.
    """
    found = os.environ.get(VARIABLE) if argument is None else argument
    if found is not None and not (isinstance(cast(object, found), str) and ID.fullmatch(found)):
        words = "must be an organization's id, which is 32 hexadecimal digits"
        name = f"the environment variable {VARIABLE}" if argument is None else "organization_id"
        raise client_argument_error(name, found, words)
    return found


def with_organization(
    operation: Operation, arguments: Mapping[str, Any], configured: str | None
) -> tuple[Mapping[str, Any], bool]:
    """Add the organization to the arguments of an operation that takes one and got none.

    Returns:
        The arguments, and whether their organization only stands for the account's own.
    """
    takes_it = FIELD in operation.request.get("properties", {})
    if not takes_it or arguments.get(FIELD) is not None:
        return arguments, False
    if configured is None and FIELD in operation.request.get("required", ()):
        return {**arguments, FIELD: ANY}, True
    return {**arguments, FIELD: configured}, False


def checkable(organization_id: str | None) -> str:
    """Return a value with which the other arguments can be checked before an id is requested."""
    return ANY if organization_id is None else organization_id


def own_id(operation: Operation, account: Any) -> str:
    """Return the organization of the account.

    Raises:
        UnexpectedResponseError: the response does not name it.
    """
    found = account.organization_id
    if isinstance(found, str) and found:
        return found
    raise UnexpectedResponseError(
        f"Unexpected response: it has no organizationId. Pass organization_id. {operation.docs}",
        operation=operation.name,
        status=HTTPStatus.OK,
        body=json.dumps(account.to_dict()),
    )
