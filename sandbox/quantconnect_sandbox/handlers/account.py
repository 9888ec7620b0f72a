"""Who is calling."""

from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.shapes import Json
from quantconnect_sandbox.state import Cloud


@operation("authenticate")
def authenticate(_cloud: Cloud, _request: Json) -> Json:
    """Nothing to tell: the signature was checked before the handler was called."""
    return {}
