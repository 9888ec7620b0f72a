from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.optimization_strategy import (
    OptimizationStrategy,
    check_optimization_strategy,
)
from ..models.optimization_target_statistic import (
    OptimizationTargetStatistic,
    check_optimization_target_statistic,
)
from ..models.optimization_target_to import (
    OptimizationTargetTo,
    check_optimization_target_to,
)
from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.legacy_optimization_constraint import LegacyOptimizationConstraint
    from ..models.legacy_optimization_parameter import LegacyOptimizationParameter
    from ..models.optimization_constraint import OptimizationConstraint
    from ..models.optimization_parameter import OptimizationParameter


T = TypeVar("T", bound="EstimateOptimizationRequest")


@_attrs_define
class EstimateOptimizationRequest:
    """An optimization as it would be started, but without nodes and cost.

    Attributes:
        project_id (int): The project whose algorithm is optimized.
        name (str): Name of the optimization. Need not be unique.
        target (OptimizationTargetStatistic): Backtest statistic by which combinations are compared: risk-adjusted
            return, return per year, probability that the true Sharpe ratio is above the benchmark's, or largest decline
            from a peak.
        target_to (OptimizationTargetTo): Whether the target is minimized (`min`) or maximized (`max`).
        strategy (OptimizationStrategy): Class name of the search strategy in LEAN. The grid search runs every
            combination; the other strategies of LEAN are for optimizations on your own machine.
        parameters (list[LegacyOptimizationParameter | OptimizationParameter]): The parameters to vary, each with
            `name`, `min`, `max` and `step`. The cloud accepts up to three according to the docs, and two according to the
            official command line client.
        target_value (float | None | Unset): Value that is good enough: the job ends as soon as a backtest reaches it.
            When null or absent, every combination is run.
        compile_id (str | Unset): A build of this project. May be omitted for an estimate.
        constraints (list[LegacyOptimizationConstraint | OptimizationConstraint] | Unset): Conditions that a backtest
            must meet to count, each with `target`, `operator` and `targetValue`. Omit for none.
    """

    project_id: int
    name: str
    target: OptimizationTargetStatistic
    target_to: OptimizationTargetTo
    strategy: OptimizationStrategy
    parameters: list[LegacyOptimizationParameter | OptimizationParameter]
    target_value: float | None | Unset = UNSET
    compile_id: str | Unset = UNSET
    constraints: list[LegacyOptimizationConstraint | OptimizationConstraint] | Unset = (
        UNSET
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.optimization_constraint import OptimizationConstraint
        from ..models.optimization_parameter import OptimizationParameter

        project_id = self.project_id

        name = self.name

        target: str = self.target

        target_to: str = self.target_to

        strategy: str = self.strategy

        parameters = []
        for parameters_item_data in self.parameters:
            parameters_item: dict[str, Any]
            if isinstance(parameters_item_data, OptimizationParameter):
                parameters_item = parameters_item_data.to_dict()
            else:
                parameters_item = parameters_item_data.to_dict()

            parameters.append(parameters_item)

        target_value: float | None | Unset
        if isinstance(self.target_value, Unset):
            target_value = UNSET
        else:
            target_value = self.target_value

        compile_id = self.compile_id

        constraints: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.constraints, Unset):
            constraints = []
            for constraints_item_data in self.constraints:
                constraints_item: dict[str, Any]
                if isinstance(constraints_item_data, OptimizationConstraint):
                    constraints_item = constraints_item_data.to_dict()
                else:
                    constraints_item = constraints_item_data.to_dict()

                constraints.append(constraints_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "name": name,
                "target": target,
                "targetTo": target_to,
                "strategy": strategy,
                "parameters": parameters,
            }
        )
        if target_value is not UNSET:
            field_dict["targetValue"] = target_value
        if compile_id is not UNSET:
            field_dict["compileId"] = compile_id
        if constraints is not UNSET:
            field_dict["constraints"] = constraints

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.legacy_optimization_constraint import LegacyOptimizationConstraint
        from ..models.legacy_optimization_parameter import LegacyOptimizationParameter
        from ..models.optimization_constraint import OptimizationConstraint
        from ..models.optimization_parameter import OptimizationParameter

        d = dict(src_dict)
        project_id = d.pop("projectId")

        name = d.pop("name")

        target = check_optimization_target_statistic(d.pop("target"))

        target_to = check_optimization_target_to(d.pop("targetTo"))

        strategy = check_optimization_strategy(d.pop("strategy"))

        parameters = []
        _parameters = d.pop("parameters")
        for parameters_item_data in _parameters:

            def _parse_parameters_item(
                data: object,
            ) -> LegacyOptimizationParameter | OptimizationParameter:
                try:
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_optimization_parameter_form_type_0 = (
                        OptimizationParameter.from_dict(dict(data))
                    )

                    return componentsschemas_optimization_parameter_form_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                componentsschemas_optimization_parameter_form_type_1 = (
                    LegacyOptimizationParameter.from_dict(dict(data))
                )

                return componentsschemas_optimization_parameter_form_type_1

            parameters_item = _parse_parameters_item(parameters_item_data)

            parameters.append(parameters_item)

        def _parse_target_value(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        target_value = _parse_target_value(d.pop("targetValue", UNSET))

        compile_id = d.pop("compileId", UNSET)

        _constraints = d.pop("constraints", UNSET)
        constraints: (
            list[LegacyOptimizationConstraint | OptimizationConstraint] | Unset
        ) = UNSET
        if _constraints is not UNSET:
            constraints = []
            for constraints_item_data in _constraints:

                def _parse_constraints_item(
                    data: object,
                ) -> LegacyOptimizationConstraint | OptimizationConstraint:
                    try:
                        if not isinstance(data, (dict, list)):
                            raise TypeError()
                        componentsschemas_optimization_constraint_form_type_0 = (
                            OptimizationConstraint.from_dict(dict(data))
                        )

                        return componentsschemas_optimization_constraint_form_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    if not isinstance(data, (dict, list)):
                        raise TypeError()
                    componentsschemas_optimization_constraint_form_type_1 = (
                        LegacyOptimizationConstraint.from_dict(dict(data))
                    )

                    return componentsschemas_optimization_constraint_form_type_1

                constraints_item = _parse_constraints_item(constraints_item_data)

                constraints.append(constraints_item)

        estimate_optimization_request = cls(
            project_id=project_id,
            name=name,
            target=target,
            target_to=target_to,
            strategy=strategy,
            parameters=parameters,
            target_value=target_value,
            compile_id=compile_id,
            constraints=constraints,
        )

        estimate_optimization_request.additional_properties = d
        return estimate_optimization_request

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
