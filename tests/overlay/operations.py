"""What the client knows of every operation."""

from quantconnect_client._core.operations import methods, operation_of

OPERATIONS = [operation_of(method) for method in sorted(methods())]
