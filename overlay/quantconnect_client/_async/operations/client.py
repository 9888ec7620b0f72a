# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The groups of the client, each imported when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncNamespace
from quantconnect_client._async.session import AsyncSession

if TYPE_CHECKING:
    from quantconnect_client._async.backtests import AsyncBacktests
    from quantconnect_client._async.compiles import AsyncCompiles
    from quantconnect_client._async.data_issues import AsyncDataIssues
    from quantconnect_client._async.files import AsyncFiles
    from quantconnect_client._async.live import AsyncLive
    from quantconnect_client._async.object_store import AsyncObjectStore
    from quantconnect_client._async.operations.account import AsyncPlainAccount
    from quantconnect_client._async.operations.agents import AsyncPlainAgents
    from quantconnect_client._async.operations.ai import AsyncPlainAi
    from quantconnect_client._async.operations.datasets import AsyncPlainDatasets
    from quantconnect_client._async.operations.lean import AsyncPlainLean
    from quantconnect_client._async.operations.modules import AsyncPlainModules
    from quantconnect_client._async.operations.news import AsyncPlainNews
    from quantconnect_client._async.operations.nodes import AsyncPlainNodes
    from quantconnect_client._async.operations.organizations import AsyncPlainOrganizations
    from quantconnect_client._async.operations.user import AsyncPlainUser
    from quantconnect_client._async.optimizations import AsyncOptimizations
    from quantconnect_client._async.projects import AsyncProjects
    from quantconnect_client._async.support import AsyncSupport


class AsyncGroups(AsyncNamespace):
    """All groups of operations; all together they cost more to import than httpx does."""

    _session: AsyncSession

    @cached_property
    def account(self) -> "AsyncPlainAccount":
        """Credit and credit card of an organization."""
        from quantconnect_client._async.operations.account import AsyncPlainAccount

        return AsyncPlainAccount(self._session)

    @cached_property
    def agents(self) -> "AsyncPlainAgents":
        """Language models that work on projects, their tasks, and the runs of those tasks."""
        from quantconnect_client._async.operations.agents import AsyncPlainAgents

        return AsyncPlainAgents(self._session)

    @cached_property
    def ai(self) -> "AsyncPlainAi":
        """Tools that check, complete, convert and explain code, and search for help."""
        from quantconnect_client._async.operations.ai import AsyncPlainAi

        return AsyncPlainAi(self._session)

    @cached_property
    def backtests(self) -> "AsyncBacktests":
        """Runs of a built project over historical data, and their results."""
        from quantconnect_client._async.backtests import AsyncBacktests

        return AsyncBacktests(self._session)

    @cached_property
    def compiles(self) -> "AsyncCompiles":
        """Build jobs, which a backtest or a live deployment needs before it can start."""
        from quantconnect_client._async.compiles import AsyncCompiles

        return AsyncCompiles(self._session)

    @cached_property
    def data_issues(self) -> "AsyncDataIssues":
        """Public reports of problems with a dataset."""
        from quantconnect_client._async.data_issues import AsyncDataIssues

        return AsyncDataIssues(self._session)

    @cached_property
    def datasets(self) -> "AsyncPlainDatasets":
        """Datasets in the dataset market, and their files for download."""
        from quantconnect_client._async.operations.datasets import AsyncPlainDatasets

        return AsyncPlainDatasets(self._session)

    @cached_property
    def files(self) -> "AsyncFiles":
        """The source files and notebooks of a project."""
        from quantconnect_client._async.files import AsyncFiles

        return AsyncFiles(self._session)

    @cached_property
    def lean(self) -> "AsyncPlainLean":
        """The builds of the LEAN engine that a project can be pinned to."""
        from quantconnect_client._async.operations.lean import AsyncPlainLean

        return AsyncPlainLean(self._session)

    @cached_property
    def live(self) -> "AsyncLive":
        """Algorithms that trade in real time, on paper or with real money."""
        from quantconnect_client._async.live import AsyncLive

        return AsyncLive(self._session)

    @cached_property
    def modules(self) -> "AsyncPlainModules":
        """Licensed plugins for the LEAN engine, as files."""
        from quantconnect_client._async.operations.modules import AsyncPlainModules

        return AsyncPlainModules(self._session)

    @cached_property
    def news(self) -> "AsyncPlainNews":
        """Announcements shown in the web terminal."""
        from quantconnect_client._async.operations.news import AsyncPlainNews

        return AsyncPlainNews(self._session)

    @cached_property
    def nodes(self) -> "AsyncPlainNodes":
        """Organizations that a user belongs to, and what they rent."""
        from quantconnect_client._async.operations.nodes import AsyncPlainNodes

        return AsyncPlainNodes(self._session)

    @cached_property
    def object_store(self) -> "AsyncObjectStore":
        """Files that an organization stores for its algorithms and notebooks, by key."""
        from quantconnect_client._async.object_store import AsyncObjectStore

        return AsyncObjectStore(self._session)

    @cached_property
    def optimizations(self) -> "AsyncOptimizations":
        """Jobs that backtest a project over a grid of parameter values, on dedicated nodes."""
        from quantconnect_client._async.optimizations import AsyncOptimizations

        return AsyncOptimizations(self._session)

    @cached_property
    def organizations(self) -> "AsyncPlainOrganizations":
        """Organizations that a user belongs to, and what they rent."""
        from quantconnect_client._async.operations.organizations import AsyncPlainOrganizations

        return AsyncPlainOrganizations(self._session)

    @cached_property
    def projects(self) -> "AsyncProjects":
        """Projects hold the code of a strategy and everything that is run from it."""
        from quantconnect_client._async.projects import AsyncProjects

        return AsyncProjects(self._session)

    @cached_property
    def support(self) -> "AsyncSupport":
        """Tickets with the support staff, for organizations with a support seat."""
        from quantconnect_client._async.support import AsyncSupport

        return AsyncSupport(self._session)

    @cached_property
    def user(self) -> "AsyncPlainUser":
        """Credit and credit card of an organization."""
        from quantconnect_client._async.operations.user import AsyncPlainUser

        return AsyncPlainUser(self._session)
