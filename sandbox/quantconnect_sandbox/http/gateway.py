"""The state of a server, with the faults to inject and the request log."""

from quantconnect_sandbox.http.faults import Faults
from quantconnect_sandbox.http.request_log import RequestLog
from quantconnect_sandbox.store.state import Cloud


class Gateway:
    """One server's state, its faults to inject and its request log."""

    def __init__(self, cloud: Cloud) -> None:
        self.cloud = cloud
        self.faults = Faults(cloud.settings.seed)
        self.requests = RequestLog()

    def reset(self, seed: int) -> None:
        """Remove everything and restart from the seed, as a new server does."""
        self.cloud.reset(seed=seed)
        self.faults = Faults(seed)
        self.requests.clear()
