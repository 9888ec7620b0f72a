# Written by tools/unasync.py from overlay/quantconnect_client/_async/client.py; do not edit.
"""The client: where everything begins."""

from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from quantconnect_client._connection import BASE_URL, Settings
from quantconnect_client._sync.session import Session
from quantconnect_client.credentials import Secret, find_credentials
from quantconnect_client.policy import Retry

if TYPE_CHECKING:
    from quantconnect_client._sync.backtests import Backtests
    from quantconnect_client._sync.compiles import Compiles
    from quantconnect_client._sync.files import Files
    from quantconnect_client._sync.plain.lean import PlainLean
    from quantconnect_client._sync.projects import Projects


class QuantConnect:
    """A connection to QuantConnect, for one user.

    Args:
        user_id: your user id; without it and `api_token`, they are looked for in QC_USER_ID and
            QC_API_TOKEN, in QUANTCONNECT_USER_ID and QUANTCONNECT_API_TOKEN, and in
            ~/.lean/credentials, in this order.
        api_token: your API token, from https://www.quantconnect.com/settings.
        base_url: where the API is; plain http:// only on this machine.
        timeout: seconds to wait for one answer.
        attempts: how often a call is sent at the most, where repeating it can do no harm.
        httpx_options: further arguments for the `httpx.Client` underneath, such as `proxy` or
            `verify`: the one place where httpx shows, and the one that may change with it.

    Raises:
        CredentialsError: there are no credentials, or they cannot be right.
        InvalidRequestError: `base_url` would send signatures in the clear.

    Example:
        >>> with QuantConnect() as qc:  # doctest: +SKIP
        ...     for project in qc.projects.list():
        ...         print(project.project_id, project.name)
    """

    def __init__(
        self,
        user_id: int | str | None = None,
        api_token: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float = 100.0,
        attempts: int = 4,
        httpx_options: Mapping[str, Any] | None = None,
    ) -> None:
        secret = Secret(api_token) if api_token else None
        # A traceback that shows locals must not show the token.
        del api_token
        settings = Settings(base_url, timeout, Retry(attempts), dict(httpx_options or {}))
        self._session = Session(find_credentials(user_id, secret), settings)

    def __repr__(self) -> str:
        session: Session | None = vars(self).get("_session")
        if session is None:
            return "QuantConnect(refused)"
        base_url = session.settings.base_url
        return f"QuantConnect(user_id={session.auth.user_id}, base_url={base_url!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections. A client that is used in a `with` block needs no call of it."""
        self._session.close()

    def authenticate(self) -> None:
        """Make sure that QuantConnect accepts the credentials.

        Raises:
            AuthenticationError: it does not; the message has its reason.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/authentication
        """
        from quantconnect_client._operations.root import AUTHENTICATE
        from quantconnect_openapi.api.authentication import authenticate

        self._session.call(AUTHENTICATE, authenticate.sync_detailed)

    # Each group is imported when it is first used: all together they cost more than httpx does.

    @cached_property
    def projects(self) -> "Projects":
        """The account's projects."""
        from quantconnect_client._sync.projects import Projects

        return Projects(self._session)

    @cached_property
    def files(self) -> "Files":
        """The files of projects."""
        from quantconnect_client._sync.files import Files

        return Files(self._session)

    @cached_property
    def compiles(self) -> "Compiles":
        """Compile jobs, which come before backtests."""
        from quantconnect_client._sync.compiles import Compiles

        return Compiles(self._session)

    @cached_property
    def backtests(self) -> "Backtests":
        """Backtests, their results and their reports."""
        from quantconnect_client._sync.backtests import Backtests

        return Backtests(self._session)

    @cached_property
    def lean(self) -> "PlainLean":
        """The versions of LEAN, the engine that runs projects."""
        from quantconnect_client._sync.plain.lean import PlainLean

        return PlainLean(self._session)
