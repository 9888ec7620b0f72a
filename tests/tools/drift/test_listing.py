"""What the index and the change log of the docs say, beside the pages that were read."""

from pathlib import Path

import pytest

from tests.tools.drift import facts, november, writing
from tests.tools.drift.test_command import run
from tools.drift.pages import UnreadableError
from tools.drift.readers import changelog
from tools.drift.readers.changelog import Announcement
from tools.spec.checks import DOCS

COMPILE = facts.address("/compile/read")
WALLS = f"{DOCS}walls/paint-wall"
LOG = f"""\
---
canonical: https://www.quantconnect.com/docs/v2/meta/change-log
---
# Change log

## November 2026

### 2026-11-25

- [Paint Wall](/docs/v2/cloud-platform/api-reference/walls/paint-wall.md#request): walls
  can be painted.
- [Universes](https://www.quantconnect.com/docs/v2/universes.md): about something else.

### November 2, 2026

- The response of `/compile/read` has another property.

| When | What |
| --- | --- |
| Nov 1, 2026 | [Read]({COMPILE}.md) has an example. |
"""


def test_a_change_log_is_read_with_dates_pages_and_operations() -> None:
    found = changelog.read("change-log.md", LOG).announcements

    assert found == (
        Announcement("2026-11-25", "Paint Wall: walls can be painted.", WALLS, "", 10),
        Announcement(
            "2026-11-02",
            "The response of /compile/read has another property.",
            "",
            "/compile/read",
            16,
        ),
        Announcement("2026-11-01", "Read has an example.", COMPILE, "", 20),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Change log\n\n- Things.\n", "no dates"),
        (f"- [Read]({COMPILE})\n\n2026-11-01\n", f":1: {COMPILE} has no date"),
        ("---\ntitle: x\n", "the front matter has no end"),
    ],
)
def test_a_change_log_that_is_not_understood_is_an_error(text: str, expected: str) -> None:
    with pytest.raises(UnreadableError, match=expected):
        changelog.read("change-log.md", text)


def said(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return [line.strip() for line in capsys.readouterr().out.splitlines()]


def test_what_is_announced_and_no_page_explains_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "change-log.md"
    later = LOG.replace("2026-11-25", "2099-11-25").replace("2, 2026", "24, 2099")
    log.write_text(later, encoding="utf-8")

    assert run(tmp_path, str(log)) == 1
    lines = said(capsys)
    unexplained = "but no page that was read explains it"
    assert f"/compile/read: announced on 2099-11-24, {unexplained}" in lines
    assert f"{WALLS}: announced on 2099-11-25, {unexplained}" in lines
    assert f"docs  {log}:10" in lines
    assert "docs say: Paint Wall: walls can be painted." in lines
    assert lines[-1] == "0 pages, 2 differences, 0 unreadable pages"

    page = tmp_path / "compile.md"
    page.write_text(writing.markdown(facts.page("/compile/read"), writing.USUAL), encoding="utf-8")
    assert run(tmp_path, str(log), str(page)) == 1
    assert said(capsys)[-1] == "1 page, 1 difference, 0 unreadable pages"


def test_what_was_announced_before_the_page_was_checked_is_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "change-log.md"
    log.write_text(LOG.replace("2026-11-25", "2026-11-03"), encoding="utf-8")

    assert run(tmp_path, str(log)) == 0
    assert "0 differences" in capsys.readouterr().out


def test_a_change_log_without_dates_ends_with_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "change-log.md"
    log.write_text("# Change log\n", encoding="utf-8")

    assert run(tmp_path, str(log)) == 2
    assert "the change log has no dates" in capsys.readouterr().out


def test_a_page_that_was_read_is_no_new_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What it has is compared, and a page that moved is one difference."""
    docs = november.write(tmp_path / "docs")
    index = docs / "llms.txt"
    text = index.read_text(encoding="utf-8").replace(COMPILE, f"{COMPILE}-again")
    index.write_text(text, encoding="utf-8")
    page = tmp_path / "compile.md"
    moved = writing.markdown(facts.page("/compile/read"), writing.USUAL)
    page.write_text(moved.replace(COMPILE, f"{COMPILE}-again"), encoding="utf-8")

    run(tmp_path, "--format", "json", str(index), str(page))
    out = capsys.readouterr().out
    assert out.count(f'"row": "{COMPILE}') == 0
    assert out.count('"row": "/compile/read"') == 1
