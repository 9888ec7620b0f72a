"""A snapshot of the cloud confirms or contradicts what the spec records, and changes nothing else.

No snapshot here is of the cloud: these are recordings of a sandbox with the label of the cloud,
which are never stored.
"""

import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from parity import evidence, marks
from parity.evidence import CONFIRMED, CONTRADICTED, OPEN, Finding
from parity.snapshot import Snapshot, snapshot
from parity.walk import Recording
from tests.parity.conftest import changed
from tests.spec import DOCUMENT
from tools.spec import bundle, checks, tables

Json = dict[str, Any]
DAY = date(2026, 12, 1)


def cloud(recording: Recording) -> Snapshot:
    return snapshot(recording, "cloud", writes=True)


def verdicts(found: Snapshot) -> dict[str, Finding]:
    return {one.place: one for one in evidence.findings(found)}


def in_project(whole: Recording, **fields: Any) -> Recording:
    def change(body: Json) -> Json:
        return body | {"projects": [one | fields for one in body["projects"]]}

    return changed(whole, "projects", change)


def test_a_snapshot_of_another_target_is_no_evidence(whole: Recording) -> None:
    with pytest.raises(ValueError, match="this one is of: sandbox"):
        evidence.findings(snapshot(whole, "sandbox", writes=True))


def test_each_deviation_has_a_verdict(whole: Recording) -> None:
    found = verdicts(cloud(whole))

    assert {one.place for one in tables.deviations(DOCUMENT)} <= found.keys()
    assert {one.verdict for one in found.values()} <= {CONFIRMED, OPEN, CONTRADICTED}


def only_projects(recording: Recording) -> Recording:
    return Recording({"projects": recording.answers["projects"]})


def test_what_the_docs_do_not_allow_is_confirmed(whole: Recording) -> None:
    there = only_projects(
        in_project(whole, grid=None, collaborators=[{"uid": None, "owner": True}])
    )
    found = verdicts(cloud(there))

    assert found["Collaborator.uid"][1:3] == (CONFIRMED, "null")


def test_what_both_allow_is_not_shown(whole: Recording) -> None:
    there = only_projects(in_project(whole, collaborators=[{"uid": 7, "owner": True}]))

    assert verdicts(cloud(there))["Collaborator.uid"].verdict == OPEN


def test_what_we_do_not_allow_is_a_contradiction(whole: Recording) -> None:
    there = only_projects(in_project(whole, collaborators=[{"uid": "seven", "owner": True}]))

    assert verdicts(cloud(there))["Collaborator.uid"][1:3] == (CONTRADICTED, "string")


def test_a_date_that_is_not_as_documented_is_confirmed(whole: Recording) -> None:
    def spaced(body: Json) -> Json:
        return body | {"live": [one | {"launched": "2026-11-21 14:05:09"} for one in body["live"]]}

    def as_documented(body: Json) -> Json:
        rows = [one | {"launched": "2026-11-21T14:05:09Z"} for one in body["live"]]
        return body | {"live": rows}

    place = "LiveAlgorithmSummary.launched"
    for change, verdict in ((spaced, CONFIRMED), (as_documented, OPEN)):
        there = Recording(
            {"deployments": changed(whole, "deployments", change).answers["deployments"]}
        )
        assert verdicts(cloud(there))[place].verdict == verdict


def test_a_value_that_the_docs_do_not_list_is_confirmed(whole: Recording) -> None:
    def idle(body: Json) -> Json:
        return body | {"status": "Idle"}

    there = Recording({"deployment": changed(whole, "deployment", idle).answers["deployment"]})
    assert verdicts(cloud(there))["LiveAlgorithmResults.status"][1:3] == (CONFIRMED, "Idle")


def test_an_operation_that_the_docs_do_not_have_is_confirmed_by_its_success(
    whole: Recording,
) -> None:
    there = Recording({"lean environments": whole.answers["lean environments"]})

    assert verdicts(cloud(there))["/lean/environments/read"].verdict == CONFIRMED
    assert verdicts(cloud(Recording()))["/lean/environments/read"].verdict == OPEN


def test_a_schema_that_the_docs_do_not_have_is_not_shown(whole: Recording) -> None:
    found = verdicts(cloud(whole))

    assert found["UpdateFileResult"].verdict == OPEN
    assert found["LiveAlgorithmResults.launched"].verdict == CONFIRMED


def test_the_sandbox_contradicts_nothing(whole: Recording) -> None:
    assert [one for one in verdicts(cloud(whole)).values() if one.verdict == CONTRADICTED] == []


def test_a_text_of_the_spec_is_confirmed(whole: Recording) -> None:
    def reject(_: Json) -> Json:
        return {"success": False, "Message": "Internal Error 77"}

    found = verdicts(cloud(changed(whole, "account", reject)))
    assert found["InternalError"].verdict == CONFIRMED
    assert found["InternalError"].evidence == "client"


def test_a_property_that_is_not_always_present_is_a_contradiction(whole: Recording) -> None:
    there = only_projects(in_project(whole, organizationId=None))

    found = verdicts(cloud(there))["Project.organizationId"]
    assert found[1:3] == (CONTRADICTED, "null or missing")
    assert "Project.organizationId" not in verdicts(cloud(whole))


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "openapi"
    shutil.copytree(bundle.OPENAPI, folder)
    return folder


