"""Sends the changes of a push: as one set of files where that is safe, or else one by one."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from quantconnect_client._async.operations.files import AsyncPlainFiles
from quantconnect_client._async.operations.projects import AsyncPlainProjects
from quantconnect_client._async.session import AsyncSession
from quantconnect_client._core.operations import operation_of
from quantconnect_client._in_flight import AsyncPool, results
from quantconnect_client.errors import (
    ApiError,
    NotFoundError,
    OutcomeUnknownError,
    QuantConnectError,
    TooLargeError,
)
from quantconnect_client.folders._plan import FileChange, SyncPlan, units
from quantconnect_client.folders._sets import is_applied, is_untouched, whole_set
from quantconnect_client.folders._syncing import FolderSync, texts_of
from quantconnect_openapi.api.file_management import read_file
from quantconnect_openapi.models.project import Project
from quantconnect_openapi.models.read_files_request import ReadFilesRequest

Note = Callable[[FileChange], None]


class AsyncPush:
    """Sends the changes of a push.

    Args:
        session: the session that sends the requests.
        sync: both sides as they were read.
        code_source_id: as for `files.push`.
    """

    def __init__(self, session: AsyncSession, sync: FolderSync, code_source_id: str | None) -> None:
        self._session = session
        self._files = AsyncPlainFiles(session)
        self._sync = sync
        self._project_id = sync.project_id
        self._source = code_source_id

    async def send(self, plan: SyncPlan, project: Project | None) -> None:
        """Send the changes, and record those that are done.

        Args:
            plan: the plan of the push.
            project: the project; None to send every change by itself.
        """
        changes = self._sync.sendable(plan)
        files = whole_set(self._sync, changes, project) if project else None
        with self._sync.journal(changes) as done:
            if files is not None:
                changes = await self._replace_all(files, changes, done)
            for group in units(changes):
                results(await AsyncPool.run([partial(self._apply, one, done) for one in group]))

    async def _replace_all(
        self, files: dict[str, str], changes: Sequence[FileChange], done: Note
    ) -> list[FileChange]:
        """Replace the set of files, and return the changes that this did not make."""
        unknown: OutcomeUnknownError | None = None
        try:
            await AsyncPlainProjects(self._session).update(
                self._project_id,
                files=[{"name": name, "content": text} for name, text in files.items()],
                code_source_id=self._source,
            )
        except ApiError as error:
            # Other rejections, such as of the credentials, meet each change as well.
            if type(error) not in (ApiError, TooLargeError):
                raise
            return list(changes)
        except OutcomeUnknownError as error:
            unknown = error
        now = await self._read_back(unknown)
        rest = [one for one in changes if not is_applied(one, self._sync, now.get(one.name))]
        if unknown is None:
            # Any other text is a later change by someone else.
            rest = [one for one in rest if is_untouched(one, self._sync, now.get(one.name))]
        for change in changes:
            if change not in rest:
                done(change)
        if unknown and rest:
            raise unknown
        return rest

    async def _read_back(self, unknown: OutcomeUnknownError | None) -> dict[str, str]:
        """Read the project's files after the push, because that call is not documented."""
        try:
            return await self._texts()
        except QuantConnectError:
            if unknown:
                raise unknown from None
            raise

    async def _texts(self, name: str | None = None) -> dict[str, str]:
        response = await self._session.call(
            operation_of("files.read"),
            read_file.asyncio_detailed,
            ReadFilesRequest,
            {"projectId": self._project_id, "name": name},
        )
        return texts_of(response.files)

    async def _apply(self, changes: Iterable[FileChange], done: Note) -> None:
        """Make all changes of one file. If a response is lost, check whether it took effect."""
        for change in changes:
            try:
                await self._send(change, self._sync.local.get(change.name))
            except OutcomeUnknownError:
                if not await self._is_applied(change):
                    raise
            done(change)

    async def _send(self, change: FileChange, text: str | None) -> None:
        project_id, name, source = self._project_id, change.name, self._source
        if change.outcome == "deleted":
            await self._files.delete(project_id, name, code_source_id=source)
        elif change.outcome == "created":
            # The API rejects empty content, but creates an empty file if it is omitted.
            await self._files.create(project_id, name, content=text or None, code_source_id=source)
        else:
            await self._files.update(project_id, name, text or "", code_source_id=source)

    async def _is_applied(self, change: FileChange) -> bool:
        try:
            now = (await self._texts(change.name))[change.name]
        except NotFoundError:
            now = None
        except QuantConnectError:
            return False
        return is_applied(change, self._sync, now)
