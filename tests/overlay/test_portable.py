"""Clients can be pickled for other processes and do not expose secrets."""

import copy
import logging
import pickle
import ssl
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from quantconnect_client import AsyncQuantConnect, QuantConnect
from quantconnect_client.errors import InvalidRequestError
from quantconnect_client.events import CallEvent
from quantconnect_sandbox import Sandbox

TOKEN = "sandbox-token"


def hook(event: CallEvent) -> None:
    """A hook that another process can import."""


@pytest.fixture
def qc(sandbox: Sandbox) -> Iterator[QuantConnect]:
    with QuantConnect(
        123, TOKEN, base_url=sandbox.base_url, timeout=7, attempts=2, on_event=hook
    ) as client:
        yield client


def test_an_unpickled_client_works(qc: QuantConnect) -> None:
    project = qc.projects.create("Momentum", "Py")
    content = pickle.dumps(qc)
    qc.close()
    with pickle.loads(content) as other:
        assert [one.project_id for one in other.projects.list()] == [project.project_id]
        assert other._session.settings == qc._session.settings


def test_a_group_is_pickled_with_its_client(qc: QuantConnect) -> None:
    projects = pickle.loads(pickle.dumps(qc.projects))
    assert projects.list() == []
    projects._session.close()


def test_a_copy_has_connections_of_its_own(qc: QuantConnect) -> None:
    other = copy.deepcopy(qc)
    other.close()
    qc.authenticate()


def test_an_asynchronous_client_is_pickled_too() -> None:
    client = AsyncQuantConnect(123, TOKEN, calls_per_minute=3)
    other = pickle.loads(pickle.dumps(client))
    assert repr(other) == repr(client)


def test_no_representation_shows_the_token(qc: QuantConnect) -> None:
    other = pickle.loads(pickle.dumps(qc))
    session = other._session
    shown = [repr(one) for one in (other, session, session.credentials, session.__reduce__())]
    assert not [text for text in shown if TOKEN in text]


@pytest.mark.parametrize("value", [ssl.create_default_context(), threading.Lock(), lambda: None])
def test_an_option_that_cannot_be_pickled_is_named_without_its_value(value: object) -> None:
    client = QuantConnect(123, TOKEN)
    client._session.settings.httpx_options["verify"] = value
    kind = type(value).__name__
    message = rf"httpx_options\['verify'\] must be picklable .* it is a {kind}\."
    with pytest.raises(InvalidRequestError, match=message):
        pickle.dumps(client)


def test_a_limiter_that_cannot_be_pickled_is_reported_with_an_alternative() -> None:
    class Local:
        """A hook that pickle cannot find, because it is not at module level."""

        def try_acquire(self, name: str) -> bool:
            return bool(name)

        async def try_acquire_async(self, name: str) -> bool:
            return bool(name)

    client = QuantConnect(123, TOKEN, limiter=Local())
    with pytest.raises(InvalidRequestError, match="Pass a module-level function that returns"):
        pickle.dumps(client)


@pytest.mark.parametrize("stays", [lambda _event: None, threading.Lock().acquire])
def test_a_hook_that_cannot_be_pickled_is_dropped_with_a_warning(
    stays: Callable[[Any], object], caplog: pytest.LogCaptureFixture
) -> None:
    client = QuantConnect(123, TOKEN, on_event=stays)
    with caplog.at_level(logging.WARNING, "quantconnect_client"):
        other = pickle.loads(pickle.dumps(client))
    assert other._session.settings.on_event is None
    assert client._session.settings.on_event is stays
    assert "on_event cannot be pickled" in caplog.text


def test_a_hook_that_can_be_pickled_is_kept(qc: QuantConnect) -> None:
    assert pickle.loads(pickle.dumps(qc))._session.settings.on_event is hook
