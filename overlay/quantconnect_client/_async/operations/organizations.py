# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of organizations, as the spec has them."""

import builtins
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.organization import Organization
    from quantconnect_openapi.models.organization_summary import OrganizationSummary
    from quantconnect_openapi.models.registered_encryption_key import RegisteredEncryptionKey


class AsyncPlainOrganizations(AsyncGroup):
    """The operations of organizations, as the spec has them."""

    _path = "organizations"

    async def read(self, *, organization_id: str | None = None) -> "Organization":
        """Read an organization.

        Returns the subscriptions, credit, members and data agreement of one organization. Without
        `organizationId`, or with no body, this is the user's preferred organization.

        Args:
            organization_id: The organization. By default, the user's preferred one.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference
        """
        from quantconnect_openapi.api.organizations import read_organization
        from quantconnect_openapi.models.read_organization_request import ReadOrganizationRequest

        response = await self._session.call(
            operation_of("organizations.read"),
            read_organization.asyncio_detailed,
            ReadOrganizationRequest,
            {"organizationId": organization_id},
        )
        return response.organization

    async def list(self) -> "builtins.list[OrganizationSummary]":
        """List the organizations of the user.

        Returns all organizations that the user is a member of, in short form and in one response.
        The personal organization has `You` as the name of its owner. Takes no body.

        Raises:
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference
        """
        from quantconnect_openapi.api.organizations import list_organizations

        response = await self._session.call(
            operation_of("organizations.list"), list_organizations.asyncio_detailed
        )
        return response.organizations

    async def list_encryption_keys(
        self, *, organization_id: str | None = None
    ) -> "builtins.list[RegisteredEncryptionKey]":
        """List the encryption keys of an organization.

        Returns the keys registered for encrypting project files, each identified by its hash. Check
        this list before you push an encrypted project: the service cannot use a key that is not
        registered.

        Args:
            organization_id: Id of the organization, 32 hexadecimal digits. By default, the
                client's, or else the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference
        """
        from quantconnect_openapi.api.organizations import list_encryption_keys
        from quantconnect_openapi.models.list_encryption_keys_request import (
            ListEncryptionKeysRequest,
        )

        response = await self._session.call(
            operation_of("organizations.list_encryption_keys"),
            list_encryption_keys.asyncio_detailed,
            ListEncryptionKeysRequest,
            {"organizationId": organization_id},
        )
        return response.keys
