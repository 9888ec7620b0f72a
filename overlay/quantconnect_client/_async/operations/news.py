# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of news, as the spec has them."""

import builtins
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.terminal_news_item import TerminalNewsItem


class AsyncPlainNews(AsyncGroup):
    """The operations of news, as the spec has them."""

    _path = "news"

    async def list(self) -> "builtins.list[TerminalNewsItem] | bool":
        """List the terminal news.

        Returns the announcements that the start page of the web terminal shows to every user.
        `news` is false, not an empty list, when there are none. Takes no body.

        Raises:
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference
        """
        from quantconnect_openapi.api.news import read_terminal_news

        response = await self._session.call(
            operation_of("news.list"), read_terminal_news.asyncio_detailed
        )
        return response.news
