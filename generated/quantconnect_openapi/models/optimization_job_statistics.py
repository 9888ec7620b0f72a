from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class OptimizationJobStatistics(Model):
    """Progress of the job, with all values as text. The completed fraction is the sum of Completed and Failed, divided by
    Total.

    """

    completed: str | None = None
    """Number of backtests that ran to completion."""

    failed: str | None = None
    """Number of backtests that ended with an error."""

    running: str | None = None
    """Number of backtests that are currently running."""

    in_queue: str | None = None
    """Number of backtests that are waiting for a node."""

    average_length: str | None = None
    """Mean duration of a backtest, as `HH:MM:SS`."""

    total_runtime: str | None = None
    """Total time that the job has taken so far, as `HH:MM:SS`."""

    total: str | None = None
    """Total number of backtests in the job."""

    consumed: str | None = None
    """Cost of the job so far, in QuantConnect Credit (QCC)."""

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "Completed": "completed",
        "Failed": "failed",
        "Running": "running",
        "In Queue": "in_queue",
        "Average Length": "average_length",
        "Total Runtime": "total_runtime",
        "Total": "total",
        "Consumed": "consumed",
    }
    _ABSENT = None
