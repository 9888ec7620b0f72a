# Written by `make generate` from overlay/quantconnect_client/_async/compiles.py; do not edit.
"""Compile jobs: `qc.compiles`."""

from quantconnect_client._core.jobs import compile_progress
from quantconnect_client._core.progress import Progress
from quantconnect_client._sync.operations.compiles import PlainCompiles
from quantconnect_client._sync.waiting import wait
from quantconnect_openapi.models.read_compile_response import ReadCompileResponse


class Compiles(PlainCompiles):
    """Compile jobs, which turn a project's files into something that can run: `qc.compiles`."""

    def run(
        self,
        project_id: int,
        *,
        timeout: float = 600.0,
        progress: Progress = False,
    ) -> ReadCompileResponse:
        """Compile a project and wait for the result.

        Args:
            project_id: the project's id.
            timeout: seconds to wait at the most.
            progress: True to show how far it is, or a function called after each look at it.

        Returns:
            The finished build; its `compile_id` is what a backtest needs.

        Raises:
            JobFailedError: it does not compile; `logs` has the compiler's lines.
            WaitTimeoutError: it is not done in time.

        Examples:
            >>> build = qc.compiles.run(project_id)
            >>> build.state
            'BuildSuccess'
        """
        build = self.create(project_id)
        return self.wait(project_id, build.compile_id, timeout=timeout, progress=progress)

    def wait(
        self,
        project_id: int,
        compile_id: str,
        *,
        timeout: float = 600.0,
        progress: Progress = False,
    ) -> ReadCompileResponse:
        """Wait for a compile job that was started before.

        Args:
            project_id: the project's id.
            compile_id: the job's id, as `create` gave it.
            timeout: seconds to wait at the most; 0 looks once.
            progress: True to show how far it is, or a function called after each look at it.

        Raises:
            JobFailedError: it does not compile; `logs` has the compiler's lines.
            WaitTimeoutError: it is not done in time.
        """
        return wait(
            lambda: self.read(project_id, compile_id),
            compile_progress,
            operation="compiles.wait",
            timeout=timeout,
            progress=progress,
        )
