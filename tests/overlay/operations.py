"""The facts that the client has about every operation."""

from quantconnect_client._core.operations import methods, operation_of

OPERATIONS = [operation_of(method) for method in sorted(methods())]
