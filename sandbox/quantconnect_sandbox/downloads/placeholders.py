"""Small files for the links that the sandbox gives. Each says that it is made up."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import ZipFile, ZipInfo

TEXT = "Made up by the QuantConnect sandbox: this stands in for {path}, which it does not have.\n"
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="420" height="40">'
    '<text x="10" y="25">Made up by the QuantConnect sandbox</text></svg>\n'
)


@dataclass(frozen=True)
class MadeUpFile:
    """A small file, whole."""

    content: bytes
    media_type: str


def made_up_file(path: str) -> MadeUpFile | None:
    """The file at the end of such a link, or None where no link leads."""
    text = TEXT.format(path=path)
    match path.partition("/")[0], PurePosixPath(path).suffix:
        case "data" | "modules", ".zip" | ".nupkg":
            return MadeUpFile(_zipped(f"{PurePosixPath(path).stem}.txt", text), "application/zip")
        case "pages", ".txt":
            return MadeUpFile(text.encode(), "text/plain")
        case "pages", ".svg":
            return MadeUpFile(PICTURE.encode(), "image/svg+xml")
        case _:
            return None


def _zipped(name: str, text: str) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr(ZipInfo(name), text)
    return packed.getvalue()
