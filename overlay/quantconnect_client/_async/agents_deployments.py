"""Runs of agents: `qc.agents.deployments`."""

from quantconnect_client._async.operations.agents_deployments import AsyncPlainAgentsDeployments
from quantconnect_client._async.waiting import wait
from quantconnect_client._core.context import call_context
from quantconnect_client._core.jobs import agent_progress
from quantconnect_client._core.progress import Progress
from quantconnect_openapi.models.agent_deployment import AgentDeployment


class AsyncAgentsDeployments(AsyncPlainAgentsDeployments):
    """Runs of agents: `qc.agents.deployments`."""

    async def wait(
        self, deployment_id: str, *, timeout: float = 3600.0, progress: Progress = False
    ) -> AgentDeployment:
        """Wait for a run that is already in progress.

        Args:
            deployment_id: the run's id, as `create` gave it.
            timeout: maximum time to wait, in seconds; 0 polls once.
            progress: True to show a progress bar, or a function to call after each poll.

        Raises:
            JobFailedError: the run failed.
            WaitTimeoutError: the job did not finish within `timeout`.
        """
        with call_context("agents.deployments.wait"):
            return await wait(
                lambda: self.read(deployment_id),
                agent_progress,
                timeout=timeout,
                progress=progress,
                name=deployment_id,
            )
