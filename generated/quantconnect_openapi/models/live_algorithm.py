from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.chart_summary_map import ChartSummaryMap
    from ..models.project_file import ProjectFile
    from ..models.runtime_statistics import RuntimeStatistics


T = TypeVar("T", bound="LiveAlgorithm")


@_attrs_define
class LiveAlgorithm:
    """A deployment just after it was started; most figures are still empty.

    Attributes:
        message (str | Unset): Reason why the deployment failed. Empty or absent when it did not.
        deploy_id (str | Unset): Id of the deployment, the same as `deployId` of the enclosing response.
        status (str | Unset): State of the deployment. Before it reaches `Running`, it passes through `InQueue`,
            `LoggingIn`, `Initializing` and `History` (loading past data). `DeployError`, `Stopped`, `Liquidated`,
            `Deleted`, `Completed`, `RuntimeError` and `Invalid` are final.
        clone_id (int | Unset): Id of the project copy that runs, from which the code can be cloned.
        launched (datetime.datetime | None | Unset): Time the deployment was started, in UTC.
        stopped (datetime.datetime | None | Unset): Time the deployment ended, in UTC. Null while it runs.
        description (None | str | Unset): Text that a user wrote to describe the deployment. Null when there is none.
        project_name (str | Unset): Name of the project being run.
        brokerage (str | Unset): Brokerage that the algorithm trades with; `PaperBrokerage` for paper trading.
        security_types (str | Unset): Security types found in the algorithm, such as `Equity`.
        datacenter (str | Unset): Short name of the data center that hosts the node.
        is_public_streaming (bool | Unset): Whether the results are streamed publicly.
        success (bool | Unset): Whether the deployment could be read. Check `success` of the whole response first.
        public (bool | Unset): Whether others can see the algorithm.
        files (list[ProjectFile] | None | Unset): Files of the project at the time of deployment.
        runtime_statistics (None | RuntimeStatistics | Unset): The figures shown above the equity chart. Null or empty
            before the algorithm runs.
        charts (ChartSummaryMap | None | Unset): The charts of the algorithm by name, without their points. Null or
            empty at first.
    """

    message: str | Unset = UNSET
    deploy_id: str | Unset = UNSET
    status: str | Unset = UNSET
    clone_id: int | Unset = UNSET
    launched: datetime.datetime | None | Unset = UNSET
    stopped: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    project_name: str | Unset = UNSET
    brokerage: str | Unset = UNSET
    security_types: str | Unset = UNSET
    datacenter: str | Unset = UNSET
    is_public_streaming: bool | Unset = UNSET
    success: bool | Unset = UNSET
    public: bool | Unset = UNSET
    files: list[ProjectFile] | None | Unset = UNSET
    runtime_statistics: None | RuntimeStatistics | Unset = UNSET
    charts: ChartSummaryMap | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.chart_summary_map import ChartSummaryMap
        from ..models.runtime_statistics import RuntimeStatistics

        message = self.message

        deploy_id = self.deploy_id

        status = self.status

        clone_id = self.clone_id

        launched: None | str | Unset
        if isinstance(self.launched, Unset):
            launched = UNSET
        elif isinstance(self.launched, datetime.datetime):
            launched = self.launched.isoformat()
        else:
            launched = self.launched

        stopped: None | str | Unset
        if isinstance(self.stopped, Unset):
            stopped = UNSET
        elif isinstance(self.stopped, datetime.datetime):
            stopped = self.stopped.isoformat()
        else:
            stopped = self.stopped

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        project_name = self.project_name

        brokerage = self.brokerage

        security_types = self.security_types

        datacenter = self.datacenter

        is_public_streaming = self.is_public_streaming

        success = self.success

        public = self.public

        files: list[dict[str, Any]] | None | Unset
        if isinstance(self.files, Unset):
            files = UNSET
        elif isinstance(self.files, list):
            files = []
            for files_type_0_item_data in self.files:
                files_type_0_item = files_type_0_item_data.to_dict()
                files.append(files_type_0_item)

        else:
            files = self.files

        runtime_statistics: dict[str, Any] | None | Unset
        if isinstance(self.runtime_statistics, Unset):
            runtime_statistics = UNSET
        elif isinstance(self.runtime_statistics, RuntimeStatistics):
            runtime_statistics = self.runtime_statistics.to_dict()
        else:
            runtime_statistics = self.runtime_statistics

        charts: dict[str, Any] | None | Unset
        if isinstance(self.charts, Unset):
            charts = UNSET
        elif isinstance(self.charts, ChartSummaryMap):
            charts = self.charts.to_dict()
        else:
            charts = self.charts

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if message is not UNSET:
            field_dict["message"] = message
        if deploy_id is not UNSET:
            field_dict["deployId"] = deploy_id
        if status is not UNSET:
            field_dict["status"] = status
        if clone_id is not UNSET:
            field_dict["cloneId"] = clone_id
        if launched is not UNSET:
            field_dict["launched"] = launched
        if stopped is not UNSET:
            field_dict["stopped"] = stopped
        if description is not UNSET:
            field_dict["description"] = description
        if project_name is not UNSET:
            field_dict["projectName"] = project_name
        if brokerage is not UNSET:
            field_dict["brokerage"] = brokerage
        if security_types is not UNSET:
            field_dict["securityTypes"] = security_types
        if datacenter is not UNSET:
            field_dict["datacenter"] = datacenter
        if is_public_streaming is not UNSET:
            field_dict["isPublicStreaming"] = is_public_streaming
        if success is not UNSET:
            field_dict["success"] = success
        if public is not UNSET:
            field_dict["public"] = public
        if files is not UNSET:
            field_dict["files"] = files
        if runtime_statistics is not UNSET:
            field_dict["runtimeStatistics"] = runtime_statistics
        if charts is not UNSET:
            field_dict["charts"] = charts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.chart_summary_map import ChartSummaryMap
        from ..models.project_file import ProjectFile
        from ..models.runtime_statistics import RuntimeStatistics

        d = dict(src_dict)
        message = d.pop("message", UNSET)

        deploy_id = d.pop("deployId", UNSET)

        status = d.pop("status", UNSET)

        clone_id = d.pop("cloneId", UNSET)

        def _parse_launched(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                launched_type_0 = parse_timestamp(data)

                return launched_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        launched = _parse_launched(d.pop("launched", UNSET))

        def _parse_stopped(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                stopped_type_0 = parse_timestamp(data)

                return stopped_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        stopped = _parse_stopped(d.pop("stopped", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        project_name = d.pop("projectName", UNSET)

        brokerage = d.pop("brokerage", UNSET)

        security_types = d.pop("securityTypes", UNSET)

        datacenter = d.pop("datacenter", UNSET)

        is_public_streaming = d.pop("isPublicStreaming", UNSET)

        success = d.pop("success", UNSET)

        public = d.pop("public", UNSET)

        def _parse_files(data: object) -> list[ProjectFile] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                files_type_0 = []
                _files_type_0 = data
                for files_type_0_item_data in _files_type_0:
                    files_type_0_item = ProjectFile.from_dict(
                        dict(files_type_0_item_data)
                    )

                    files_type_0.append(files_type_0_item)

                return files_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[ProjectFile] | None | Unset, data)

        files = _parse_files(d.pop("files", UNSET))

        def _parse_runtime_statistics(data: object) -> None | RuntimeStatistics | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                runtime_statistics_type_1 = RuntimeStatistics.from_dict(dict(data))

                return runtime_statistics_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RuntimeStatistics | Unset, data)

        runtime_statistics = _parse_runtime_statistics(
            d.pop("runtimeStatistics", UNSET)
        )

        def _parse_charts(data: object) -> ChartSummaryMap | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                charts_type_1 = ChartSummaryMap.from_dict(dict(data))

                return charts_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ChartSummaryMap | None | Unset, data)

        charts = _parse_charts(d.pop("charts", UNSET))

        live_algorithm = cls(
            message=message,
            deploy_id=deploy_id,
            status=status,
            clone_id=clone_id,
            launched=launched,
            stopped=stopped,
            description=description,
            project_name=project_name,
            brokerage=brokerage,
            security_types=security_types,
            datacenter=datacenter,
            is_public_streaming=is_public_streaming,
            success=success,
            public=public,
            files=files,
            runtime_statistics=runtime_statistics,
            charts=charts,
        )

        live_algorithm.additional_properties = d
        return live_algorithm

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
