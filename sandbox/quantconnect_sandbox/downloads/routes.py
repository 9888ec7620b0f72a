"""The downloads that links in responses point to: zip files of objects, and placeholder files.

Downloads are not part of QuantConnect's API and need no signature. `guard.py` rejects requests from
foreign web pages.
"""

import re

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from quantconnect_sandbox.downloads.placeholders import placeholder_file
from quantconnect_sandbox.store.state import Cloud

PREFIX = "/__sandbox__/downloads"
_ARCHIVE = re.compile(r"objects/([0-9a-f]{32})/objects(\.zip)")


def download_route(cloud: Cloud) -> Route:
    """Build the route of all downloads."""

    async def endpoint(request: Request) -> Response:
        return _response(cloud, request.path_params["path"])

    return Route("/downloads/{path:path}", endpoint)


def archive_link(cloud: Cloud, blob: str) -> str:
    """Return the URL of a zip file of objects."""
    return f"{cloud.origin}{PREFIX}/objects/{blob.removesuffix('.zip')}/objects.zip"


def placeholder_link(cloud: Cloud, path: str) -> str:
    """Return the URL of a placeholder file, such as `data/equity/usa/daily/spy.zip`."""
    return f"{cloud.origin}{PREFIX}/{path}"


def _response(cloud: Cloud, path: str) -> Response:
    match = _ARCHIVE.fullmatch(path)
    archive = cloud.blobs / "".join(match.groups()) if match else None
    if archive and archive.is_file():
        return FileResponse(archive, media_type="application/zip")
    file = placeholder_file(path)
    if file is None:
        return PlainTextResponse(f"Not found or no longer available: {path!r}", 404)
    return Response(file.content, media_type=file.media_type)
