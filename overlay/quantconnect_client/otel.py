"""OpenTelemetry spans for the requests of a client. Requires the extra `otel`.

    from quantconnect_client import QuantConnect, otel

    qc = QuantConnect(on_event=otel.spans())

Each attempt at a call is one span, a child of the span that is current in your program.
"""

from typing import TYPE_CHECKING, Any

from quantconnect_client._core.extras import library
from quantconnect_client._core.release import VERSION
from quantconnect_client.events import CallEvent, EventHook

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

__all__ = ["spans"]


def spans(tracer_provider: "TracerProvider | None" = None) -> EventHook:
    """Return an `on_event` function that records a client span for each attempt.

    A span has the name of the call, such as `projects.create`, and the attributes of
    OpenTelemetry's conventions for HTTP clients: `http.request.method`, `url.path` (below the base
    URL), `server.address`, `http.response.status_code`, `http.request.resend_count` (from the
    second attempt) and `error.type`. `quantconnect.call_id` is the same for all attempts of a call.
    The spans contain no request or response bodies and no secrets.

    Args:
        tracer_provider: the provider to use; by default, the global one.

    Raises:
        MissingExtraError: opentelemetry-api is not installed.

    Examples:
        >>> from quantconnect_client import QuantConnect
        >>> with QuantConnect(on_event=spans()) as qc:
        ...     projects = qc.projects.list()
    """
    trace = library("opentelemetry.trace", extra="otel")
    tracer = trace.get_tracer("quantconnect_client", VERSION, tracer_provider)

    def record(event: CallEvent) -> None:
        started = _nanoseconds(event)
        span = tracer.start_span(
            event.operation,
            kind=trace.SpanKind.CLIENT,
            attributes=_attributes(event),
            start_time=started,
        )
        if event.error:
            span.set_status(trace.StatusCode.ERROR, event.error)
        span.end(started + int(event.milliseconds * 1e6))

    return record


def _nanoseconds(event: CallEvent) -> int:
    """Return the start of an attempt in nanoseconds since 1970."""
    assert event.started
    return int(event.started.timestamp() * 1_000_000) * 1000


def _attributes(event: CallEvent) -> dict[str, Any]:
    """Return what OpenTelemetry's conventions for HTTP clients say of an attempt."""
    found = {
        "http.request.method": "POST",
        "url.path": event.path,
        "server.address": event.host,
        "quantconnect.call_id": event.call_id,
        "http.response.status_code": event.status,
        "http.request.resend_count": event.attempt - 1 or None,
        "error.type": event.error,
    }
    return {name: value for name, value in found.items() if value is not None}
