from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ServerStatistics")


@_attrs_define
class ServerStatistics:
    """Load on the machine that runs the algorithm, as text. The figures present depend on the LEAN version.

    Attributes:
        cpu_usage (str | Unset): Share of the processor in use, in percent.
        used_ram_mb (str | Unset): Memory in use, in megabytes.
        total_ram_mb (str | Unset): Memory of the machine, in megabytes.
        hostname (str | Unset): Name of the machine; starts with the type of the run.
        lean_version (str | Unset): LEAN version that runs on the machine.
        up_time (str | Unset): Time since the start, as days followed by hours, minutes and seconds.
    """

    cpu_usage: str | Unset = UNSET
    used_ram_mb: str | Unset = UNSET
    total_ram_mb: str | Unset = UNSET
    hostname: str | Unset = UNSET
    lean_version: str | Unset = UNSET
    up_time: str | Unset = UNSET
    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        cpu_usage = self.cpu_usage

        used_ram_mb = self.used_ram_mb

        total_ram_mb = self.total_ram_mb

        hostname = self.hostname

        lean_version = self.lean_version

        up_time = self.up_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cpu_usage is not UNSET:
            field_dict["CPU Usage"] = cpu_usage
        if used_ram_mb is not UNSET:
            field_dict["Used RAM (MB)"] = used_ram_mb
        if total_ram_mb is not UNSET:
            field_dict["Total RAM (MB)"] = total_ram_mb
        if hostname is not UNSET:
            field_dict["Hostname"] = hostname
        if lean_version is not UNSET:
            field_dict["LEAN Version"] = lean_version
        if up_time is not UNSET:
            field_dict["Up Time"] = up_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cpu_usage = d.pop("CPU Usage", UNSET)

        used_ram_mb = d.pop("Used RAM (MB)", UNSET)

        total_ram_mb = d.pop("Total RAM (MB)", UNSET)

        hostname = d.pop("Hostname", UNSET)

        lean_version = d.pop("LEAN Version", UNSET)

        up_time = d.pop("Up Time", UNSET)

        server_statistics = cls(
            cpu_usage=cpu_usage,
            used_ram_mb=used_ram_mb,
            total_ram_mb=total_ram_mb,
            hostname=hostname,
            lean_version=lean_version,
            up_time=up_time,
        )

        server_statistics.additional_properties = d
        return server_statistics

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
