# Written by tools/unasync.py from overlay/quantconnect_client/_async/files.py; do not edit.
"""A project's files: `qc.files`."""

import builtins

from quantconnect_client._operations.files import READ_FILE
from quantconnect_client._sync.group import first
from quantconnect_client._sync.plain.files import PlainFiles
from quantconnect_openapi.api.file_management import read_file
from quantconnect_openapi.models.project_file import ProjectFile
from quantconnect_openapi.models.read_files_request import ReadFilesRequest


class Files(PlainFiles):
    """The files of a project: `qc.files`."""

    def read(self, project_id: int, name: str) -> ProjectFile:
        """Read one file of a project, with its content.

        Args:
            project_id: the project's id.
            name: the file's name with its folders, such as `"alpha/model.py"`.

        Raises:
            NotFoundError: the project has no file of that name.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/read-file
        """
        answer = self._session.call(
            READ_FILE,
            read_file.sync_detailed,
            ReadFilesRequest,
            {"projectId": project_id, "name": name},
        )
        return first(READ_FILE, answer, answer.files)

    def list(self, project_id: int) -> builtins.list[ProjectFile]:
        """Read all files of a project, with their contents.

        Args:
            project_id: the project's id.

        Raises:
            NotFoundError: there is no such project, or it is not yours.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/read-file
        """
        answer = self._session.call(
            READ_FILE, read_file.sync_detailed, ReadFilesRequest, {"projectId": project_id}
        )
        return answer.files
