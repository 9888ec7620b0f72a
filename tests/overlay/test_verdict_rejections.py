"""Every rejection in the spec raises the error class of its meaning."""

from quantconnect_client._core.operation import Operation
from quantconnect_client._core.verdict import ERRORS, judge
from quantconnect_client.errors import (
    AccessDeniedError,
    AlreadyExistsError,
    ApiError,
    AuthenticationError,
    NoSpareNodeError,
    NotFoundError,
    ThrottledError,
    TooLargeError,
)
from tests.cases import for_each
from tests.overlay.responses import json_response
from tests.spec import DOCUMENT
from tools.spec import rejections
from tools.spec.checks import Place

CLASSES: dict[str, type[ApiError]] = {
    "access-denied": AccessDeniedError,
    "already-exists": AlreadyExistsError,
    "authentication": AuthenticationError,
    "no-spare-node": NoSpareNodeError,
    "not-found": NotFoundError,
    "throttled": ThrottledError,
    "too-large": TooLargeError,
    "other": ApiError,
}
EXAMPLES = [Place(name, example) for name, example in rejections.examples(DOCUMENT).items()]
WRITE = Operation("a.write", "/a", False, "d")


def test_there_is_an_error_for_each_meaning() -> None:
    assert ERRORS.keys() == rejections.MEANINGS
    assert ERRORS.keys() | {rejections.OTHER} == CLASSES.keys()


@for_each(EXAMPLES, lambda example: example.name)
def test_an_example_of_the_spec_has_the_error_of_its_meaning(example: Place) -> None:
    verdict = judge(WRITE, json_response(example.schema["value"]))

    assert verdict.meaning == "rejected"
    assert type(verdict.error) is CLASSES[example.schema["x-qc-meaning"]]


@for_each(rule for rule in rejections.rules(DOCUMENT) if "status" in rule)
def test_a_status_of_the_spec_has_the_error_of_its_meaning(rule: dict[str, object]) -> None:
    error = judge(
        WRITE, json_response({"success": False, "errors": ["no"]}, int(str(rule["status"])))
    ).error

    assert type(error) is CLASSES[str(rule["meaning"])]
