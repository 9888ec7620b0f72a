"""The docs of 2026-11-25: what was new to our description then, and that nothing is now."""

import copy

import pytest

from tests.tools.drift import facts, november
from tools.drift import places, sources
from tools.drift.__main__ import judged
from tools.drift.described import Described
from tools.drift.report import Verdict
from tools.drift.sources import Reading
from tools.spec import inventory


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    found = Reading()
    sources.local(found, november.write(tmp_path_factory.mktemp("docs") / "docs"))
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
