"""Tables that readers without sight can follow: each column has a name."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [
    path
    for folder in ("docs", "examples", "openapi", "sandbox", ".")
    for path in sorted((ROOT / folder).glob("*.md" if folder == "." else "**/*.md"))
    if "node_modules" not in path.parts
]
HEADER = re.compile(r"^(\|.*\|)\n\|(?: *:?-+:? *\|)+$", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_column_has_a_name(page: Path) -> None:
    headers = HEADER.findall(page.read_text(encoding="utf-8"))

    unnamed = [one for one in headers if "" in [cell.strip() for cell in one[1:-1].split("|")]]
    assert unnamed == []


def test_tables_are_found() -> None:
    assert sum(len(HEADER.findall(page.read_text(encoding="utf-8"))) for page in PAGES) > 50
