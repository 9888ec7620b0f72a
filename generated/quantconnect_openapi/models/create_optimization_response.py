from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.optimization_parameter_result import OptimizationParameterResult
    from ..models.optimization_target import OptimizationTarget


T = TypeVar("T", bound="CreateOptimizationResponse")


@_attrs_define
class CreateOptimizationResponse:
    """Summary of an optimization, without its backtests. The statistics are those of its best backtest by the criterion,
    and null until there is one.

        Attributes:
            optimization_id (str): Id of the optimization, `O-` followed by 32 hexadecimal digits.
            name (str): Name of the optimization, not necessarily unique.
            project_id (int | Unset): Project that is optimized.
            status (str | Unset): Status of the job. `new` means waiting for nodes; `completed` and `aborted` are final, the
                latter also after a failure.
            node_type (str | Unset): Type of the nodes that the job runs on, as cores and gigabytes of memory.
            criterion (None | OptimizationTarget | Unset):
            created (datetime.datetime | None | Unset): Time the optimization was started, in UTC.
            psr (float | None | Unset): Probability that the true Sharpe ratio of the best backtest is above the
                benchmark's.
            sharpe_ratio (float | None | Unset): Annual excess return of the best backtest divided by its standard
                deviation.
            trades (int | None | Unset): Number of trades of the best backtest.
            clone_id (int | None | Unset): Project that this project was cloned from. Null when it is not a clone.
            out_of_sample_days (int | Unset): Number of most recent days withheld from the backtests.
            out_of_sample_max_end_date (datetime.datetime | None | Unset): Latest time of the data available to the
                backtests, in UTC; data after it is withheld for a later check. Null when no data is withheld.
            parameters (list[OptimizationParameterResult] | None | Unset): The parameters that are varied, with their
                ranges.
    """

    optimization_id: str
    name: str
    project_id: int | Unset = UNSET
    status: str | Unset = UNSET
    node_type: str | Unset = UNSET
    criterion: None | OptimizationTarget | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    psr: float | None | Unset = UNSET
    sharpe_ratio: float | None | Unset = UNSET
    trades: int | None | Unset = UNSET
    clone_id: int | None | Unset = UNSET
    out_of_sample_days: int | Unset = UNSET
    out_of_sample_max_end_date: datetime.datetime | None | Unset = UNSET
    parameters: list[OptimizationParameterResult] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.optimization_target import OptimizationTarget

        optimization_id = self.optimization_id

        name = self.name

        project_id = self.project_id

        status = self.status

        node_type = self.node_type

        criterion: dict[str, Any] | None | Unset
        if isinstance(self.criterion, Unset):
            criterion = UNSET
        elif isinstance(self.criterion, OptimizationTarget):
            criterion = self.criterion.to_dict()
        else:
            criterion = self.criterion

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = self.created.isoformat()
        else:
            created = self.created

        psr: float | None | Unset
        if isinstance(self.psr, Unset):
            psr = UNSET
        else:
            psr = self.psr

        sharpe_ratio: float | None | Unset
        if isinstance(self.sharpe_ratio, Unset):
            sharpe_ratio = UNSET
        else:
            sharpe_ratio = self.sharpe_ratio

        trades: int | None | Unset
        if isinstance(self.trades, Unset):
            trades = UNSET
        else:
            trades = self.trades

        clone_id: int | None | Unset
        if isinstance(self.clone_id, Unset):
            clone_id = UNSET
        else:
            clone_id = self.clone_id

        out_of_sample_days = self.out_of_sample_days

        out_of_sample_max_end_date: None | str | Unset
        if isinstance(self.out_of_sample_max_end_date, Unset):
            out_of_sample_max_end_date = UNSET
        elif isinstance(self.out_of_sample_max_end_date, datetime.datetime):
            out_of_sample_max_end_date = self.out_of_sample_max_end_date.isoformat()
        else:
            out_of_sample_max_end_date = self.out_of_sample_max_end_date

        parameters: list[dict[str, Any]] | None | Unset
        if isinstance(self.parameters, Unset):
            parameters = UNSET
        elif isinstance(self.parameters, list):
            parameters = []
            for parameters_type_0_item_data in self.parameters:
                parameters_type_0_item = parameters_type_0_item_data.to_dict()
                parameters.append(parameters_type_0_item)

        else:
            parameters = self.parameters

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "optimizationId": optimization_id,
                "name": name,
            }
        )
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if status is not UNSET:
            field_dict["status"] = status
        if node_type is not UNSET:
            field_dict["nodeType"] = node_type
        if criterion is not UNSET:
            field_dict["criterion"] = criterion
        if created is not UNSET:
            field_dict["created"] = created
        if psr is not UNSET:
            field_dict["psr"] = psr
        if sharpe_ratio is not UNSET:
            field_dict["sharpeRatio"] = sharpe_ratio
        if trades is not UNSET:
            field_dict["trades"] = trades
        if clone_id is not UNSET:
            field_dict["cloneId"] = clone_id
        if out_of_sample_days is not UNSET:
            field_dict["outOfSampleDays"] = out_of_sample_days
        if out_of_sample_max_end_date is not UNSET:
            field_dict["outOfSampleMaxEndDate"] = out_of_sample_max_end_date
        if parameters is not UNSET:
            field_dict["parameters"] = parameters

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.optimization_parameter_result import OptimizationParameterResult
        from ..models.optimization_target import OptimizationTarget

        d = dict(src_dict)
        optimization_id = d.pop("optimizationId")

        name = d.pop("name")

        project_id = d.pop("projectId", UNSET)

        status = d.pop("status", UNSET)

        node_type = d.pop("nodeType", UNSET)

        def _parse_criterion(data: object) -> None | OptimizationTarget | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                criterion_type_1 = OptimizationTarget.from_dict(dict(data))

                return criterion_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OptimizationTarget | Unset, data)

        criterion = _parse_criterion(d.pop("criterion", UNSET))

        def _parse_created(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                created_type_0 = parse_timestamp(data)

                return created_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created = _parse_created(d.pop("created", UNSET))

        def _parse_psr(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        psr = _parse_psr(d.pop("psr", UNSET))

        def _parse_sharpe_ratio(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        sharpe_ratio = _parse_sharpe_ratio(d.pop("sharpeRatio", UNSET))

        def _parse_trades(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        trades = _parse_trades(d.pop("trades", UNSET))

        def _parse_clone_id(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        clone_id = _parse_clone_id(d.pop("cloneId", UNSET))

        out_of_sample_days = d.pop("outOfSampleDays", UNSET)

        def _parse_out_of_sample_max_end_date(
            data: object,
        ) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                out_of_sample_max_end_date_type_0 = parse_timestamp(data)

                return out_of_sample_max_end_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        out_of_sample_max_end_date = _parse_out_of_sample_max_end_date(
            d.pop("outOfSampleMaxEndDate", UNSET)
        )

        def _parse_parameters(
            data: object,
        ) -> list[OptimizationParameterResult] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                parameters_type_0 = []
                _parameters_type_0 = data
                for parameters_type_0_item_data in _parameters_type_0:
                    parameters_type_0_item = OptimizationParameterResult.from_dict(
                        dict(parameters_type_0_item_data)
                    )

                    parameters_type_0.append(parameters_type_0_item)

                return parameters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[OptimizationParameterResult] | None | Unset, data)

        parameters = _parse_parameters(d.pop("parameters", UNSET))

        create_optimization_response = cls(
            optimization_id=optimization_id,
            name=name,
            project_id=project_id,
            status=status,
            node_type=node_type,
            criterion=criterion,
            created=created,
            psr=psr,
            sharpe_ratio=sharpe_ratio,
            trades=trades,
            clone_id=clone_id,
            out_of_sample_days=out_of_sample_days,
            out_of_sample_max_end_date=out_of_sample_max_end_date,
            parameters=parameters,
        )

        create_optimization_response.additional_properties = d
        return create_optimization_response

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
