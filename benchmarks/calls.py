"""Time calls against the same calls with plain httpx, which signs its requests too."""

import asyncio
import subprocess
import sys
from collections.abc import Awaitable, Callable
from time import perf_counter

import httpx

from benchmarks.figures import Figure, in_turns, medians, seconds_of
from benchmarks.served import PATIENCE, TOKEN, connected, served
from quantconnect_client import AsyncQuantConnect, QuantConnect
from quantconnect_client._core.auth import TokenAuth
from quantconnect_client._core.credentials import Credentials, Secret

CALLS = 400
SCRIPTS = 15
MANY = 1000
AT_ONCE = 50
ROUNDS = 5
BOUND = 1.1

OUR_SCRIPT = """
from quantconnect_client import QuantConnect
with QuantConnect(123, {token!r}, base_url={url!r}) as qc:
    print(qc.projects.read({project}).name)
"""
PLAIN_SCRIPT = """
import time
from base64 import b64encode
from hashlib import sha256
import httpx
stamp = str(int(time.time()))
digest = sha256(f"{token}:{{stamp}}".encode()).hexdigest()
basic = b64encode(f"123:{{digest}}".encode()).decode()
with httpx.Client(headers={{"Authorization": f"Basic {{basic}}", "Timestamp": stamp}}) as http:
    response = http.post("{url}/projects/read", json={{"projectId": {project}}})
    print(response.json()["projects"][0]["name"])
"""
SOURCES = (OUR_SCRIPT, PLAIN_SCRIPT)


def figures() -> list[Figure]:
    """Time one call, many calls at once and a whole script, against plain httpx."""
    with served() as (_, url):
        with QuantConnect(123, TOKEN, base_url=url) as qc, connected(url) as plain:
            project = qc.projects.create("Bench", "Py").project_id
            ours = seconds_of(lambda: qc.projects.read(project))
            theirs = seconds_of(
                lambda: plain.post("/projects/read", json={"projectId": project}).json()
            )
            one = Figure("one signed call", *in_turns(ours, theirs, CALLS), bound=BOUND)
        scripts = (script(code.format(token=TOKEN, url=url, project=project)) for code in SOURCES)
        whole = Figure("a script with one call", *in_turns(*scripts, SCRIPTS), bound=1.15)
        return [one, *asyncio.run(_asynchronous(url, project)), whole]


def script(code: str) -> Callable[[], float]:
    """Return a function that runs a program in a new process and returns the seconds it took."""
    command = [sys.executable, "-c", code]
    return seconds_of(lambda: subprocess.run(command, check=True, capture_output=True))


async def _asynchronous(url: str, project: int) -> list[Figure]:
    auth = TokenAuth(Credentials(123, Secret(TOKEN)))
    async with (
        AsyncQuantConnect(123, TOKEN, base_url=url) as qc,
        httpx.AsyncClient(base_url=url, auth=auth, trust_env=False, timeout=PATIENCE) as plain,
    ):

        async def ours() -> None:
            await qc.projects.read(project)

        async def theirs() -> None:
            (await plain.post("/projects/read", json={"projectId": project})).json()

        one = await _in_turns(ours, theirs, CALLS)
        many = await _in_turns(_many(ours), _many(theirs), ROUNDS)
    return [
        Figure("one signed call, async", *one, bound=BOUND),
        Figure(f"{MANY:,} calls, {AT_ONCE} at once, async", *many, bound=BOUND),
    ]


def _many(call: Callable[[], Awaitable[None]]) -> Callable[[], Awaitable[None]]:
    async def one_after_the_other() -> None:
        for _ in range(MANY // AT_ONCE):
            await call()

    async def run() -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(one_after_the_other())

    return run


async def _in_turns(
    ours: Callable[[], Awaitable[None]], theirs: Callable[[], Awaitable[None]], times: int
) -> list[float]:
    """Return the median seconds of each, as `figures.in_turns` does."""
    return medians([(await _timed(ours), await _timed(theirs)) for _ in range(times)])


async def _timed(call: Callable[[], Awaitable[None]]) -> float:
    start = perf_counter()
    await call()
    return perf_counter() - start
