"""The page of errors has the texts that users search for."""

import re
from pathlib import Path

import pytest

from docs import coverage
from quantconnect_client import errors

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "error-messages.md").read_text("utf-8")
HEADINGS = re.findall(r"^### (.*)$", PAGE, re.MULTILINE)
REJECTIONS = [
    example["value"]
    for example in coverage.description()["components"]["examples"].values()
    if "x-qc-meaning" in example
]
# Not found by a text: their messages name a file, an extra, a size or a limit.
EXPLAINED_ELSEWHERE = {
    "QuantConnectError",
    "AccessDeniedError",
    "ChecksumError",
    "LocalFileError",
    "MissingExtraError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "TooLargeError",
    "UnsafeFileError",
}


@pytest.mark.parametrize("body", REJECTIONS, ids=lambda body: str(body.get("errors"))[:40])
def test_each_known_rejection_has_a_heading_with_its_text(body: dict[str, list[str]]) -> None:
    text = body["errors"][0] if "errors" in body else str(body["Message"])
    # What follows names the user's own ids.
    found = [heading for heading in HEADINGS if text.startswith(heading)]

    assert found, text


def test_each_error_of_the_package_has_an_entry() -> None:
    classes = {
        name
        for name, one in vars(errors).items()
        if isinstance(one, type) and issubclass(one, errors.QuantConnectError)
    }

    assert classes - EXPLAINED_ELSEWHERE == set(re.findall(r"^`(\w+Error)`", PAGE, re.MULTILINE))
    assert classes >= EXPLAINED_ELSEWHERE
