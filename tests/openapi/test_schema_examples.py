"""Every example fits its schema, and schemas accept the shapes observed in the service."""

from datetime import datetime
from typing import Any

import pytest
from jsonschema import FormatChecker  # type: ignore[import-untyped]
from openapi_schema_validator import OAS30Validator, oas30_format_checker

from tests.cases import for_each
from tests.spec import DOCUMENT
from tools.spec import checks

OPERATIONS = checks.operations(DOCUMENT)
WITH_A_BODY = [path for path, operation in OPERATIONS.items() if "requestBody" in operation]
WITH_JSON = [
    path
    for path, operation in OPERATIONS.items()
    if "application/json" in operation["responses"]["200"]["content"]
]
UTC_FORMS = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ", "%Y-%m-%dT%H:%M:%S.%fZ")


def utc_date_time(value: object) -> bool:
    return not isinstance(value, str) or any(_fits(value, form) for form in UTC_FORMS)


def _fits(value: str, form: str) -> bool:
    try:
        datetime.strptime(value, form)
    except ValueError:
        return False
    return True


def format_checker() -> FormatChecker:
    checker = FormatChecker()
    checker.checkers = {
        **oas30_format_checker.checkers,
        "utc-date-time": (utc_date_time, ()),
    }
    return checker


CHECKER = format_checker()


def problems(schema: dict[str, Any], value: Any) -> list[str]:
    rooted = {"allOf": [schema], "components": DOCUMENT["components"]}
    errors = OAS30Validator(rooted, format_checker=CHECKER).iter_errors(value)
    return [f"{error.json_path}: {error.message}" for error in errors]


def response_problems(path: str, value: Any) -> list[str]:
    return problems(checks.success_content(OPERATIONS[path])["schema"], value)


def with_property(path: str, **changes: Any) -> Any:
    """Return the example response of `path` with some properties of its backtest changed."""
    response = checks.success_content(OPERATIONS[path])["example"]
    return {**response, "backtest": {**response["backtest"], **changes}}


@for_each(WITH_A_BODY)
def test_request_example_fits(path: str) -> None:
    content = checks.request_content(OPERATIONS[path])
    assert problems(content["schema"], content["example"]) == []


@for_each(OPERATIONS)
def test_response_example_fits(path: str) -> None:
    assert response_problems(path, checks.success_content(OPERATIONS[path])["example"]) == []


@for_each(
    (place for place in checks.places(DOCUMENT) if "example" in place.schema),
    lambda place: place.name,
)
def test_schema_example_fits(place: checks.Place) -> None:
    assert problems(place.schema, place.schema["example"]) == []


@for_each(WITH_JSON)
def test_a_failure_fits_every_response(path: str) -> None:
    assert response_problems(path, {"success": False, "errors": ["Invalid argument"]}) == []


@for_each(WITH_JSON)
def test_unknown_properties_fit_every_response(path: str) -> None:
    example, added = checks.success_content(OPERATIONS[path])["example"], {"addedLater": {"a": 1}}
    is_list = isinstance(example, list)
    later = [row | added for row in example] if is_list else example | added
    assert response_problems(path, later) == []


@for_each(WITH_A_BODY)
def test_unknown_properties_fit_every_request(path: str) -> None:
    content = checks.request_content(OPERATIONS[path])
    assert problems(content["schema"], {**content["example"], "id": 1}) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"parameterSet": []},
        {"parameterSet": {"a": 0, "b": 0.0, "c": "text"}},
        {"statistics": [], "runtimeStatistics": [], "serverStatistics": [], "charts": []},
        {"statistics": {}, "runtimeStatistics": {}, "serverStatistics": {}, "charts": {}},
        {"statistics": None, "runtimeStatistics": None, "rollingWindow": None},
        {"totalPerformance": None, "analysis": None, "note": None, "optimizationId": None},
        {"status": "Running: 12%"},
        {"outOfSampleMaxEndDate": "2026-08-23 00:00:00"},
        {"runtimeStatistics": {"My Own Figure": "7"}},
    ],
)
def test_backtests_fit_in_every_observed_shape(changes: dict[str, Any]) -> None:
    assert response_problems("/backtests/read", with_property("/backtests/read", **changes)) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"parameterSet": [1]},
        {"statistics": {"Net Profit": 18.2}},
        {"created": "yesterday"},
        {"progress": "1"},
        {"name": None},
    ],
)
def test_backtests_with_a_wrong_shape_are_rejected(changes: dict[str, Any]) -> None:
    assert response_problems("/backtests/read", with_property("/backtests/read", **changes))


@pytest.mark.parametrize(
    "parameters",
    [
        [],
        [{"name": "fast", "value": 1}],
        [{"key": "fast", "value": "1"}],
        {"fast": 1},
        {"fast": {"key": "fast", "value": "1", "min": 1, "max": 9.5, "step": 1}},
    ],
)
def test_project_parameters_fit_in_every_observed_shape(parameters: Any) -> None:
    project = {"projectId": 1, "name": "A", "parameters": parameters}
    assert response_problems("/projects/read", {"projects": [project]}) == []


@pytest.mark.parametrize("public", [True, 1])
def test_public_is_a_boolean_or_a_number(public: Any) -> None:
    version = {"id": 1, "public": public}
    assert response_problems("/lean/versions/read", {"versions": [version]}) == []


@pytest.mark.parametrize("grid", [None, "", {"xs": [{"chartName": "Benchmark"}]}])
def test_grid_fits_in_every_observed_shape(grid: Any) -> None:
    project = {"projectId": 1, "name": "A", "grid": grid, "liveForm": None}
    assert response_problems("/projects/read", {"projects": [project]}) == []


@pytest.mark.parametrize(
    "body",
    [
        {"projectId": 1, "name": "main.py"},
        {"projectId": 1, "name": "main.py", "content": "x", "newName": "y.py"},
        {"projectId": 1, "name": "main.py", "content": ""},
        {"projectId": 0, "name": "main.py", "content": "x"},
    ],
)
def test_file_updates_matching_no_variant_are_rejected(body: dict[str, Any]) -> None:
    assert problems({"$ref": "#/components/schemas/UpdateFileRequest"}, body)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("CreateProjectRequest", {"name": "Momentum", "language": "Java"}),
        ("CreateProjectRequest", {"name": "", "language": "Py"}),
        ("ReadProjectRequest", {"start": -1, "end": 2}),
        ("ReadProjectRequest", {"end": 0}),
        ("CreateBacktestRequest", {"projectId": 1, "backtestName": "Golden Cross"}),
        ("UpdateProjectParameter", {"key": "fast"}),
    ],
)
def test_requests_are_strict(name: str, body: dict[str, Any]) -> None:
    assert problems({"$ref": f"#/components/schemas/{name}"}, body)
