"""The links of the pages of other languages work in the repository and in the site."""

import re
from pathlib import Path

import pytest

from docs.languages import EXAMPLES, language_page

DOCS = Path(__file__).parents[2] / "docs"
OPENAPI = {"../openapi/quantconnect.yaml": "added by docs/hooks.py"}
LINK = re.compile(r"\]\((\.\.?/[^)#]+)")
PAGES = sorted(path.stem for path in (DOCS / "languages").glob("*.md"))


@pytest.mark.parametrize("name", PAGES)
def test_the_links_of_a_page_lead_to_files_of_the_repository(name: str) -> None:
    links = LINK.findall((EXAMPLES / name / "README.md").read_text(encoding="utf-8"))

    assert [link for link in links if not (EXAMPLES / name / link).exists()] == []


@pytest.mark.parametrize("name", PAGES)
def test_the_links_of_a_page_of_the_site_lead_to_the_site(name: str) -> None:
    links = {*LINK.findall(language_page(name))} - OPENAPI.keys()

    assert [link for link in links if not (DOCS / "languages" / link).exists()] == []
