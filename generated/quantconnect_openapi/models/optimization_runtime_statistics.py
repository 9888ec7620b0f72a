from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="OptimizationRuntimeStatistics")


@_attrs_define
class OptimizationRuntimeStatistics:
    """Progress of the job, with all values as text. The completed fraction is the sum of Completed and Failed, divided by
    Total.

        Attributes:
            completed (str | Unset): Number of backtests that ran to completion.
            failed (str | Unset): Number of backtests that ended with an error.
            running (str | Unset): Number of backtests that are currently running.
            in_queue (str | Unset): Number of backtests that are waiting for a node.
            average_length (str | Unset): Mean duration of a backtest, as `HH:MM:SS`.
            total_runtime (str | Unset): Total time that the job has taken so far, as `HH:MM:SS`.
            total (str | Unset): Total number of backtests in the job.
            consumed (str | Unset): Cost of the job so far, in QuantConnect Credit (QCC).
    """

    completed: str | Unset = UNSET
    failed: str | Unset = UNSET
    running: str | Unset = UNSET
    in_queue: str | Unset = UNSET
    average_length: str | Unset = UNSET
    total_runtime: str | Unset = UNSET
    total: str | Unset = UNSET
    consumed: str | Unset = UNSET
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        completed = self.completed

        failed = self.failed

        running = self.running

        in_queue = self.in_queue

        average_length = self.average_length

        total_runtime = self.total_runtime

        total = self.total

        consumed = self.consumed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if completed is not UNSET:
            field_dict["Completed"] = completed
        if failed is not UNSET:
            field_dict["Failed"] = failed
        if running is not UNSET:
            field_dict["Running"] = running
        if in_queue is not UNSET:
            field_dict["In Queue"] = in_queue
        if average_length is not UNSET:
            field_dict["Average Length"] = average_length
        if total_runtime is not UNSET:
            field_dict["Total Runtime"] = total_runtime
        if total is not UNSET:
            field_dict["Total"] = total
        if consumed is not UNSET:
            field_dict["Consumed"] = consumed

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        completed = d.pop("Completed", UNSET)

        failed = d.pop("Failed", UNSET)

        running = d.pop("Running", UNSET)

        in_queue = d.pop("In Queue", UNSET)

        average_length = d.pop("Average Length", UNSET)

        total_runtime = d.pop("Total Runtime", UNSET)

        total = d.pop("Total", UNSET)

        consumed = d.pop("Consumed", UNSET)

        optimization_runtime_statistics = cls(
            completed=completed,
            failed=failed,
            running=running,
            in_queue=in_queue,
            average_length=average_length,
            total_runtime=total_runtime,
            total=total,
            consumed=consumed,
        )

        optimization_runtime_statistics.additional_properties = d
        return optimization_runtime_statistics

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> str:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: str) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
