from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class ServerStatistics(Model):
    """Load on the machine that runs the algorithm, as text. The figures present depend on the LEAN version."""

    cpu_usage: str | None = None
    """Share of the processor in use, in percent."""

    used_ram_mb: str | None = None
    """Memory in use, in megabytes."""

    total_ram_mb: str | None = None
    """Memory of the machine, in megabytes."""

    hostname: str | None = None
    """Name of the machine; starts with the type of the run."""

    lean_version: str | None = None
    """LEAN version that runs on the machine."""

    up_time: str | None = None
    """Time since the start, as days followed by hours, minutes and seconds."""

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "CPU Usage": "cpu_usage",
        "Used RAM (MB)": "used_ram_mb",
        "Total RAM (MB)": "total_ram_mb",
        "Hostname": "hostname",
        "LEAN Version": "lean_version",
        "Up Time": "up_time",
    }
    _ABSENT = None
