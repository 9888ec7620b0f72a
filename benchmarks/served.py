"""A sandbox in its own process, and a plain HTTP client for it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from quantconnect_client._core.auth import TokenAuth
from quantconnect_client._core.credentials import Credentials, Secret

TOKEN = "sandbox-token"
PATIENCE = 100.0
"""Timeout of a request in seconds, the default of the client."""


@contextmanager
def served(*options: str, core: int | None = None) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run a sandbox whose jobs complete at once; yield its process and the URL of its API."""
    command = [sys.executable, "-m", "quantconnect_sandbox", "--api-token", TOKEN]
    with subprocess.Popen(
        [*command, "--pace", "all=0", *options],
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=None if core is None else lambda: os.sched_setaffinity(0, {core}),
    ) as server:
        try:
            assert server.stdout is not None
            yield server, server.stdout.readline().partition(" on ")[2].partition(" ")[0]
        finally:
            server.kill()


def connected(base_url: str) -> httpx.Client:
    """Return an HTTP client that signs requests and adds nothing else."""
    auth = TokenAuth(Credentials(123, Secret(TOKEN)))
    return httpx.Client(base_url=base_url, auth=auth, trust_env=False, timeout=PATIENCE)
