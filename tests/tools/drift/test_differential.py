"""Random changes to pages in every form: each is found, and what did not change is not.

`make check-drift` tries many, and `make test` a few hundred.
"""

import os

from tests.tools.drift import differential

COUNT = int(os.environ.get("DRIFT_CASES", "100"))
SEED = int(os.environ.get("DRIFT_SEED", "1"))


def test_every_change_is_found_and_named() -> None:
    outcomes = [differential.outcome(case) for case in differential.cases(COUNT, SEED)]

    print(f"\n{differential.table(outcomes)}")
    missed = [
        f"{one.case.kind} in {one.case.form}, {one.case.path}: {sorted(one.case.change.rows)} "
        f"{one.case.change.about}; found {one.rows[:5]}"
        for one in outcomes
        if not one.found
    ]
    assert missed == []


def test_nothing_but_changed_descriptions_is_found_on_reworded_pages() -> None:
    found = [drift for _, drift in differential.quiet(COUNT, SEED)]

    print(f"\n{COUNT} pages, {sum(map(len, found))} changed descriptions")
    assert {one.what for drift in found for one in drift} == {"description"}
    assert not any(found[number] for number in range(0, COUNT, 2)), "those are unchanged"
