"""OpenTelemetry spans of a client's requests."""

import sys
from collections.abc import Iterator

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from quantconnect_client import QuantConnect, otel
from quantconnect_client.errors import MissingExtraError, NotFoundError
from quantconnect_sandbox import Sandbox


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def provider(exporter: InMemorySpanExporter) -> Iterator[TracerProvider]:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    yield provider
    provider.shutdown()


@pytest.fixture
def qc(sandbox: Sandbox, provider: TracerProvider) -> Iterator[QuantConnect]:
    with QuantConnect(
        123, "sandbox-token", base_url=sandbox.base_url, on_event=otel.spans(provider)
    ) as qc:
        yield qc


def test_each_attempt_is_a_span_below_the_current_one(
    qc: QuantConnect, sandbox: Sandbox, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    sandbox.faults.inject("server_error", calls=1)
    with provider.get_tracer("test").start_as_current_span("research") as outer:
        qc.projects.list()

    failed, succeeded, research = exporter.get_finished_spans()
    assert [one.name for one in (failed, succeeded)] == ["projects.read", "projects.read"]
    assert failed.parent == succeeded.parent == outer.get_span_context()
    assert failed.kind is SpanKind.CLIENT
    assert dict(failed.attributes or {}) == {
        "http.request.method": "POST",
        "url.path": "/projects/read",
        "server.address": "127.0.0.1",
        "quantconnect.call_id": (succeeded.attributes or {})["quantconnect.call_id"],
        "http.response.status_code": 500,
        "error.type": "ServerError",
    }
    assert failed.status.status_code is StatusCode.ERROR
    assert (succeeded.attributes or {})["http.request.resend_count"] == 1
    assert succeeded.status.status_code is StatusCode.UNSET
    for span in (failed, succeeded):
        assert (research.start_time or 0) - 1000 <= (span.start_time or 0) < (span.end_time or 0)


def test_a_rejected_call_is_a_failed_span(qc: QuantConnect, exporter: InMemorySpanExporter) -> None:
    with pytest.raises(NotFoundError):
        qc.projects.read(7)

    (span,) = exporter.get_finished_spans()
    assert (span.attributes or {})["error.type"] == "NotFoundError"
    assert span.status.description == "NotFoundError"


def test_a_missing_library_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)

    with pytest.raises(MissingExtraError, match="otel"):
        otel.spans()
