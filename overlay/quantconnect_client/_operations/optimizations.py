# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of optimizations."""

from quantconnect_client._core.operation import Operation

ESTIMATE_OPTIMIZATION = Operation(
    name="optimizations.estimate",
    path="/optimizations/estimate",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/estimate-optimization-cost",
    request={
        "type": "object",
        "required": ["projectId", "name", "target", "targetTo", "strategy", "parameters"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "target": {
                "allOf": [
                    {
                        "type": "string",
                        "enum": [
                            "TotalPerformance.PortfolioStatistics.SharpeRatio",
                            "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
                            "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
                            "TotalPerformance.PortfolioStatistics.Drawdown",
                        ],
                    }
                ]
            },
            "targetTo": {"allOf": [{"type": "string", "enum": ["min", "max"]}]},
            "targetValue": {"anyOf": [{"type": "number"}, {"type": "null"}]},
            "strategy": {
                "allOf": [
                    {
                        "type": "string",
                        "enum": [
                            "QuantConnect.Optimizer.Strategies.GridSearchOptimizationStrategy"
                        ],
                    }
                ]
            },
            "compileId": {"type": "string", "minLength": 1},
            "parameters": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "anyOf": [
                        {
                            "type": "object",
                            "required": ["name", "min", "max", "step"],
                            "properties": {
                                "name": {"type": "string", "minLength": 1},
                                "min": {"type": "number"},
                                "max": {"type": "number"},
                                "step": {"type": "number", "exclusiveMinimum": 0},
                                "minStep": {"type": "number", "exclusiveMinimum": 0},
                            },
                        },
                        {
                            "type": "object",
                            "required": ["key", "min", "max", "step"],
                            "properties": {
                                "key": {"type": "string", "minLength": 1},
                                "min": {"type": "number"},
                                "max": {"type": "number"},
                                "step": {"type": "number", "exclusiveMinimum": 0},
                                "minStep": {"type": "number", "exclusiveMinimum": 0},
                            },
                        },
                    ]
                },
            },
            "constraints": {
                "type": "array",
                "items": {
                    "oneOf": [
                        {
                            "type": "object",
                            "required": ["target", "operator", "targetValue"],
                            "properties": {
                                "target": {
                                    "type": "string",
                                    "enum": [
                                        "TotalPerformance.PortfolioStatistics.SharpeRatio",
                                        "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
                                        "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
                                        "TotalPerformance.PortfolioStatistics.Drawdown",
                                        "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
                                    ],
                                },
                                "operator": {
                                    "type": "string",
                                    "enum": [
                                        "LessOrEqual",
                                        "Less",
                                        "GreaterOrEqual",
                                        "Greater",
                                        "NotEqual",
                                        "Equals",
                                        "lessOrEqual",
                                        "less",
                                        "greaterOrEqual",
                                        "greater",
                                        "notEqual",
                                        "equals",
                                    ],
                                },
                                "targetValue": {"type": "number"},
                            },
                        },
                        {
                            "type": "object",
                            "required": ["target", "operator", "target-value"],
                            "properties": {
                                "target": {
                                    "type": "string",
                                    "enum": [
                                        "TotalPerformance.PortfolioStatistics.SharpeRatio",
                                        "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
                                        "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
                                        "TotalPerformance.PortfolioStatistics.Drawdown",
                                        "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
                                    ],
                                },
                                "operator": {
                                    "type": "string",
                                    "enum": [
                                        "LessOrEqual",
                                        "Less",
                                        "GreaterOrEqual",
                                        "Greater",
                                        "NotEqual",
                                        "Equals",
                                        "lessOrEqual",
                                        "less",
                                        "greaterOrEqual",
                                        "greater",
                                        "notEqual",
                                        "equals",
                                    ],
                                },
                                "target-value": {"type": "number"},
                            },
                        },
                    ]
                },
            },
        },
    },
    promises=(("estimate",),),
)

