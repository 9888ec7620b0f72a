# Written by `make generate` from overlay/quantconnect_client/_async/operations/client.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The groups of the client, each imported when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING

from quantconnect_client._sync.group import Namespace
from quantconnect_client._sync.session import Session

if TYPE_CHECKING:
    from quantconnect_client._sync.backtests import Backtests
    from quantconnect_client._sync.compiles import Compiles
    from quantconnect_client._sync.data_issues import DataIssues
    from quantconnect_client._sync.files import Files
    from quantconnect_client._sync.live import Live
    from quantconnect_client._sync.object_store import ObjectStore
    from quantconnect_client._sync.operations.account import PlainAccount
    from quantconnect_client._sync.operations.agents import PlainAgents
    from quantconnect_client._sync.operations.ai import PlainAi
    from quantconnect_client._sync.operations.datasets import PlainDatasets
    from quantconnect_client._sync.operations.lean import PlainLean
    from quantconnect_client._sync.operations.modules import PlainModules
    from quantconnect_client._sync.operations.news import PlainNews
    from quantconnect_client._sync.operations.nodes import PlainNodes
    from quantconnect_client._sync.operations.organizations import PlainOrganizations
    from quantconnect_client._sync.operations.user import PlainUser
    from quantconnect_client._sync.optimizations import Optimizations
    from quantconnect_client._sync.projects import Projects
    from quantconnect_client._sync.support import Support


class Groups(Namespace):
    """All groups of operations; all together they cost more to import than httpx does."""

    _session: Session

    @cached_property
    def account(self) -> "PlainAccount":
        """Credit and credit card of an organization."""
        from quantconnect_client._sync.operations.account import PlainAccount

        return PlainAccount(self._session)

    @cached_property
    def agents(self) -> "PlainAgents":
        """Language models that work on projects, their tasks, and the runs of those tasks."""
        from quantconnect_client._sync.operations.agents import PlainAgents

        return PlainAgents(self._session)

    @cached_property
    def ai(self) -> "PlainAi":
        """Tools that check, complete, convert and explain code, and search for help."""
        from quantconnect_client._sync.operations.ai import PlainAi

        return PlainAi(self._session)

    @cached_property
    def backtests(self) -> "Backtests":
        """Runs of a built project over historical data, and their results."""
        from quantconnect_client._sync.backtests import Backtests

        return Backtests(self._session)

    @cached_property
    def compiles(self) -> "Compiles":
        """Build jobs, which a backtest or a live deployment needs before it can start."""
        from quantconnect_client._sync.compiles import Compiles

        return Compiles(self._session)

    @cached_property
    def data_issues(self) -> "DataIssues":
        """Public reports of problems with a dataset."""
        from quantconnect_client._sync.data_issues import DataIssues

        return DataIssues(self._session)

    @cached_property
    def datasets(self) -> "PlainDatasets":
        """Datasets in the dataset market, and their files for download."""
        from quantconnect_client._sync.operations.datasets import PlainDatasets

        return PlainDatasets(self._session)

    @cached_property
    def files(self) -> "Files":
        """The source files and notebooks of a project."""
        from quantconnect_client._sync.files import Files

        return Files(self._session)

    @cached_property
    def lean(self) -> "PlainLean":
        """The builds of the LEAN engine that a project can be pinned to."""
        from quantconnect_client._sync.operations.lean import PlainLean

        return PlainLean(self._session)

    @cached_property
    def live(self) -> "Live":
        """Algorithms that trade in real time, on paper or with real money."""
        from quantconnect_client._sync.live import Live

        return Live(self._session)

    @cached_property
    def modules(self) -> "PlainModules":
        """Licensed plugins for the LEAN engine, as files."""
        from quantconnect_client._sync.operations.modules import PlainModules

        return PlainModules(self._session)

    @cached_property
    def news(self) -> "PlainNews":
        """Announcements shown in the web terminal."""
        from quantconnect_client._sync.operations.news import PlainNews

        return PlainNews(self._session)

    @cached_property
    def nodes(self) -> "PlainNodes":
        """Organizations that a user belongs to, and what they rent."""
        from quantconnect_client._sync.operations.nodes import PlainNodes

        return PlainNodes(self._session)

    @cached_property
    def object_store(self) -> "ObjectStore":
        """Files that an organization stores for its algorithms and notebooks, by key."""
        from quantconnect_client._sync.object_store import ObjectStore

        return ObjectStore(self._session)

    @cached_property
    def optimizations(self) -> "Optimizations":
        """Jobs that backtest a project over a grid of parameter values, on dedicated nodes."""
        from quantconnect_client._sync.optimizations import Optimizations

        return Optimizations(self._session)

    @cached_property
    def organizations(self) -> "PlainOrganizations":
        """Organizations that a user belongs to, and what they rent."""
        from quantconnect_client._sync.operations.organizations import PlainOrganizations

        return PlainOrganizations(self._session)

    @cached_property
    def projects(self) -> "Projects":
        """Projects hold the code of a strategy and everything that is run from it."""
        from quantconnect_client._sync.projects import Projects

        return Projects(self._session)

    @cached_property
    def support(self) -> "Support":
        """Tickets with the support staff, for organizations with a support seat."""
        from quantconnect_client._sync.support import Support

        return Support(self._session)

    @cached_property
    def user(self) -> "PlainUser":
        """Credit and credit card of an organization."""
        from quantconnect_client._sync.operations.user import PlainUser

        return PlainUser(self._session)
