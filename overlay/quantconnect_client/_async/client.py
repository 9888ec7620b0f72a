"""The QuantConnect client."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._async.operations.client import AsyncGroups
from quantconnect_client._async.session import AsyncSession
from quantconnect_client._core.arguments import CLIENT
from quantconnect_client._core.context import call_context
from quantconnect_client._core.credentials import find_credentials, secret_of
from quantconnect_client._core.http import checked_options
from quantconnect_client._core.limits import LimiterSource, limit_of
from quantconnect_client._core.organization import organization_id_of
from quantconnect_client._core.retry import Retry
from quantconnect_client._core.settings import MAX_RESPONSE_BYTES, Settings, base_url_of
from quantconnect_client.events import EventHook, ResponseHook


class AsyncQuantConnect(AsyncGroups):
    """A QuantConnect API client for one user.

    Args:
        user_id: your user id. If you omit it and `api_token`, both are read from the environment
            variables QC_USER_ID and QC_API_TOKEN, then QUANTCONNECT_USER_ID and
            QUANTCONNECT_API_TOKEN, then from ~/.lean/credentials.
        api_token: your API token, from https://www.quantconnect.com/settings.
        base_url: URL of the API, without a user name, query or fragment. It must be https://, or
            http:// on the loopback interface, which is never reached through a proxy. If you omit
            it, it is read from the environment variable QC_BASE_URL, and is QuantConnect's if that
            is not set.
        timeout: maximum duration of one attempt, in seconds, from the DNS lookup to the last byte
            of the response; at most a day. During file transfers, it restarts with each piece, so
            only a stalled transfer times out.
        attempts: maximum number of attempts for requests that are safe to retry, from 1 to 1,000.
        organization_id: the organization of calls that take its id and don't pass it. If you omit
            it, it is read from the environment variable QC_ORGANIZATION_ID. If that is not set,
            calls that require an id request the account's own once with `account.read`.
            `datasets.read_link`, which costs money, and `live.commands.broadcast` always need it.
        on_event: a function to call with a `CallEvent` after each attempt, for metrics.
        calls_per_minute: rate limit, in requests per minute, across all threads and including
            retries; further requests wait. Requires the extra `limits`.
        limiter: what to use instead of `calls_per_minute`: a `SharedLimit` for a limit that several
            processes or machines share, a `pyrate_limiter.Limiter`, or a function that creates one.
        max_response_bytes: maximum size of a decompressed response; 256 MiB by default. A
            downloaded file may have the size that its host declares, or this size if it declares
            none.
        httpx_options: further arguments for the underlying `httpx.AsyncClient`, such as `proxy` or
            `verify`, except `auth` and `base_url`. These may change when httpx does. Your own
            `mounts` take precedence over a proxy and over the rule that the loopback interface is
            reached without one.

    A client can be pickled, for process pools. The other process opens its own connections with the
    same arguments. The pickle contains the API token, so keep it secret. `on_event` is included if
    it can be pickled. `calls_per_minute` applies to each process separately.

    Raises:
        CredentialsError: the credentials are missing, incomplete or malformed.
        InvalidRequestError: `base_url` would send signatures unencrypted, or another argument or an
            environment variable for proxies or certificates is invalid.
        MissingExtraError: a rate limit requires pyrate-limiter, which is not installed.

    Examples:
        >>> async with AsyncQuantConnect() as qc:
        ...     for project in await qc.projects.list():
        ...         print(project.name)
        Momentum
    """

    def __init__(
        self,
        user_id: int | str | None = None,
        api_token: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float = 100.0,
        attempts: int = 4,
        organization_id: str | None = None,
        on_event: EventHook | None = None,
        calls_per_minute: int | None = None,
        limiter: LimiterSource | None = None,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        httpx_options: Mapping[str, Any] | None = None,
    ) -> None:
        secret = secret_of(api_token)
        # Tracebacks that include local variables must not include the token.
        del api_token
        limit = limit_of(calls_per_minute, limiter)
        options = checked_options(httpx_options)
        settings = Settings(
            base_url_of(base_url),
            timeout,
            Retry(attempts),
            on_event,
            options,
            limit,
            max_response_bytes,
            organization_id_of(organization_id),
        )
        self._session = AsyncSession(find_credentials(user_id, secret), settings)

    def __repr__(self) -> str:
        session: AsyncSession | None = vars(self).get("_session")
        if session is None:
            return "AsyncQuantConnect(refused)"
        base_url = session.settings.base_url
        return f"AsyncQuantConnect(user_id={session.auth.user_id}, base_url={base_url!r})"

    @property
    def user_id(self) -> int:
        """The id of the user whose credentials sign the requests."""
        return self._session.auth.user_id

    @property
    def credentials_source(self) -> str:
        """Where the credentials were found, such as the path of the file of `lean login`."""
        return self._session.credentials.source

    def with_options(
        self,
        *,
        timeout: float | None = None,
        attempts: int | None = None,
        max_response_bytes: int | None = None,
        on_event: EventHook | None = None,
        on_response: ResponseHook | None = None,
        extra_fields: Mapping[str, Any] | None = None,
    ) -> Self:
        """Return a client with other options, for one call or for many.

        It shares the connections, the credentials and the rate limit of this one. Closing either
        closes both.

        Args:
            timeout: maximum duration of one attempt, in seconds, as in the constructor.
            attempts: maximum number of attempts, from 1 to 1,000.
            max_response_bytes: maximum size of a response, in bytes.
            on_event: a function to call with a `CallEvent` after each attempt.
            on_response: a function to call with the `RawResponse` of each attempt: its status,
                headers and body. Files are not included.
            extra_fields: fields to add to the JSON body of each request, by their API names. Use it
                for fields that this version doesn't know. Uploads of files stay as they are.

        Options that are None stay as they are.

        Raises:
            InvalidRequestError: an option is invalid.

        Examples:
            >>> backtests = await qc.with_options(timeout=300).backtests.list(project_id)
            >>> responses = []
            >>> verbose = qc.with_options(on_response=responses.append)
            >>> project = await verbose.projects.read(project_id)
            >>> responses[0].status, responses[0].json()["success"]
            (200, True)
        """
        options = {
            "timeout": timeout,
            "attempts": attempts,
            "max_response_bytes": max_response_bytes,
            "on_event": on_event,
            "on_response": on_response,
            "extra_fields": extra_fields,
        }
        settings = self._session.settings.changed(options)
        own = {name: one for name, one in vars(self).items() if not isinstance(one, AsyncGroup)}
        client = object.__new__(type(self))
        vars(client).update(own, _session=self._session.with_settings(settings))
        return client

    async def request(
        self, path: str, fields: Mapping[str, Any] | None = None, *, safe: bool = False
    ) -> dict[str, Any]:
        """Send a request that this version doesn't know, and return the fields of its response.

        It is signed, judged and limited like every other call. Prefer the method of an operation if
        there is one: it validates its arguments, and knows whether it is safe to retry.

        Args:
            path: the path below the base URL, such as `"/backtests/read"`.
            fields: the fields of the body, by their API names; fields that are None are omitted.
            safe: whether the request is safe to retry when its response is lost. False by default:
                then `OutcomeUnknownError` is raised.

        Raises:
            InvalidRequestError: the path is malformed, or a field is not JSON data.
            ApiError: QuantConnect rejected the request.
            OutcomeUnknownError: no usable response arrived, or it doesn't have `success: true`.
            UnexpectedResponseError: the same for a request that is safe to retry.

        Examples:
            >>> found = await qc.request("/projects/read", {"projectId": project_id}, safe=True)
            >>> found["projects"][0]["name"]
            'Momentum'
        """
        # Imported here, because few programs need it.
        from quantconnect_client._core.unlisted import unlisted_operation

        with call_context(CLIENT):
            operation = unlisted_operation(path, safe=safe)
        return await self._session.request(operation, fields or {})

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections. A `with` block calls this when it ends."""
        await self._session.close()

    async def authenticate(self) -> None:
        """Check that QuantConnect accepts the credentials.

        Raises:
            AuthenticationError: QuantConnect rejected the credentials; the message includes the
                reason.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/authentication
        """
        from quantconnect_client._core.operations import operation_of
        from quantconnect_openapi.api.authentication import authenticate

        await self._session.call(operation_of("authenticate"), authenticate.asyncio_detailed)
