"""A project's files: `qc.files`."""

import builtins
from collections.abc import Sequence
from os import PathLike

from quantconnect_client._async.group import first, replaces
from quantconnect_client._async.operations.files import AsyncPlainFiles
from quantconnect_client._core.operations import operation_of
from quantconnect_client.errors import NotFoundError, OutcomeUnknownError, QuantConnectError
from quantconnect_client.folders._plan import Step, SyncPlan, fingerprint
from quantconnect_client.folders._reading import Folder
from quantconnect_client.folders._syncing import FolderSync, record_of, texts_of
from quantconnect_openapi.api.file_management import read_file
from quantconnect_openapi.models.project_file import ProjectFile
from quantconnect_openapi.models.read_files_request import ReadFilesRequest


class AsyncFiles(AsyncPlainFiles):
    """The files of a project: `qc.files`."""

    @replaces("files.read")
    async def read(self, project_id: int, name: str) -> ProjectFile:
        """Read one file of a project, with its content.

        Args:
            project_id: the project's id.
            name: the file's name with its folders, such as `"alpha/model.py"`.

        Raises:
            NotFoundError: the project has no file of that name.

        Examples:
            >>> file = await qc.files.read(project_id, "main.py")
            >>> file.content.startswith("from AlgorithmImports import *")
            True

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/read-file
        """
        answer = await self._session.call(
            operation_of("files.read"),
            read_file.asyncio_detailed,
            ReadFilesRequest,
            {"projectId": project_id, "name": operation_of("files.read").needed("name", name)},
        )
        return first(operation_of("files.read"), answer, answer.files)

    async def list(self, project_id: int) -> builtins.list[ProjectFile]:
        """Read all files of a project, with their contents.

        Args:
            project_id: the project's id.

        Raises:
            NotFoundError: there is no such project, or it is not yours.

        Examples:
            >>> sorted(file.name for file in await qc.files.list(project_id))
            ['main.py', 'research.ipynb']

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/read-file
        """
        answer = await self._session.call(
            operation_of("files.read"),
            read_file.asyncio_detailed,
            ReadFilesRequest,
            {"projectId": project_id},
        )
        return answer.files

    async def push(
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
        """Send what changed in a local folder to a project.

        Files in UTF-8 that end in .py, .cs, .ipynb, .html or .css are sent as they are, those in
        subfolders too, and any other that the project already has. Line endings alone are no
        change. What both sides last agreed on is remembered in the folder, in
        `.quantconnect/sync.json`; without it, every file that differs is a conflict. A file that
        changed only in the project is left there for `pull`.

        Args:
            project_id: the project's id.
            folder: the folder; it must exist.
            delete: also delete files of the project that are gone from the folder.
            overwrite: where both sides changed, let the folder win; what the project has is lost.
            ignore: patterns of files to leave out, as in a `.gitignore`. Those of the folder's own
                `.gitignore` files count before them, and before those hidden files, caches,
                virtual environments, builds and what the LEAN command line writes are left out.
            dry_run: change nothing, only say what would be done, conflicts included.
            code_source_id: Name of the program that makes the call, so that collaborators see where
                a change comes from.

        Returns:
            What was done, or would be; `print` shows it line by line.

        Raises:
            InvalidRequestError: there is no such folder, its record is damaged, or a file is no
                text or is too long for the project; nothing was sent.
            UnsafeFileError: a name or a symbolic link leads out of the folder, or the folder's
                record is no file of its own; nothing was sent.
            LocalFileError: a file could not be read, or the record not be written.
            SyncConflictError: files changed on both sides; nothing was sent.
            QuantConnectError: a file could not be sent. The error's notes say what is done and what
                is not; the same call again does the rest.

        Examples:
            >>> print(await qc.files.push(project_id, "momentum", dry_run=True))
            Would push 'momentum' to project ...:
            - left as it is: research.ipynb (missing here, new in the project)
            - unchanged: 1
        """
        place = Folder(folder, ignore=ignore, operation="files.push")
        place.check(to_write=False)
        record = record_of(place, project_id, self._session.settings.base_url)
        sync = FolderSync("push", place, project_id, await self._texts(project_id), record)
        plan = sync.plan(delete=delete, overwrite=overwrite, dry_run=dry_run)
        if plan.created or plan.updated:
            sync.check_sizes(plan, await self._longest(project_id))
        if not dry_run:
            # Not in one call of projects/update: that replaces all files, whoever added them since.
            steps = sync.sendable(plan)
            with sync.journal(steps) as done:
                for step in steps:
                    await self._take(project_id, step, sync.local.get(step.name), code_source_id)
                    done(step)
        return plan

    async def pull(
        self,
        project_id: int,
        folder: str | PathLike[str],
        *,
        delete: bool = False,
        overwrite: bool = False,
        ignore: Sequence[str] = (),
        dry_run: bool = False,
    ) -> SyncPlan:
        """Write what changed in a project to a local folder.

        Each file is replaced in one step, and as the project has it, line endings included. Files
        of libraries are left out. Names that lead out of the folder, or that another operating
        system could not hold, are refused before anything is written. The rest is as for `push`,
        with the sides exchanged.

        Args:
            project_id: the project's id.
            folder: the folder; it is made if the one that it is in exists.
            delete: also delete files of the folder that are gone from the project.
            overwrite: where both sides changed, let the project win; what the folder has is lost.
            ignore: patterns of files to leave out, as for `push`.
            dry_run: change nothing, only say what would be done, conflicts included.

        Returns:
            What was done, or would be; `print` shows it line by line.

        Raises:
            InvalidRequestError: the folder cannot be made, its record is damaged, or it has a file
                that is no text.
            UnsafeFileError: the folder cannot safely hold a file; nothing was written.
            SyncConflictError: files changed on both sides; nothing was written.
            LocalFileError: a file could not be written. The error's notes say what is done and what
                is not; the same call again does the rest.

        Examples:
            >>> print(await qc.files.pull(project_id, "momentum", dry_run=True))
            Would pull 'momentum' from project ...:
            - create research.ipynb
            - unchanged: 1
        """
        place = Folder(folder, ignore=ignore, operation="files.pull")
        place.check(to_write=True)
        record = record_of(place, project_id, self._session.settings.base_url)
        sync = FolderSync("pull", place, project_id, await self._texts(project_id), record)
        plan = sync.plan(delete=delete, overwrite=overwrite, dry_run=dry_run)
        sync.check_writable(plan)
        if not dry_run:
            sync.write(plan)
        return plan

    async def _texts(self, project_id: int) -> dict[str, str]:
        return texts_of(await self.list(project_id), operation=operation_of("files.read").name)

    async def _longest(self, project_id: int) -> object:
        from quantconnect_client._async.projects import AsyncProjects

        return (await AsyncProjects(self._session).read(project_id)).max_file_size

    async def _take(
        self, project_id: int, step: Step, text: str | None, code_source_id: str | None
    ) -> None:
        """Take one step, and look whether it was taken where the answer is lost."""
        try:
            await self._send(project_id, step, text, code_source_id)
        except OutcomeUnknownError:
            if not await self._is_taken(project_id, step, text):
                raise

    async def _send(
        self, project_id: int, step: Step, text: str | None, code_source_id: str | None
    ) -> None:
        if step.outcome == "deleted":
            await self.delete(project_id, step.name, code_source_id=code_source_id)
        elif step.outcome == "created":
            # The API refuses an empty text, but makes a file empty that comes without one.
            await self.create(
                project_id, step.name, content=text or None, code_source_id=code_source_id
            )
        else:
            await self.update(project_id, step.name, text or "", code_source_id=code_source_id)

    async def _is_taken(self, project_id: int, step: Step, text: str | None) -> bool:
        try:
            files = [await self.read(project_id, step.name)]
            there = texts_of(files, operation=operation_of("files.read").name)[step.name]
        except NotFoundError:
            return step.outcome == "deleted"
        except QuantConnectError:
            return False
        return step.outcome != "deleted" and fingerprint(there) == fingerprint(text or "")
