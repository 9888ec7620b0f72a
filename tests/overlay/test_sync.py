"""The sync action for a file, given both sides and their last common state."""

from itertools import product
from typing import NamedTuple

import pytest

from quantconnect_client.folders._plan import Sides, SyncPlan, fingerprint, left_after, outcome
from tests.cases import for_each

STATES = [None, "a", "b", "c"]
CHANGING = {"created", "updated", "deleted"}


class Case(NamedTuple):
    source: str | None
    target: str | None
    base: str | None
    delete: bool
    overwrite: bool


EVERY_CASE = [Case(*one) for one in product(STATES, STATES, STATES, [False, True], [False, True])]


@for_each(EVERY_CASE)
def test_no_change_is_lost_without_consent(case: Case) -> None:
    source, target, base, delete, overwrite = case
    found = outcome(source, target, base, delete=delete, overwrite=overwrite)

    if found in CHANGING:
        assert target == base or overwrite, "it replaces what the record does not know"
        assert source is None or source != base or target is None, "it reverts the other side"
    assert found != "deleted" or delete
    assert (found == "unchanged") == (source == target)
    assert found != "conflicts" or not overwrite


@for_each(EVERY_CASE)
def test_a_synced_file_is_unchanged_the_next_time(case: Case) -> None:
    source, target, base, delete, overwrite = case
    found = outcome(source, target, base, delete=delete, overwrite=overwrite)

    assert (found == "created") == (found in CHANGING and target is None)
    assert (found == "deleted") == (found in CHANGING and source is None)


@pytest.mark.parametrize(
    ("source", "target", "base", "expected"),
    [
        ("a", None, None, "created"),
        ("b", "a", "a", "updated"),
        (None, "a", "a", "deleted"),
        ("a", "b", "a", "left"),
        ("a", None, "a", "left"),
        ("a", "b", None, "conflicts"),
        ("b", "c", "a", "conflicts"),
        ("b", None, "a", "conflicts"),
        (None, "b", "a", "conflicts"),
        (None, "a", None, "conflicts"),
    ],
)
def test_each_side_is_compared_with_the_last_sync(
    source: str | None, target: str | None, base: str | None, expected: str
) -> None:
    assert outcome(source, target, base, delete=True, overwrite=False) == expected


def test_overwrite_restores_deleted_files_but_reverts_no_edit() -> None:
    assert outcome("a", None, "a", delete=False, overwrite=True) == "created"
    assert outcome("a", "b", "a", delete=False, overwrite=True) == "left"


@pytest.mark.parametrize("other", ["a\r\nb\r\n", "a\rb\r", "a\r\nb\n"])
def test_different_line_endings_are_not_a_change(other: str) -> None:
    assert fingerprint("a\nb\n") == fingerprint(other)


@pytest.mark.parametrize("other", ["a\nb", "a\n\nb\n", "\ufeffa\nb\n", "á\nb\n", "a \nb\n", ""])
def test_any_other_difference_is_a_change(other: str) -> None:
    assert fingerprint("a\nb\n") != fingerprint(other)


def test_lone_surrogates_can_be_compared() -> None:
    assert fingerprint("\ud800") != fingerprint("\ud801")


def test_a_pull_is_a_push_with_the_sides_swapped() -> None:
    sides = Sides({"new.py": "n", "main.py": "2"}, {"main.py": "1"}, {"main.py": "1"})

    pushed = sides.outcomes("push", delete=False, overwrite=False)
    pulled = sides.outcomes("pull", delete=False, overwrite=False)

    assert pushed == {"main.py": "updated", "new.py": "created"}
    assert pulled == {"main.py": "left", "new.py": "left"}


@pytest.mark.parametrize(
    ("local", "remote", "base", "reason"),
    [
        ("b", "c", "a", "changed here, changed in the project"),
        ("b", "c", None, "new here, new in the project"),
        (None, "b", None, "missing here, new in the project"),
        (None, "a", "a", "deleted here, unchanged in the project"),
    ],
)
def test_a_reason_describes_the_change_on_each_side(
    local: str | None, remote: str | None, base: str | None, reason: str
) -> None:
    def side(one: str | None) -> dict[str, str]:
        return {"main.py": one} if one else {}

    assert Sides(side(local), side(remote), side(base)).reason("main.py") == reason


def test_the_record_forgets_files_deleted_on_both_sides_and_keeps_identical_ones() -> None:
    sides = Sides(
        local={"same.py": "s", "edited.py": "2"},
        remote={"same.py": "s", "edited.py": "1"},
        base={"gone.py": "g", "edited.py": "1"},
    )

    assert sides.settled() == {"same.py": "s", "edited.py": "1"}


PLAN = SyncPlan(
    "push",
    "momentum",
    7,
    dry_run=True,
    created=("alpha/model.py",),
    updated=("main.py",),
    deleted=("old.py",),
    unchanged=("a.py", "b.py"),
    left=("research.ipynb",),
    conflicts=("risk.py",),
    reasons={"research.ipynb": "ignored here", "risk.py": "new here, new in the project"},
)


def test_a_plan_prints_one_line_per_action() -> None:
    assert str(PLAN) == (
        "Would push 'momentum' to project 7:\n"
        "- create alpha/model.py\n"
        "- update main.py\n"
        "- delete old.py\n"
        "- conflict: risk.py (new here, new in the project)\n"
        "- left as it is: research.ipynb (ignored here)\n"
        "- unchanged: 2"
    )


def test_a_result_is_worded_as_completed() -> None:
    done = SyncPlan("pull", "momentum", 7, dry_run=False, deleted=("old.py",))

    assert str(done) == "Pulled 'momentum' from project 7:\n- deleted old.py\n- unchanged: 0"


def test_a_failure_lists_what_is_done_and_what_is_not() -> None:
    assert left_after(PLAN.changes[:1], PLAN.changes) == (
        "Done before the error:\n- created alpha/model.py\n"
        "Not done:\n- update main.py\n- delete old.py\n"
        "Call this again to complete the rest."
    )
    assert left_after([], PLAN.changes).startswith("Done before the error:\n- nothing\nNot done:\n")
