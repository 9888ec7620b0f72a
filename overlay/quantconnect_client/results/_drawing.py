"""A figure that notebooks display without magics."""

from io import BytesIO

from matplotlib.figure import Figure


class NotebookFigure(Figure):
    """A figure that is an image as the last value of a cell.

    Notebooks display other figures only once pyplot has set up its inline backend.
    """

    def _repr_png_(self) -> bytes:
        file = BytesIO()
        self.savefig(file, format="png")  # pyright: ignore[reportUnknownMemberType]
        return file.getvalue()
