"""Placeholder files, to which the links in responses lead. Each says that it is one."""

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
    """The placeholder with that path, or None if no link leads there."""
    text = TEXT.format(path=path)
    match path.partition("/")[0], PurePosixPath(path).suffix:
        case "data" | "modules", ".zip" | ".nupkg":
            return Placeholder(_zipped(f"{PurePosixPath(path).stem}.txt", text), "application/zip")
        case "pages", ".txt":
            return Placeholder(text.encode(), "text/plain")
        case "pages", ".svg":
            return Placeholder(PICTURE.encode(), "image/svg+xml")
        case _:
            return None


def _zipped(name: str, text: str) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr(ZipInfo(name), text)
    return packed.getvalue()
