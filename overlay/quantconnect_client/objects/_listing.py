"""Entries and pages of an Object Store listing."""

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

from quantconnect_client.errors import UnexpectedResponseError

if TYPE_CHECKING:
    from quantconnect_openapi.models.list_object_store_response import ListObjectStoreResponse
    from quantconnect_openapi.models.object_store_summary import ObjectStoreSummary


def is_folder(entry: "ObjectStoreSummary") -> bool:
    """Check whether an entry is a folder, which the API marks in one of three ways."""
    return True in (entry.folder, entry.is_folder) or entry.mime == "directory"


def check_whole(page: "ListObjectStoreResponse", path: str) -> None:
    """Reject a page that doesn't list the whole folder.

    Raises:
        UnexpectedResponseError: the page is incomplete; `body` contains it.
    """
    pages = page.total_pages
    if isinstance(pages, int) and pages > 1:
        raise UnexpectedResponseError(
            f"The folder {path or '/'!r} can't be listed, because it has {pages} pages and the API "
            "only returns the first, which `list_page` reads. List its subfolders one by one, or "
            "keep fewer files in one folder.",
            status=HTTPStatus.OK,
            body=json.dumps(page.to_dict()),
        )
