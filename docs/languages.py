"""Shows the pages of examples/languages in the site, and the edition for strict decoders."""

from pathlib import Path

from tools.spec import bundle, tolerant

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples" / "languages"
PLACES = {
    "](../../../openapi/": "](../openapi/",
    "](../../../docs/": "](../",
    "](../../../sandbox/README.md": "](../sandbox.md",
}
"""Where links of a page lead in the repository, and in this site."""


def language_page(name: str) -> str:
    """Return a language's page, with links that lead to this site."""
    text = (EXAMPLES / name / "README.md").read_text(encoding="utf-8")
    for place, here in PLACES.items():
        text = text.replace(place, here)
    return text


def tolerant_edition() -> str:
    """Return the edition of the description that strict decoders need."""
    return tolerant.render(bundle.bundle())
