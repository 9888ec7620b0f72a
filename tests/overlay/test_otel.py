"""OpenTelemetry spans of a client's requests, recorded by a tracer of this test."""

import sys
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry import trace

from quantconnect_client import QuantConnect, otel
from quantconnect_client.errors import MissingExtraError, NotFoundError
from quantconnect_sandbox import Sandbox


class Recorded(trace.NonRecordingSpan):
    """A span that keeps what it is given."""

    def __init__(self, name: str, facts: dict[str, Any]) -> None:
        super().__init__(trace.INVALID_SPAN_CONTEXT)
        self.name, self.facts = name, facts
        self.status: tuple[Any, ...] = ()
        self.ended: int | None = None

    def set_status(self, *status: Any) -> None:
        self.status = status

    def end(self, end_time: int | None = None) -> None:
        self.ended = end_time


class Tracer(trace.NoOpTracer):
    def __init__(self, spans: list[Recorded]) -> None:
        self.spans = spans

    def start_span(self, name: str, *args: Any, **facts: Any) -> Recorded:
        assert not args
        self.spans.append(Recorded(name, facts))
        return self.spans[-1]


class Provider(trace.NoOpTracerProvider):
    def __init__(self) -> None:
        self.spans: list[Recorded] = []
        self.scope: tuple[Any, ...] = ()

    def get_tracer(self, *scope: Any, **_: Any) -> Tracer:
        self.scope = scope
        return Tracer(self.spans)


@pytest.fixture
def provider() -> Provider:
    return Provider()


@pytest.fixture
def qc(sandbox: Sandbox, provider: Provider) -> Iterator[QuantConnect]:
    with QuantConnect(
        123, "sandbox-token", base_url=sandbox.base_url, on_event=otel.spans(provider)
    ) as qc:
        yield qc


def test_each_attempt_is_a_span(qc: QuantConnect, sandbox: Sandbox, provider: Provider) -> None:
    sandbox.faults.inject("server_error", calls=1)
    qc.projects.list()

    failed, succeeded = provider.spans
    assert failed.name == succeeded.name == "projects.read"
    assert failed.facts["kind"] is trace.SpanKind.CLIENT
    # Without a context of its own, a span is a child of the current one.
    assert "context" not in failed.facts
    assert failed.facts["attributes"] == {
        "http.request.method": "POST",
        "url.path": "/projects/read",
        "server.address": "127.0.0.1",
        "quantconnect.call_id": succeeded.facts["attributes"]["quantconnect.call_id"],
        "http.response.status_code": 500,
        "error.type": "ServerError",
    }
    assert failed.status == (trace.StatusCode.ERROR, "ServerError")
    assert succeeded.facts["attributes"]["http.request.resend_count"] == 1
    assert succeeded.status == ()
    assert failed.facts["start_time"] < (failed.ended or 0) <= succeeded.facts["start_time"] + 1000


def test_a_rejected_call_is_a_failed_span(qc: QuantConnect, provider: Provider) -> None:
    with pytest.raises(NotFoundError):
        qc.projects.read(7)

    (span,) = provider.spans
    assert span.facts["attributes"]["error.type"] == "NotFoundError"
    assert provider.scope[0] == "quantconnect_client"


def test_a_missing_library_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)

    with pytest.raises(MissingExtraError, match="otel"):
        otel.spans()
