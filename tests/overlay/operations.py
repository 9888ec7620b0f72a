"""What the client knows of every operation."""

import pkgutil
from importlib import import_module

from quantconnect_client import _operations
from quantconnect_client._core.operation import Operation

OPERATIONS = sorted(
    (
        value
        for module in pkgutil.iter_modules(_operations.__path__)
        for value in vars(import_module(f"{_operations.__name__}.{module.name}")).values()
        if isinstance(value, Operation)
    ),
    key=lambda operation: operation.name,
)
