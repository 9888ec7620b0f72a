"""Links between files that are read in the repository. `make docs` checks those of the site."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"\]\((?!https?://)(?!#)([^)#\s]+)")
READ_IN_PLACE = [
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "sandbox/README.md",
    "openapi/README.md",
]


@pytest.mark.parametrize("name", READ_IN_PLACE)
def test_relative_links_resolve_to_files(name: str) -> None:
    file = ROOT / name
    links = LINK.findall(file.read_text(encoding="utf-8"))

    assert [link for link in links if not (file.parent / link).exists()] == []
