# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of lean, as the spec has them."""

import builtins
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.lean_environment import LeanEnvironment
    from quantconnect_openapi.models.lean_version import LeanVersion


class AsyncPlainLean(AsyncGroup):
    """The operations of lean, as the spec has them."""

    _path = "lean"

    async def list_versions(self) -> "builtins.list[LeanVersion]":
        """List the LEAN versions.

        Lists every build of the LEAN engine that projects of this account can be pinned to.
        `leanVersionId` of a project refers to the id of an entry. Takes no body and changes
        nothing.

        Raises:
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/lean-version
        """
        from quantconnect_openapi.api.lean_version import read_lean_versions

        response = await self._session.call(
            operation_of("lean.list_versions"), read_lean_versions.asyncio_detailed
        )
        return response.versions

    async def list_environments(self) -> "builtins.list[LeanEnvironment]":
        """List the Python environments.

        Lists the sets of Python packages that a project can run with. `leanEnvironment` of a
        project refers to the id of an entry. Takes no body and changes nothing.

        Raises:
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/lean-version
        """
        from quantconnect_openapi.api.lean_version import read_lean_environments

        response = await self._session.call(
            operation_of("lean.list_environments"), read_lean_environments.asyncio_detailed
        )
        return response.environments
