"""All services of the API. Importing this module registers every handler."""

import importlib
import pkgutil
from pathlib import Path

from quantconnect_sandbox.registry import HANDLERS

for _module in pkgutil.walk_packages([str(Path(__file__).parent)], "quantconnect_sandbox."):
    if _module.name.endswith("handlers"):
        importlib.import_module(_module.name)

__all__ = ["HANDLERS"]
