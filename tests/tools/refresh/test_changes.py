"""Entries of a changelog: their sections, their level, and where they are inserted."""

import pytest

from tools.refresh.changes import Change, entry, level, with_entry

ADDED = Change("Added", "`stopThing`: a new operation")
REMOVED = Change("Breaking", "`createThing`: the operation was removed")
TEXT = Change("Changed", "descriptions of `Thing`", is_patch=True)
CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- By hand.\n\n## 0.1.0\n\n- Old.\n"
HEADING = "## [Unreleased]"


def test_sections_are_in_their_order_and_empty_ones_are_omitted() -> None:
    assert entry([ADDED, REMOVED, ADDED], "####") == (
        "#### Breaking\n\n- `createThing`: the operation was removed.\n\n"
        "#### Added\n\n- `stopThing`: a new operation."
    )
    assert entry([], "####") == ""


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([], "none"),
        ([TEXT], "patch"),
        ([TEXT, Change("Changed", "a limit")], "minor"),
        ([ADDED, TEXT], "minor"),
        ([TEXT, REMOVED, ADDED], "major"),
    ],
)
def test_the_highest_level_of_all_changes_counts(changes: list[Change], expected: str) -> None:
    assert level(changes) == expected


def test_an_entry_is_inserted_at_the_top_of_its_section() -> None:
    text = with_entry(CHANGELOG, HEADING, "abc", "New.")

    assert text.startswith(
        "# Changelog\n\n## [Unreleased]\n\n<!-- refresh since abc: begin -->\nNew.\n"
    )
    assert text.endswith(
        "<!-- refresh since abc: end -->\n\n### Added\n\n- By hand.\n\n## 0.1.0\n\n- Old.\n"
    )


def test_inserting_twice_changes_nothing_and_another_content_replaces_the_first() -> None:
    once = with_entry(CHANGELOG, HEADING, "abc", "New.")

    assert with_entry(once, HEADING, "abc", "New.") == once
    assert with_entry(once, HEADING, "abc", "Newer.") == once.replace("New.", "Newer.")
    assert with_entry(once, HEADING, "abc", "") == CHANGELOG


def test_the_entry_since_another_commit_stays() -> None:
    once = with_entry(CHANGELOG, HEADING, "abc", "New.")

    twice = with_entry(once, HEADING, "def", "Newer.")

    assert twice.index("Newer.") < twice.index("New.\n<!-- refresh since abc")
    assert with_entry(twice, HEADING, "def", "") == once


@pytest.mark.parametrize(
    "text", ["# Changelog\n", "## [Unreleased] soon\n", "see ## [Unreleased]\n"]
)
def test_a_changelog_without_the_section_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"there is no line '## \[Unreleased\]'"):
        with_entry(text, HEADING, "abc", "New.")