CREATE_OPTIMIZATION = Operation(
    name="optimizations.create",
    path="/optimizations/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/create-optimization",
    request={
        "type": "object",
        "required": [
            "projectId",
            "name",
            "target",
            "targetTo",
            "strategy",
            "compileId",
            "parameters",
            "estimatedCost",
            "nodeType",
            "parallelNodes",
        ],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "target": {
                "allOf": [
                    {
                        "type": "string",
                        "enum": [
                            "TotalPerformance.PortfolioStatistics.SharpeRatio",
                            "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
                            "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
                            "TotalPerformance.PortfolioStatistics.Drawdown",
                        ],
                    }
                ]
            },
            "targetTo": {"allOf": [{"type": "string", "enum": ["min", "max"]}]},
            "targetValue": {"anyOf": [{"type": "number"}, {"type": "null"}]},
            "strategy": {
                "allOf": [
                    {
                        "type": "string",
                        "enum": [
                            "QuantConnect.Optimizer.Strategies.GridSearchOptimizationStrategy"
                        ],
                    }
                ]
            },
            "compileId": {"type": "string", "minLength": 1},
            "parameters": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "anyOf": [
                        {
                            "type": "object",
                            "required": ["name", "min", "max", "step"],
                            "properties": {
                                "name": {"type": "string", "minLength": 1},
                                "min": {"type": "number"},
                                "max": {"type": "number"},
                                "step": {"type": "number", "exclusiveMinimum": 0},
                                "minStep": {"type": "number", "exclusiveMinimum": 0},
                            },
                        },
                        {
                            "type": "object",
                            "required": ["key", "min", "max", "step"],
                            "properties": {
                                "key": {"type": "string", "minLength": 1},
                                "min": {"type": "number"},
                                "max": {"type": "number"},
                                "step": {"type": "number", "exclusiveMinimum": 0},
                                "minStep": {"type": "number", "exclusiveMinimum": 0},
                            },
                        },
                    ]
                },
            },
            "constraints": {
                "type": "array",
                "items": {
                    "oneOf": [
                        {
                            "type": "object",
                            "required": ["target", "operator", "targetValue"],
                            "properties": {
                                "target": {
                                    "type": "string",
                                    "enum": [
                                        "TotalPerformance.PortfolioStatistics.SharpeRatio",
                                        "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
                                        "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
                                        "TotalPerformance.PortfolioStatistics.Drawdown",
                                        "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
                                    ],
                                },
                                "operator": {
                                    "type": "string",
                                    "enum": [
                                        "LessOrEqual",
                                        "Less",
                                        "GreaterOrEqual",
                                        "Greater",
                                        "NotEqual",
                                        "Equals",
                                        "lessOrEqual",
                                        "less",
                                        "greaterOrEqual",
                                        "greater",
                                        "notEqual",
                                        "equals",
                                    ],
                                },
                                "targetValue": {"type": "number"},
                            },
                        },
                        {
                            "type": "object",
                            "required": ["target", "operator", "target-value"],
                            "properties": {
                                "target": {
                                    "type": "string",
                                    "enum": [
                                        "TotalPerformance.PortfolioStatistics.SharpeRatio",
                                        "TotalPerformance.PortfolioStatistics.CompoundingAnnualReturn",
                                        "TotalPerformance.PortfolioStatistics.ProbabilisticSharpeRatio",
                                        "TotalPerformance.PortfolioStatistics.Drawdown",
                                        "['TotalPerformance'].['PortfolioStatistics'].['SharpeRatio']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['CompoundingAnnualReturn']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['ProbabilisticSharpeRatio']",
                                        "['TotalPerformance'].['PortfolioStatistics'].['Drawdown']",
                                    ],
                                },
                                "operator": {
                                    "type": "string",
                                    "enum": [
                                        "LessOrEqual",
                                        "Less",
                                        "GreaterOrEqual",
                                        "Greater",
                                        "NotEqual",
                                        "Equals",
                                        "lessOrEqual",
                                        "less",
                                        "greaterOrEqual",
                                        "greater",
                                        "notEqual",
                                        "equals",
                                    ],
                                },
                                "target-value": {"type": "number"},
                            },
                        },
                    ]
                },
            },
            "estimatedCost": {"type": "number", "minimum": 0},
            "nodeType": {"allOf": [{"type": "string", "enum": ["O2-8", "O4-12", "O8-16"]}]},
            "parallelNodes": {"type": "integer", "minimum": 1, "maximum": 24},
        },
    },
    promises=(("optimizations",),),
)

UPDATE_OPTIMIZATION = Operation(
    name="optimizations.update",
    path="/optimizations/update",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/update-optimization",
    request={
        "type": "object",
        "required": ["optimizationId", "name"],
        "properties": {
            "optimizationId": {"type": "string", "minLength": 1},
            "name": {"type": "string", "minLength": 1},
        },
    },
)

READ_OPTIMIZATION = Operation(
    name="optimizations.read",
    path="/optimizations/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/read-optimization",
    request={
        "type": "object",
        "required": ["optimizationId"],
        "properties": {"optimizationId": {"type": "string", "minLength": 1}},
    },
    promises=(("optimization",),),
)

DELETE_OPTIMIZATION = Operation(
    name="optimizations.delete",
    path="/optimizations/delete",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/delete-optimization",
    request={
        "type": "object",
        "required": ["optimizationId"],
        "properties": {"optimizationId": {"type": "string", "minLength": 1}},
    },
)

ABORT_OPTIMIZATION = Operation(
    name="optimizations.abort",
    path="/optimizations/abort",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/abort-optimization",
    request={
        "type": "object",
        "required": ["optimizationId"],
        "properties": {"optimizationId": {"type": "string", "minLength": 1}},
    },
)

LIST_OPTIMIZATIONS = Operation(
    name="optimizations.list",
    path="/optimizations/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/optimization-management/list-optimization",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {"projectId": {"type": "integer", "minimum": 1}},
    },
    promises=(("optimizations",),),
)
