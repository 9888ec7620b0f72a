"""Shared fixtures: a sandbox, and the configuration of coverage."""

import gc
import importlib
import pkgutil
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import certifi
import pytest

import quantconnect_client
from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.http import server


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Measure the coverage of importing the client, but not of the rest of the collection."""
    for module in pkgutil.walk_packages(quantconnect_client.__path__, "quantconnect_client."):
        importlib.import_module(module.name)
    with unmeasured():
        return (yield)


def pytest_collection_finish() -> None:
    """Exclude the collected tests from garbage collection, which would scan them repeatedly."""
    gc.collect()
    gc.freeze()


END_OF_ONE = "-----END CERTIFICATE-----\n"


@pytest.fixture(scope="session", autouse=True)
def _one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Trust a single certificate authority: loading all of them takes longer than most tests."""
    first = Path(certifi.where()).read_text(encoding="utf-8").partition(END_OF_ONE)[0]
    place = tmp_path_factory.mktemp("authorities") / "one.pem"
    place.write_text(first + END_OF_ONE, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(certifi, "where", lambda: str(place))
        patch.setenv("SSL_CERT_FILE", str(place))
        yield


@pytest.fixture(scope="session", autouse=True)
def _sandbox_is_not_measured() -> Iterator[None]:
    """Turn coverage off in the sandbox's threads: only the client is measured."""
    serve = server._Server._serve_until_stopped

    def serve_unmeasured(*args: Any) -> None:
        sys.settrace(None)
        serve(*args)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(server._Server, "_serve_until_stopped", serve_unmeasured)
        yield


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A running sandbox for this test only, whose jobs are done at the second poll."""
    with Sandbox(
        user_id=123,
        api_token="sandbox-token",
        pace=0,
    ) as running:
        yield running


# Measuring coverage doubles the time of a test. It covers the tests of the handwritten client,
# except for the heavy ones, which run code that other tests cover.
MEASURED = Path(__file__).parent / "overlay"
WRITTEN_BY_A_TOOL = MEASURED / "_sync"
HEAVY = frozenset(
    {"test_faults", "test_sweep_scale", "test_validation_parity", "test_verdict_properties"}
)


def is_measured(path: Path) -> bool:
    """Whether a file's tests count towards coverage."""
    return (
        MEASURED in path.parents
        and WRITTEN_BY_A_TOOL not in path.parents
        and path.stem not in HEAVY
    )


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Measure coverage only in the tests of the client, in their threads too."""
    if is_measured(item.path):
        return (yield)
    with unmeasured():
        return (yield)


@contextmanager
def unmeasured() -> Iterator[None]:
    """Take the tracer of coverage away from this thread and from those that it starts."""
    tracer, thread_tracer = sys.gettrace(), threading.gettrace()
    sys.settrace(None)
    threading.settrace(None)
    try:
        yield
    finally:
        sys.settrace(tracer)
        threading.settrace(thread_tracer)
