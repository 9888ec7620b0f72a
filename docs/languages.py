"""Shows the pages of examples/languages in the site."""

from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples" / "languages"


def language_page(name: str) -> str:
    """Return a language's page, with links that lead to this site."""
    text = (EXAMPLES / name / "README.md").read_text(encoding="utf-8")
    return text.replace("](../../../openapi/", "](../openapi/")
