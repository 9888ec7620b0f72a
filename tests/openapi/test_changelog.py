"""A released revision of the description never changes, and the changelog names each."""

import pytest

from tools.spec import bundle, changelog
from tools.spec.changelog import problems, released, retitled, sections
from tools.spec.revision import KEY, Revision, sha256

OLD, NEW = "a" * 64, "b" * 64
RELEASED = f"## 0.1.0 - 2026-12-01\n\nSHA-256 of `quantconnect.yaml`: `{OLD}`\n\nThe first.\n"
HEAD = "# Changelog\n\nAll revisions.\n\n"


def found(text: str, revision: str, content: str) -> list[str]:
    return list(problems(sections(text), Revision.parse(revision), content))


def test_the_changelog_and_the_description_agree() -> None:
    content = sha256(bundle.BUNDLE.read_bytes())
    text = changelog.CHANGELOG.read_text(encoding="utf-8")
    revision = Revision.parse(bundle.bundle()["info"][KEY])

    assert list(problems(sections(text), revision, content)) == []


def test_a_section_has_its_revision_its_date_and_its_hash() -> None:
    new, old = sections(f"{HEAD}## 0.2.0 (unreleased)\n\nMore.\n\n{RELEASED}")

    assert (new.revision, new.date, new.sha256, new.text) == ((0, 2, 0), None, None, "More.")
    assert (old.revision, old.date, old.sha256) == ((0, 1, 0), "2026-12-01", OLD)
    assert released([new, old]) == old
    assert released([new]) is None


@pytest.mark.parametrize("heading", ["## 0.2", "## 0.2.0", "## 0.2 - 2026-12-01", "## Unreleased"])
def test_a_malformed_heading_is_an_error(heading: str) -> None:
    with pytest.raises(ValueError, match=r"expected '## |write three numbers"):
        sections(f"{heading}\n\ntext\n")


def test_a_released_revision_with_another_content_is_reported() -> None:
    assert found(HEAD + RELEASED, "0.1.0", OLD) == []
    (text,) = found(HEAD + RELEASED, "0.1.0", NEW)
    assert text.startswith("revision 0.1.0 was released with another content; raise x-qc-revision")


def test_a_raised_revision_needs_its_section() -> None:
    raised = f"## 0.2.0 (unreleased)\n\n{RELEASED}"

    assert found(raised, "0.2.0", NEW) == []
    assert found(RELEASED, "0.2.0", NEW) == [
        "its newest section is 0.1.0, but x-qc-revision is 0.2.0"
    ]


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("# Changelog\n", "it has no section"),
        ("## 0.1.0 - 2026-12-01\n\nThe first.\n", "0.1.0 has a date but no line 'SHA-256"),
        (f"## 0.1.0 (unreleased)\n\n{RELEASED}", "0.1.0 is above 0.1.0; the newest comes first"),
        ("## 0.1.0 (unreleased)\n\n## 0.0.1 (unreleased)\n", "0.0.1 is unreleased, and so is"),
    ],
)
def test_a_changelog_that_misleads_is_reported(text: str, reported: str) -> None:
    (problem,) = found(text, "0.1.0", NEW)

    assert problem.startswith(reported)


def test_an_unreleased_section_gets_the_next_revision() -> None:
    text = f"{HEAD}## 0.2.0 (unreleased)\n\nMore.\n\n{RELEASED}"

    assert retitled(text, "0.3.0") == text.replace("0.2.0", "0.3.0")
    assert retitled(retitled(text, "0.3.0"), "0.3.0") == retitled(text, "0.3.0")


def test_a_new_section_is_inserted_above_a_released_one() -> None:
    text = retitled(HEAD + RELEASED, "0.2.0")

    assert text == f"{HEAD}## 0.2.0 (unreleased)\n\n{RELEASED}"
    assert retitled("# Changelog\n", "0.2.0") == "# Changelog\n\n## 0.2.0 (unreleased)\n"
