"""Makes calls whose operation is chosen at run time."""

import inspect
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import click

from quantconnect_cli.facts import Operation, field_names

if TYPE_CHECKING:
    from quantconnect_client import QuantConnect, RawResponse

FORMS = {
    "projects.read": ("projects.read", "projects.list"),
    "files.read": ("files.read", "files.list"),
}
"""The operations for which the client has two methods: for one item, and for all of them."""


def response_to(qc: "QuantConnect", operation: Operation, body: Mapping[str, Any]) -> Any:
    """Call an operation and return its response as it came.

    Args:
        qc: the client.
        operation: the operation.
        body: the fields of the request, by their API names.

    Returns:
        JSON data; or a text, if the operation returns one or redirects to a URL.

    Raises:
        QuantConnectError: the call failed.
    """
    responses: list[RawResponse] = []
    listening = qc.with_options(on_response=responses.append)
    given = {name: body[api] for name, api in field_names(operation).items() if api in body}
    result = _method(listening, operation, given)(**given)
    # Methods may send further requests, such as for the organization of the account.
    own = [one for one in responses if one.operation == operation.name]
    if operation.text or operation.redirects or not own:
        return result
    return own[-1].json()


def _method(
    qc: "QuantConnect", operation: Operation, given: Mapping[str, Any]
) -> Callable[..., object]:
    names = FORMS.get(operation.name, (operation.name,))
    methods: list[Callable[..., object]] = [attrgetter(name)(qc) for name in names]
    fitting = [method for method in methods if _fits(method, given)]
    if fitting:
        return fitting[0]
    if len(methods) > 1 and not all(name in _parameters(methods[0]) for name in given):
        raise click.UsageError(f"{operation.name}: these fields can't be combined.")
    # The client says which argument is missing.
    return partial(methods[0], **dict.fromkeys(_needed(methods[0]) - given.keys()))


def _fits(method: Callable[..., object], given: Mapping[str, Any]) -> bool:
    return _needed(method) <= given.keys() <= _parameters(method).keys()


def _parameters(method: Callable[..., object]) -> Mapping[str, inspect.Parameter]:
    return inspect.signature(method).parameters


def _needed(method: Callable[..., object]) -> set[str]:
    parameters = _parameters(method).items()
    return {name for name, one in parameters if one.default is inspect.Parameter.empty}


def selected(data: Any, expression: str) -> Any:
    """Return what a JMESPath expression selects.

    Raises:
        click.UsageError: the expression is malformed, or doesn't fit the data.
    """
    # Without types of its own. Imported here, because most calls do without it.
    jmespath: Any = import_module("jmespath")
    try:
        return jmespath.search(expression, data)
    except jmespath.exceptions.JMESPathError as error:
        raise click.UsageError(f"--select {expression!r}: {error}") from error
