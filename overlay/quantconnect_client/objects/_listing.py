"""What a page of the Object Store's listing says."""

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

from quantconnect_client.errors import UnexpectedAnswerError

if TYPE_CHECKING:
    from quantconnect_openapi.models.list_object_store_response import ListObjectStoreResponse
    from quantconnect_openapi.models.object_store_summary import ObjectStoreSummary


def is_folder(entry: "ObjectStoreSummary") -> bool:
    """Whether an entry is a folder, which the API says in one of three ways."""
    return True in (entry.folder, entry.is_folder) or entry.mime == "directory"


def check_whole(page: "ListObjectStoreResponse", path: str, *, operation: str) -> None:
    """Refuse a page that does not have all that is in its folder.

    Raises:
        UnexpectedAnswerError: it has not; the page is in its `body`.
    """
    pages = page.total_pages
    if isinstance(pages, int) and pages > 1:
        raise UnexpectedAnswerError(
            f"The folder {path or '/'!r} fills {pages} pages, and the API has no way to ask for "
            "another than the first, which `list_page` reads. List the folders in it one by one, "
            "or keep fewer files in one folder.",
            operation=operation,
            status=HTTPStatus.OK,
            body=json.dumps(page.to_dict()),
        )
