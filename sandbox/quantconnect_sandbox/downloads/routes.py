"""What the links in answers lead to: packed objects, and small files that say they are made up.

Outside of QuantConnect's API and not signed: whoever has the address has the file, unless it is a
web page from elsewhere (see `guard.py`).
"""

import re

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from quantconnect_sandbox.downloads.placeholders import made_up_file
from quantconnect_sandbox.store.state import Cloud

PREFIX = "/__sandbox__/downloads"
_ARCHIVE = re.compile(r"objects/([0-9a-f]{32})/objects(\.zip)")


def download_route(cloud: Cloud) -> Route:
    """The route of everything that can be fetched from this state."""

    async def endpoint(request: Request) -> Response:
        return _response(cloud, request.path_params["path"])

    return Route("/downloads/{path:path}", endpoint)


def archive_link(cloud: Cloud, blob: str) -> str:
    """The address of packed objects."""
    return f"{cloud.origin}{PREFIX}/objects/{blob.removesuffix('.zip')}/objects.zip"


def made_up_link(cloud: Cloud, path: str) -> str:
    """The address of a made-up file, such as `data/equity/usa/daily/spy.zip`."""
    return f"{cloud.origin}{PREFIX}/{path}"


def _response(cloud: Cloud, path: str) -> Response:
    found = _ARCHIVE.fullmatch(path)
    archive = cloud.blobs / "".join(found.groups()) if found else None
    if archive and archive.is_file():
        return FileResponse(archive, media_type="application/zip")
    file = made_up_file(path)
    if file is None:
        return PlainTextResponse(f"There is nothing at {path!r}, or no more", 404)
    return Response(file.content, media_type=file.media_type)
