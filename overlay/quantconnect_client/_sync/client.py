# Written by `make generate` from overlay/quantconnect_client/_async/client.py; do not edit.
"""The client: where everything begins."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from quantconnect_client._core.credentials import find_credentials, secret_of
from quantconnect_client._core.http import checked_options
from quantconnect_client._core.limits import LimiterSource, limit_of
from quantconnect_client._core.retry import Retry
from quantconnect_client._core.settings import BASE_URL, MAX_RESPONSE_BYTES, Settings
from quantconnect_client._sync.operations.client import Groups
from quantconnect_client._sync.session import Session
from quantconnect_client.events import EventHook


class QuantConnect(Groups):
    """A connection to QuantConnect, for one user.

    Args:
        user_id: your user id; without it and `api_token`, they are looked for in QC_USER_ID and
            QC_API_TOKEN, in QUANTCONNECT_USER_ID and QUANTCONNECT_API_TOKEN, and in
            ~/.lean/credentials, in this order.
        api_token: your API token, from https://www.quantconnect.com/settings.
        base_url: where the API is, without a user name, `?` and `#`; plain http:// only on this
            machine, which is never reached through a proxy.
        timeout: seconds that one attempt at a call may take, up to a day, from looking up the host
            to the last byte of its response. While a file is sent or fetched it starts anew with
            each piece, so that only a transfer that stands still runs into it.
        attempts: how often a call is sent at the most, where repeating it can do no harm; 1 to
            1,000.
        on_event: called with a `CallEvent` after each attempt at a call, for metrics.
        calls_per_minute: how many calls to send in any minute at the most, attempts and all
            threads counted together; more of them wait. Needs the extra `limits`.
        limiter: a `pyrate_limiter.Limiter` in place of that, or a function that makes one: with a
            `RedisBucket`, all machines of an account share one limit.
        max_response_bytes: how large a response may be, unpacked; 256 MiB by default. A file that
            is fetched may have as many bytes as its host announces, or this many if it does not.
        httpx_options: further arguments for the `httpx.Client` underneath, such as `proxy` or
            `verify`: the one place where httpx shows, and the one that may change with it. Not
            `auth` and `base_url`. Your own `mounts` come before a proxy, and before the
            rule that this machine is reached without one.

    A client can be pickled, for pools of processes. The other process opens connections of its own
    with the same arguments. The pickle has the API token in it: treat it like the token. An
    `on_event` goes along if it can be pickled, and each process counts `calls_per_minute` on its
    own.

    Raises:
        CredentialsError: there are no credentials, or they cannot be right.
        InvalidRequestError: `base_url` would send signatures in the clear, or another argument, or
            a variable of the environment for proxies or certificates, is not what it must be.
        MissingExtraError: a limit needs pyrate-limiter, which is not installed.

    Examples:
        >>> with QuantConnect() as qc:
        ...     for project in qc.projects.list():
        ...         print(project.name)
        Momentum
    """

    def __init__(
        self,
        user_id: int | str | None = None,
        api_token: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: float = 100.0,
        attempts: int = 4,
        on_event: EventHook | None = None,
        calls_per_minute: int | None = None,
        limiter: LimiterSource | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        httpx_options: Mapping[str, Any] | None = None,
    ) -> None:
        secret = secret_of(api_token)
        # A traceback that shows locals must not show the token.
        del api_token
        limit = limit_of(calls_per_minute, limiter)
        options = checked_options(httpx_options)
        settings = Settings(
            base_url, timeout, Retry(attempts), on_event, options, limit, max_response_bytes
        )
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
        from quantconnect_client._core.operations import operation_of
        from quantconnect_openapi.api.authentication import authenticate

        self._session.call(operation_of("authenticate"), authenticate.sync_detailed)
