"""A local QuantConnect API for tests, demos and clients in other languages.

It holds one account in memory and answers in the shapes of the REST API v2. It never runs a
strategy: the results of its backtests are made up from a seed.
"""

from quantconnect_sandbox.clock import Clock
from quantconnect_sandbox.server import Sandbox

__all__ = ["Clock", "Sandbox"]
