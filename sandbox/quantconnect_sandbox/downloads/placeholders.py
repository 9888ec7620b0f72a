"""Placeholder files for the links in responses. Their content says that they are placeholders."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZipFile, ZipInfo

TEXT = "Simulated by the QuantConnect sandbox: a placeholder for {path}, which it does not have.\n"
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="420" height="40">'
    '<text x="10" y="25">Simulated by the QuantConnect sandbox</text></svg>\n'
)


@dataclass(frozen=True)
class Placeholder:
    """The content of a small file."""

    content: bytes
    media_type: str


def placeholder_file(path: str) -> Placeholder | None:
    """Return the placeholder at that path, or None if no link points to it."""
    text = TEXT.format(path=path)
    match path.partition("/")[0], PurePosixPath(path).suffix:
        case "data" | "modules", ".zip" | ".nupkg":
            return Placeholder(_zip(f"{PurePosixPath(path).stem}.txt", text), "application/zip")
        case "pages", ".txt":
            return Placeholder(text.encode(), "text/plain")
        case "pages", ".svg":
            return Placeholder(PICTURE.encode(), "image/svg+xml")
        case _:
            return None


def _zip(name: str, text: str) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        archive.writestr(ZipInfo(name), text)
    return buffer.getvalue()