def lines(folder: Path) -> dict[str, list[str]]:
    files = sorted(folder.rglob("*.yaml"))
    return {str(one): one.read_text(encoding="utf-8").splitlines() for one in files}


PLACES = ["Collaborator.uid", "InternalError", "/services/terminal-news", "OptimizationStatus"]


def test_marking_changes_the_evidence_and_adds_the_day(spec: Path) -> None:
    before = lines(spec)
    assert marks.mark(PLACES, DAY, spec) == sorted(PLACES)
    after = lines(spec)

    gone = [line for file in before for line in missing(before[file], after[file])]
    added = [line for file in before for line in missing(after[file], before[file])]
    assert {line.strip() for line in gone} == {"evidence: client"}
    assert sorted(line.strip() for line in added) == sorted(
        ["evidence: observed", 'observed: "2026-12-01"'] * len(PLACES)
    )


def missing(lines: list[str], others: list[str]) -> list[str]:
    """The lines of one file that the other has not, in order."""
    import difflib

    return [line[2:] for line in difflib.ndiff(lines, others) if line.startswith("- ")]


def test_a_marked_spec_is_valid_and_says_when(spec: Path) -> None:
    every = [one.place for one in tables.deviations(DOCUMENT)]
    found = marks.mark(every, DAY, spec)

    document = bundle.bundle(spec)
    assert {one.evidence for one in tables.deviations(document) if one.place in found} == {
        "observed"
    }
    assert len(found) > 0.9 * len(set(every))
    places = checks.places(document)
    with_source = [one for one in places if "x-qc-source" in one.schema]
    assert [text for one in with_source for text in checks.evidence_problems(one)] == []
    source = document["components"]["schemas"]["Collaborator"]["properties"]["uid"]["x-qc-source"]
    assert (source["evidence"], source["observed"]) == ("observed", "2026-12-01")


def test_places_that_share_a_source_are_marked_one_by_one(spec: Path) -> None:
    every = tables.deviations(DOCUMENT)
    by_sentence: dict[str, list[str]] = {}
    for one in every:
        by_sentence.setdefault(one.sentence, []).append(one.place)
    shared = [places for places in by_sentence.values() if len(places) > 2]
    assert len(shared) > 10
    for chosen in ([places[0] for places in shared], [places[-1] for places in shared]):
        folder = spec.parent / chosen[0].replace("/", "")
        shutil.copytree(bundle.OPENAPI, folder)
        found = marks.mark(chosen, DAY, folder)

        document = bundle.bundle(folder)
        now = {one.place: one for one in tables.deviations(document)}
        assert {name for name, one in now.items() if one.evidence == "observed"} >= set(found)
        others = {one.place: one for one in every if one.place not in found}
        assert others.items() <= now.items()
        assert {now[name].sentence for name in found} <= by_sentence.keys()
        assert unmarked(document) == unmarked(DOCUMENT)


def unmarked(node: Any) -> Any:
    """The document without the evidence of its places."""
    if isinstance(node, list):
        return [unmarked(one) for one in node]
    if not isinstance(node, dict):
        return node
    source = {key: one for key, one in node.items() if key not in ("evidence", "observed")}
    return {key: unmarked(one) for key, one in source.items()}


def test_a_later_day_takes_the_place_of_an_earlier_one(spec: Path) -> None:
    marks.mark(PLACES, DAY, spec)
    before = lines(spec)
    marks.mark(PLACES, date(2027, 1, 2), spec)

    changes = [line for file in before for line in missing(lines(spec)[file], before[file])]
    assert {line.strip() for line in changes} == {'observed: "2027-01-02"'}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("{evidence: client, deviation: A.}", "{evidence: observed, observed: D, deviation: A.}"),
        ("{deviation: A., evidence: docs}", "{deviation: A., evidence: observed, observed: D}"),
        (
            "\n  evidence: docs # why\n  deviation: A.",
            "\n  evidence: observed # why\n  observed: D\n  deviation: A.",
        ),
        (
            "\n  deviation: A.\n  evidence: docs",
            "\n  deviation: A.\n  evidence: observed\n  observed: D",
        ),
    ],
)
def test_comments_and_forms_stay(tmp_path: Path, source: str, expected: str) -> None:
    head = "# é ü 日本\ncomponents:\n schemas:\n  A:\n   type: object # what\n   x-qc-source: "
    indented = source.replace("\n  ", "\n    ")
    (tmp_path / "sections").mkdir()
    file = tmp_path / "sections" / "a.yaml"
    file.write_text(f"{head}{indented}\n", encoding="utf-8")

    assert marks.mark(["A"], DAY, tmp_path) == ["A"]
    wanted = expected.replace("\n  ", "\n    ").replace("D}", '"2026-12-01"}')
    wanted = re.sub(r"observed: D\b", 'observed: "2026-12-01"', wanted)
    assert file.read_text(encoding="utf-8") == f"{head}{wanted}\n"


def test_a_place_that_does_not_exist_changes_nothing(spec: Path) -> None:
    before = lines(spec)

    assert marks.mark(["Nonsense.name"], DAY, spec) == []
    assert lines(spec) == before
