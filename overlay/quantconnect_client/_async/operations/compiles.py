# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of compiles, as the spec has them."""

from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.create_compile_result import CreateCompileResult
    from quantconnect_openapi.models.read_compile_result import ReadCompileResult


class AsyncPlainCompiles(AsyncGroup):
    """The operations of compiles, as the spec has them."""

    _path = "compiles"

    async def create(self, project_id: int) -> "CreateCompileResult":
        """Start a build of a project.

        Queues a build of the current files and returns at once, usually in state `InQueue`. Poll
        compile/read until the state changes, which takes a few seconds. Calling again may create
        another build.

        Args:
            project_id: The project to build, with its current files.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                retry could start a second build and return its id. If a collaborator has since
                changed files, that build contains different code from the first.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/compiling-code/create-compilation-job
        """
        from quantconnect_openapi.api.compiling_code import create_compile
        from quantconnect_openapi.models.create_compile_request import CreateCompileRequest

        return await self._session.call(
            operation_of("compiles.create"),
            create_compile.asyncio_detailed,
            CreateCompileRequest,
            {"projectId": project_id},
        )

    async def read(self, project_id: int, compile_id: str) -> "ReadCompileResult":
        """Read the state of a build.

        Returns whether a build is waiting, has succeeded or has failed. A failed build is still a
        successful response: `success` is true, `state` is `BuildError`, and `logs` holds the
        compiler messages. Only a build in state `BuildSuccess` can be backtested. A build id
        belongs to one project.

        Args:
            project_id: The project that was built.
            compile_id: Id of the build, as returned by compile/create.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/compiling-code/read-compilation-result
        """
        from quantconnect_openapi.api.compiling_code import read_compile
        from quantconnect_openapi.models.read_compile_request import ReadCompileRequest

        return await self._session.call(
            operation_of("compiles.read"),
            read_compile.asyncio_detailed,
            ReadCompileRequest,
            {"projectId": project_id, "compileId": compile_id},
        )
