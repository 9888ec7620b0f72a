"""Each kind of change of the description is named in the right section.

`RECORD_OASDIFF=1` stores the outputs of the real oasdiff, which most tests use; without it, a few
of them are compared with the stored ones.
"""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.spec import DOCUMENT
from tests.tools.refresh.specs import BASE, CASES, edited
from tools.refresh import oasdiff
from tools.refresh.changes import level
from tools.refresh.comparable import comparable, rendered
from tools.refresh.description import described, without_texts
from tools.spec.references import walk

RECORDED = Path(__file__).with_name("oasdiff.json")
REAL = ["a removed operation", "a new response property", "nothing"]
PATCHES = {"another description", "docs that were checked again"}


def recorded() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(RECORDED.read_text(encoding="utf-8"))
    return found


def output(case: str) -> Any:
    new = edited(CASES[case][0])
    found = oasdiff.compared(rendered(comparable(BASE)), rendered(comparable(new)))
    for one in found:
        # The folder is a temporary one.
        for source in ("baseSource", "revisionSource"):
            one.get(source, {}).pop("file", None)
        one.pop("fingerprint", None)
    return found


@pytest.mark.parametrize("case", CASES)
def test_a_change_is_named_in_its_section(case: str) -> None:
    edit, expected = CASES[case]

    found = described(BASE, edited(edit), recorded()[case])

    assert [(one.section, one.text) for one in found] == expected


@pytest.mark.parametrize("case", CASES)
def test_the_level_follows_from_the_sections(case: str) -> None:
    edit, expected = CASES[case]
    sections = [section for section, _ in expected]

    found = level(described(BASE, edited(edit), recorded()[case]))

    expected_level = "major" if "Breaking" in sections else "minor" if sections else "none"
    assert found == ("patch" if case in PATCHES else expected_level)


@pytest.mark.skipif(not shutil.which("go"), reason="Go is not installed; oasdiff is written in it")
def test_the_recorded_outputs_are_those_of_the_pinned_oasdiff() -> None:
    is_recording = bool(os.environ.get("RECORD_OASDIFF"))
    real = {case: output(case) for case in (CASES if is_recording else REAL)}
    if is_recording:
        RECORDED.write_text(json.dumps(real, indent=1) + "\n", encoding="utf-8")

    assert real == {case: recorded()[case] for case in real}


def properties() -> Iterator[tuple[str, str]]:
    for name, schema in DOCUMENT["components"]["schemas"].items():
        yield from ((name, one) for one in schema.get("properties", {}))


def test_no_change_is_silent_even_if_oasdiff_finds_none() -> None:
    for name, field in list(properties())[::40]:
        new = json.loads(json.dumps(DOCUMENT))
        new["components"]["schemas"][name]["properties"][field]["x-unknown"] = 1

        (change,) = described(DOCUMENT, new, [])

        assert (change.section, change.text) == ("Changed", f"`{name}`: changed")


def test_a_property_that_is_called_description_is_no_text() -> None:
    schema = {"properties": {"description": {"type": "string", "description": "A text."}}}

    assert without_texts(schema) == {"properties": {"description": {"type": "string"}}}


def test_what_responses_promise_is_compared_and_requests_stay_as_they_are() -> None:
    schemas = comparable(DOCUMENT)["components"]["schemas"]

    assert "organizationId" in schemas["Project"]["required"]
    assert "projects" in schemas["ProjectListResponse"]["required"]
    assert (
        schemas["CreateBacktestRequest"]
        == DOCUMENT["components"]["schemas"]["CreateBacktestRequest"]
    )
    opened = [part for part in walk(schemas) if "x-extensible-enum" in part and "enum" not in part]
    # In a request, the pattern says which values are accepted.
    assert [part for part in opened if "pattern" not in part] == []


def test_a_missing_go_is_reported_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    with pytest.raises(oasdiff.OasdiffError, match=r"apt install golang-go"):
        oasdiff.compared("{}", "{}")


def test_the_output_of_a_failing_oasdiff_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "go"
    program.write_text("#!/bin/sh\necho cannot load base >&2\nexit 102\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(oasdiff.OasdiffError, match=r"(?s)oasdiff changelog .*cannot load base"):
        oasdiff.compared("{}", "{}")
