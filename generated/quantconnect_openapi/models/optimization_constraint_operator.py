from typing import Literal

OptimizationConstraintOperator = Literal[
    "equals",
    "Equals",
    "greater",
    "Greater",
    "GreaterOrEqual",
    "greaterOrEqual",
    "less",
    "Less",
    "LessOrEqual",
    "lessOrEqual",
    "NotEqual",
    "notEqual",
]

OPTIMIZATION_CONSTRAINT_OPERATOR_VALUES: set[OptimizationConstraintOperator] = {
    "equals",
    "Equals",
    "greater",
    "Greater",
    "GreaterOrEqual",
    "greaterOrEqual",
    "less",
    "Less",
    "LessOrEqual",
    "lessOrEqual",
    "NotEqual",
    "notEqual",
}


def check_optimization_constraint_operator(
    value: str,
) -> OptimizationConstraintOperator:
    if value in OPTIMIZATION_CONSTRAINT_OPERATOR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {OPTIMIZATION_CONSTRAINT_OPERATOR_VALUES!r}"
    )
