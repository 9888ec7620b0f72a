"""Compile jobs: `qc.compiles`."""

from quantconnect_client._async.operations.compiles import AsyncPlainCompiles
from quantconnect_client._async.waiting import wait
from quantconnect_client._core.arguments import check_timeout
from quantconnect_client._core.context import call_context
from quantconnect_client._core.jobs import compile_progress
from quantconnect_client._core.progress import Progress
from quantconnect_openapi.models.read_compile_result import ReadCompileResult


class AsyncCompiles(AsyncPlainCompiles):
    """Compile jobs, which build a project's files: `qc.compiles`."""

    async def run(
        self,
        project_id: int,
        *,
        timeout: float = 600.0,
        progress: Progress = False,
    ) -> ReadCompileResult:
        """Compile a project and wait for the result.

        Args:
            project_id: the project's id.
            timeout: maximum time to wait, in seconds.
            progress: True to show a progress bar, or a function to call after each poll.

        Returns:
            The finished build; pass its `compile_id` to start a backtest.

        Raises:
            JobFailedError: the project does not compile; `logs` contains the compiler's output.
            WaitTimeoutError: the job did not finish within `timeout`.

        Examples:
            >>> build = await qc.compiles.run(project_id)
            >>> build.state
            'BuildSuccess'
        """
        check_timeout("compiles.run", timeout)
        build = await self.create(project_id)
        return await self.wait(project_id, build.compile_id, timeout=timeout, progress=progress)

    async def wait(
        self,
        project_id: int,
        compile_id: str,
        *,
        timeout: float = 600.0,
        progress: Progress = False,
    ) -> ReadCompileResult:
        """Wait for a compile job that is already running.

        Args:
            project_id: the project's id.
            compile_id: the job's id, as returned by `create`.
            timeout: maximum time to wait, in seconds; 0 polls once.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            JobFailedError: the project does not compile; `logs` contains the compiler's output.
            WaitTimeoutError: the job did not finish within `timeout`.
        """
        with call_context("compiles.wait"):
            return await wait(
                lambda: self.read(project_id, compile_id),
                compile_progress,
                timeout=timeout,
                progress=progress,
                name=compile_id,
            )
