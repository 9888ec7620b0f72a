"""The docs of 2026-11-25: what was new to our description then, and that nothing is now."""

import copy
import re
from pathlib import Path

import pytest

from tests.tools.drift import facts, november
from tools.drift import places, sources
from tools.drift.__main__ import judged
from tools.drift.described import Described
from tools.drift.report import Verdict, render, summary
from tools.drift.sources import Reading
from tools.spec import inventory
from tools.spec.bundle import OPENAPI

FOLDER = "docs-2026-11-25"
PAGE = Path(__file__).parents[3] / "docs" / "how-to" / "follow-the-docs.md"
SAID = re.compile(r"```verdict\n(.*?)```", re.DOTALL)
LINE = re.compile(r"(?<=\.(?:md|ml)):?\d*(?= \(|$)|(?<=yaml):\d+", re.MULTILINE)


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    folder = tmp_path_factory.mktemp("docs") / FOLDER
    found = Reading()
    sources.local(found, november.write(folder))
    return found


def verdict(described: Described, reading: Reading) -> Verdict:
    return judged(described, places.committed(), {"version": 1, "operations": {}}, reading)


def test_the_stand_in_is_read_whole(reading: Reading) -> None:
    assert reading.problems == []
    assert len(reading.pages) == 86 + 2 + 5
    assert [len(log.announcements) for log in reading.logs] == [6]
    (index,) = reading.indexes
    assert all(page.address in index.addresses for page in reading.pages)


def test_the_docs_of_november_were_drift(reading: Reading) -> None:
    found = {
        (one.operation, one.row, one.what) for one in verdict(november.before(), reading).drift
    }

    new = {(path, path, "operation") for path in november.NEW}
    moved = {
        ("/live/auth0/read", "/live/auth0/read", "docs page"),
        ("/backtests/export/orders", november.LINKED, "page"),
    }
    strings = {
        ("/agents/list", "Agent.profileImage", "example"),
        ("/agents/list", "AgentOrganization.profile", "example"),
        ("/agents/list", "AgentTaskOwner.image", "example"),
        ("/ai/tools/search", "SearchRetrieval.url", "example"),
        ("/compile/create", "ParameterDetail.type", "example"),
    }
    assert found == new | moved | strings


def test_the_docs_of_november_are_none_now(reading: Reading) -> None:
    assert [(one.row, one.what) for one in verdict(facts.described(), reading).drift] == []


def test_the_advice_says_what_a_new_operation_takes_and_gives(reading: Reading) -> None:
    drift = {one.row: one for one in verdict(november.before(), reading).drift}
    advice = drift["/live/export/orders"].advice

    assert "projectId {type: integer} required, start {type: integer}, end" in advice
    assert advice.endswith("response 200 text/csv")
    assert "linked from" in drift[november.LINKED].advice


def test_a_deviation_of_a_property_that_only_pages_have_explains_it_alone(reading: Reading) -> None:
    document = copy.deepcopy(facts.described().document)
    rows = document["components"]["schemas"]["BacktestInsightExportRow"]["properties"]
    rows["closeTime"].pop("x-qc-source")
    rows["groupId"]["type"] = "number"
    described = Described(inventory.sides(document, inventory.load()))

    assert [(one.row, one.what) for one in verdict(described, reading).drift] == [
        ("BacktestInsightExportRow.closeTime", "type"),
        ("BacktestInsightExportRow.groupId", "type"),
    ]


def test_the_page_about_it_shows_what_was_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """But for numbers of lines, which later edits change."""
    monkeypatch.chdir(tmp_path)
    november.write(Path(FOLDER))
    found = Reading()
    sources.local(found, Path(FOLDER))
    where = november.places_before()
    before = judged(november.before(), where, {"version": 1, "operations": {}}, found)
    shown = SAID.findall(PAGE.read_text(encoding="utf-8"))

    assert LINE.sub("", shown[0]) == LINE.sub("", render(before, "text")) + "\n"
    assert shown[1:] == [f"{summary(verdict(facts.described(), found))}\n"]


def test_the_page_about_it_quotes_the_description() -> None:
    sections = [path.read_text(encoding="utf-8") for path in OPENAPI.rglob("*.yaml")]
    quoted = re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)

    assert len(quoted) == 2
    assert [text for text in quoted if not any(text in section for section in sections)] == []
