"""One function for each operation that the sandbox models. Importing this registers them all."""

import importlib
import pkgutil

from quantconnect_sandbox.registry import HANDLERS

for _module in pkgutil.iter_modules(__path__, f"{__name__}."):
    importlib.import_module(_module.name)

__all__ = ["HANDLERS"]
