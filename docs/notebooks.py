"""Shows a notebook of the docs as a page."""

import json
from pathlib import Path

NOTEBOOK = Path(__file__).with_name("how-to") / "notebook.ipynb"


def notebook_page() -> str:
    """Return the cells of the notebook as Markdown, without its title."""
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    texts = [text_of(cell) for cell in cells]
    return "\n\n".join(texts).removeprefix("# Work in a notebook\n\n")


def text_of(cell: dict[str, str | list[str]]) -> str:
    source = "".join(cell["source"])
    return f"```python\n{source}\n```" if cell["cell_type"] == "code" else source
