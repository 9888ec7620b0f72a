from typing import Literal

LegacyOptimizationConstraintOperator = Literal[
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

LEGACY_OPTIMIZATION_CONSTRAINT_OPERATOR_VALUES: set[
    LegacyOptimizationConstraintOperator
] = {
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


def check_legacy_optimization_constraint_operator(
    value: str,
) -> LegacyOptimizationConstraintOperator:
    if value in LEGACY_OPTIMIZATION_CONSTRAINT_OPERATOR_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {LEGACY_OPTIMIZATION_CONSTRAINT_OPERATOR_VALUES!r}"
    )
