"""What the tour can run against: a sandbox of its own, another server, or QuantConnect."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import urlsplit

from parity.seed import Seeder
from quantconnect_client import QuantConnect
from quantconnect_client._core.settings import BASE_URL
from quantconnect_sandbox import Sandbox

USER_ID, TOKEN = 123, "sandbox-token"
PAUSE = 2.1
"""Seconds between two calls to the cloud, which keeps below 30 calls per minute."""


class Target(NamedTuple):
    """A server to call.

    Attributes:
        label: what a snapshot names it: `cloud`, `sandbox` or `other`. A URL may be private.
        qc: the client.
        pause: seconds between two calls.
        is_ours: whether it was started for this run, so that writes change nothing of anybody.
    """

    label: str
    qc: QuantConnect
    pause: float = 0.0
    is_ours: bool = False


@contextmanager
def connected(name: str) -> Generator[Target]:
    """Connect to a target.

    Args:
        name: `cloud`, `sandbox` or the base URL of a server.

    Raises:
        QuantConnectError: the credentials or the URL are invalid.
    """
    if name == "sandbox":
        with seeded_sandbox() as target:
            yield target
    elif name == "cloud":
        # Not that of the environment, which may be another server.
        with QuantConnect(base_url=BASE_URL) as qc:
            yield Target("cloud", qc, PAUSE)
    elif _host(name) == _host(BASE_URL):
        raise ValueError("write TARGET=cloud for QuantConnect")
    else:
        has_own = "QC_USER_ID" in os.environ
        credentials = () if has_own else (USER_ID, TOKEN)
        with QuantConnect(*credentials, base_url=name) as qc:
            yield Target("other", qc)


@contextmanager
def seeded_sandbox() -> Generator[Target]:
    """Start a sandbox with some of everything, whose jobs are done at once."""
    with (
        Sandbox(user_id=USER_ID, api_token=TOKEN, pace=0) as sandbox,
        QuantConnect(USER_ID, TOKEN, base_url=sandbox.base_url) as qc,
    ):
        Seeder(qc).fill()
        sandbox.requests.clear()
        yield Target("sandbox", qc, is_ours=True)


def _host(url: str) -> str | None:
    return urlsplit(url).hostname
