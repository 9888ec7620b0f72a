"""Progress bars in a notebook.

Those of rich need ipywidgets, and one display at a time. An element of HTML needs neither.
"""

import sys
from collections.abc import Generator
from contextlib import contextmanager
from html import escape
from importlib import import_module
from typing import TYPE_CHECKING

from quantconnect_client._display.lines import Show, label, one_line

if TYPE_CHECKING:
    from quantconnect_client._core.jobs import JobProgress


def in_notebook() -> bool:
    """Return whether this code runs in the kernel of a notebook."""
    # A kernel has imported it; elsewhere, the import would take longer than the call.
    module = sys.modules.get("IPython")
    shell = module.get_ipython() if module else None
    return getattr(shell, "kernel", None) is not None


class Bar:
    """A progress bar, as HTML or as text."""

    def __init__(self, text: str, fraction: float | None = None, *, moves: bool = False) -> None:
        self.text = text
        self.fraction = fraction
        self.moves = moves

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bar) and vars(self) == vars(other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return self.text if self.fraction is None else f"{self.text} {self.fraction:.0%}"

    def _repr_html_(self) -> str:
        value = "" if self.fraction is None else f' value="{self.fraction:.3f}"'
        drawn = f"<progress max='1'{value}></progress> " if value or self.moves else ""
        return f"<div>{drawn}{escape(repr(self))}</div>"


@contextmanager
def bar(title: str, name: str) -> Generator[Show]:
    """Draw a progress bar in the output of the cell."""
    drawn = Bar(label(title, name), moves=True)
    output = import_module("IPython.display").display(drawn, display_id=True)

    def draw(new: Bar) -> None:
        nonlocal drawn
        if new != drawn:
            drawn = new
            output.update(drawn)

    def show(progress: "JobProgress") -> None:
        text = f"{label(title, progress.name or name)} {one_line(progress.state)}"
        draw(Bar(text, 1.0 if progress.done else progress.fraction, moves=True))

    try:
        yield show
    finally:
        # A bar without a value would go on moving, in the stored notebook too.
        draw(Bar(drawn.text, drawn.fraction))
