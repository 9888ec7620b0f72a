# Written by `make generate` from overlay/quantconnect_client/_async/files.py; do not edit.
"""A project's files: `qc.files`."""

import builtins
from collections.abc import Sequence
from os import PathLike

from quantconnect_client._core.context import call_context
from quantconnect_client._core.operations import operation_of
from quantconnect_client._sync.file_pushes import Push
from quantconnect_client._sync.group import first, replaces
from quantconnect_client._sync.operations.files import PlainFiles
from quantconnect_client._sync.projects import Projects
from quantconnect_client.folders._plan import Direction, SyncPlan
from quantconnect_client.folders._reading import Folder
from quantconnect_client.folders._record import Record
from quantconnect_client.folders._syncing import FolderSync, record_of, texts_of
from quantconnect_openapi.api.file_management import read_file
from quantconnect_openapi.models.project_file import ProjectFile
from quantconnect_openapi.models.read_files_request import ReadFilesRequest


class Files(PlainFiles):
    """The files of a project: `qc.files`."""

    @replaces("files.read")
    def read(self, project_id: int, name: str, *, code_source_id: str | None = None) -> ProjectFile:
        """Read one file of a project, with its content.

        Args:
            project_id: the project's id.
            name: the file's name with its folders, such as `"alpha/model.py"`.
            code_source_id: name of the program that reads the file, shown to collaborators.

        Raises:
            NotFoundError: the project has no file with that name.

        Examples:
            >>> file = qc.files.read(project_id, "main.py")
            >>> file.content.startswith("from AlgorithmImports import *")
            True

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/read-file
        """
        response = self._session.call(
            operation_of("files.read"),
            read_file.sync_detailed,
            ReadFilesRequest,
            {
                "projectId": project_id,
                "name": operation_of("files.read").needed("name", name),
                "codeSourceId": code_source_id,
            },
        )
        return first(operation_of("files.read"), response, response.files)

    def list(
        self, project_id: int, *, code_source_id: str | None = None
    ) -> builtins.list[ProjectFile]:
        """Read all files of a project, with their contents.

        Args:
            project_id: the project's id.
            code_source_id: name of the program that reads the files, shown to collaborators.

        Raises:
            NotFoundError: the project does not exist, or you don't have access to it.

        Examples:
            >>> sorted(file.name for file in qc.files.list(project_id))
            ['main.py', 'research.ipynb']

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/read-file
        """
        response = self._session.call(
            operation_of("files.read"),
            read_file.sync_detailed,
            ReadFilesRequest,
            {"projectId": project_id, "codeSourceId": code_source_id},
        )
        return response.files

    def push(
        self,
        project_id: int,
        folder: str | PathLike[str],
        *,
        delete: bool = False,
        overwrite: bool = False,
        ignore: Sequence[str] = (),
        dry_run: bool = False,
        code_source_id: str | None = None,
    ) -> SyncPlan:
        """Upload the files that changed in a local folder to a project.

        UTF-8 files that end in .py, .cs, .ipynb, .html or .css are uploaded unchanged, including
        those in subfolders, as is any other file that the project already has. Differences in line
        endings are ignored. The last synchronized state is recorded in the folder, in
        `.quantconnect/sync.json`; without that record, every file that differs is a conflict. Files
        that changed only in the project are not touched: download them with `pull`.

        If several files change, the project belongs to you alone and it has neither libraries nor
        encryption, one request replaces all of its files, so the project is never half pushed. The
        files are then read back to verify it. A file that is saved in the project, for instance by
        an open editor, in the moment between reading the project and that request is overwritten
        or deleted. In all other projects, and if QuantConnect rejects that request, each file is
        sent by itself, up to 8 at a time; then a file that is saved in that moment is only
        overwritten if the push changes it too.

        Args:
            project_id: the project's id.
            folder: the local folder; it must exist.
            delete: whether to delete files from the project that were deleted from the folder.
            overwrite: whether to resolve conflicts by overwriting the project's files with the
                folder's.
            ignore: patterns of files to exclude, as in a `.gitignore`. They take precedence over
                the folder's `.gitignore` files, which take precedence over the defaults: hidden
                files, caches, virtual environments, builds and the output of the LEAN CLI are
                excluded.
            dry_run: whether to return the plan, including conflicts, without changing anything.
            code_source_id: name of the program that makes the change, shown to collaborators.

        Returns:
            The changes that were made or, in a dry run, would be made; `print` it to list them.

        Raises:
            InvalidRequestError: the folder does not exist, its record is malformed, or a file is
                not UTF-8 text or is too large for the project; nothing was uploaded.
            UnsafeFileError: a name or symbolic link points outside the folder, or the folder's
                record is not a regular file; nothing was uploaded.
            LocalFileError: a file could not be read, or the record could not be written.
            SyncConflictError: files changed on both sides; nothing was uploaded.
            QuantConnectError: a file could not be uploaded. The error's notes list what is done and
                what is not; call this again to complete the rest.

        Examples:
            >>> print(qc.files.push(project_id, "momentum", dry_run=True))
            Would push 'momentum' to project ...:
            - left as it is: research.ipynb (missing here, new in the project)
            - unchanged: 1
        """
        with call_context("files.push"):
            sync = self._folder_sync("push", project_id, folder, ignore)
            plan = sync.plan(delete=delete, overwrite=overwrite, dry_run=dry_run)
            project = None
            if plan.created or plan.updated:
                project = Projects(self._session).read(project_id)
                sync.check_sizes(plan, project.max_file_size)
            if not dry_run:
                Push(self._session, sync, code_source_id).send(plan, project)
            return plan

    def pull(
        self,
        project_id: int,
        folder: str | PathLike[str],
        *,
        delete: bool = False,
        overwrite: bool = False,
        ignore: Sequence[str] = (),
        dry_run: bool = False,
    ) -> SyncPlan:
        """Download the files that changed in a project to a local folder.

        Each file is replaced atomically with the project's content, including its line endings.
        Files of libraries are excluded. Names that point outside the folder, or that are invalid on
        another operating system, are rejected before anything is written. Otherwise this works as
        `push` does, in the other direction.

        Args:
            project_id: the project's id.
            folder: the local folder; it is created if its parent folder exists.
            delete: whether to delete files from the folder that were deleted from the project.
            overwrite: whether to resolve conflicts by overwriting the folder's files with the
                project's.
            ignore: patterns of files to exclude, as for `push`.
            dry_run: whether to return the plan, including conflicts, without changing anything.

        Returns:
            The changes that were made or, in a dry run, would be made; `print` it to list them.

        Raises:
            InvalidRequestError: the folder cannot be created, its record is malformed, or it
                contains a file that is not UTF-8 text.
            UnsafeFileError: a file cannot be written safely; nothing was written.
            SyncConflictError: files changed on both sides; nothing was written.
            LocalFileError: a file could not be written. The error's notes list what is done and
                what is not; call this again to complete the rest.

        Examples:
            >>> print(qc.files.pull(project_id, "momentum", dry_run=True))
            Would pull 'momentum' from project ...:
            - create research.ipynb
            - unchanged: 1
        """
        with call_context("files.pull"):
            sync = self._folder_sync("pull", project_id, folder, ignore)
            plan = sync.plan(delete=delete, overwrite=overwrite, dry_run=dry_run)
            sync.check_writable(plan)
            if not dry_run:
                sync.write(plan)
            return plan

    def synced_projects(self, folder: str | PathLike[str]) -> builtins.list[int]:
        """Return the ids of the projects that a local folder was pushed to or pulled from.

        They are read from the folder's record, in `.quantconnect/sync.json`, and include only
        projects of the API that this client uses. Nothing is sent.

        Args:
            folder: the local folder; it must exist.

        Returns:
            The ids, sorted; none if the folder was never pushed or pulled.

        Raises:
            InvalidRequestError: the folder does not exist, or its record is malformed.
            UnsafeFileError: the folder's record is not a regular file.
            LocalFileError: the record could not be read.

        Examples:
            >>> plan = qc.files.push(project_id, "momentum")
            >>> qc.files.synced_projects("momentum") == [project_id]
            True
        """
        with call_context("files.synced_projects"):
            local = Folder(folder, ignore=())
            local.check(to_write=False)
            return Record(local.root, "").project_ids(self._session.settings.base_url)

    def _folder_sync(
        self,
        direction: Direction,
        project_id: int,
        folder: str | PathLike[str],
        ignore: Sequence[str],
    ) -> FolderSync:
        local = Folder(folder, ignore=ignore)
        local.check(to_write=direction == "pull")
        record = record_of(local, project_id, self._session.settings.base_url)
        remote = texts_of(self.list(project_id))
        return FolderSync(direction, local, project_id, remote, record)
