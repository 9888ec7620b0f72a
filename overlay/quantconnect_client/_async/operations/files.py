# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of files, as the spec has them."""

from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.update_file_result import UpdateFileResult


class AsyncPlainFiles(AsyncGroup):
    """The operations of files, as the spec has them."""

    _path = "files"

    async def patch(
        self, project_id: int, patch: str, *, code_source_id: str | None = None
    ) -> None:
        """Apply a patch to files of a project.

        Changes one or more files with a unified diff, without sending the whole files. The lines
        around each change must match exactly, including spaces and line endings, or the patch is
        rejected. Applying the same patch a second time is also rejected.

        Args:
            project_id: The project that holds the files.
            patch: Unified diff in `git diff` format. Each file needs a `diff --git a/X b/X` line,
                an `index` line (the hashes may be arbitrary), `--- a/X` and `+++ b/X` lines, and
                `@@` lines with numbers and counts. Three or more unchanged lines around each change
                are recommended; empty ones may omit the leading space.
            code_source_id: Name of the calling program, so that collaborators can see where a
                change comes from.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. Once
                applied, a patch no longer matches, so a retry could be rejected although the first
                attempt succeeded. Where its lines match again, it would change the file twice.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/patch-file
        """
        from quantconnect_openapi.api.file_management import patch_file
        from quantconnect_openapi.models.patch_file_request import PatchFileRequest

        await self._session.call(
            operation_of("files.patch"),
            patch_file.asyncio_detailed,
            PatchFileRequest,
            {"projectId": project_id, "patch": patch, "codeSourceId": code_source_id},
        )

    async def create(
        self,
        project_id: int,
        name: str,
        *,
        content: str | None = None,
        code_source_id: str | None = None,
    ) -> None:
        """Add a file to a project.

        Adds one file. A name that already exists is rejected ("File already exist in this
        project"), which is also the response to a retry; a new project already has `main.py` or
        `Main.cs`. Without `content`, the file is empty; an empty `content` is rejected.

        Args:
            project_id: The project that the file is added to.
            name: Path of the new file, with `/` between folders, ending in `.py`, `.cs` or
                `.ipynb`. Must not exist yet.
            content: Text of the file; for a notebook, its JSON as text. Omit it to create an empty
                file.
            code_source_id: Name of the calling program, so that collaborators can see where a
                change comes from.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                name that already exists is rejected, so a retry could fail because the first
                attempt created the file. If someone has since deleted the file, the retry would
                restore it.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/create-file
        """
        from quantconnect_openapi.api.file_management import create_file
        from quantconnect_openapi.models.create_project_file_request import CreateProjectFileRequest

        await self._session.call(
            operation_of("files.create"),
            create_file.asyncio_detailed,
            CreateProjectFileRequest,
            {
                "projectId": project_id,
                "name": name,
                "content": content,
                "codeSourceId": code_source_id,
            },
        )

    async def rename(
        self, project_id: int, name: str, new_name: str, *, code_source_id: str | None = None
    ) -> "UpdateFileResult":
        """Renames a file or moves it to another folder of the same project.

        Args:
            project_id: The project that holds the file.
            name: Current path of the file.
            new_name: New path of the file, with `/` between folders.
            code_source_id: Name of the calling program, so that collaborators can see where a
                change comes from.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. If
                the first attempt succeeded, the old name no longer exists, and a retry would be
                rejected. If someone has since created a file with the old name, the retry would
                move that file.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/update-file
        """
        from quantconnect_openapi.api.file_management import update_file
        from quantconnect_openapi.models.update_file_name_request import UpdateFileNameRequest

        return await self._session.call(
            operation_of("files.rename"),
            update_file.asyncio_detailed,
            UpdateFileNameRequest,
            {
                "projectId": project_id,
                "name": name,
                "newName": new_name,
                "codeSourceId": code_source_id,
            },
        )

    async def update(
        self, project_id: int, name: str, content: str, *, code_source_id: str | None = None
    ) -> "UpdateFileResult":
        """Replaces the full text of a file.

        Args:
            project_id: The project that holds the file.
            name: Path of the file to change; it must exist.
            content: The new text, which replaces the old text completely. Must not be empty.
            code_source_id: Name of the calling program, so that collaborators can see where a
                change comes from.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                request replaces the whole text, so a delayed retry could overwrite what a
                collaborator has since written to the file.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/update-file
        """
        from quantconnect_openapi.api.file_management import update_file
        from quantconnect_openapi.models.update_file_contents_request import (
            UpdateFileContentsRequest,
        )

        return await self._session.call(
            operation_of("files.update"),
            update_file.asyncio_detailed,
            UpdateFileContentsRequest,
            {
                "projectId": project_id,
                "name": name,
                "content": content,
                "codeSourceId": code_source_id,
            },
        )

    async def delete(
        self, project_id: int, name: str, *, code_source_id: str | None = None
    ) -> None:
        """Delete a file.

        Permanently removes one file from a project. A second delete of the same file is rejected
        because the file is not found.

        Args:
            project_id: The project that holds the file.
            name: Path of the file to delete, including its folders.
            code_source_id: Name of the calling program, so that collaborators can see where a
                change comes from.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                second deletion is rejected because the file is not found. If a collaborator has
                since created a file with that name, a retry would delete it.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/delete-file
        """
        from quantconnect_openapi.api.file_management import delete_file
        from quantconnect_openapi.models.delete_file_request import DeleteFileRequest

        await self._session.call(
            operation_of("files.delete"),
            delete_file.asyncio_detailed,
            DeleteFileRequest,
            {"projectId": project_id, "name": name, "codeSourceId": code_source_id},
        )
