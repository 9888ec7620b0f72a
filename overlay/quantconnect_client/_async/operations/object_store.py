# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of object_store, as the spec has them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.get_object_store_response import GetObjectStoreResponse
    from quantconnect_openapi.models.list_object_store_response import ListObjectStoreResponse
    from quantconnect_openapi.models.object_store_properties import ObjectStoreProperties


class AsyncPlainObjectStore(AsyncGroup):
    """The operations of object_store, as the spec has them."""

    _path = "object_store"

    async def request_download(
        self, keys: Sequence[str], *, organization_id: str | None = None
    ) -> "GetObjectStoreResponse":
        """Starts a job that packs files and folders into a zip file, in which they are named by their
        keys. Keys that do not exist are skipped; the job fails when none exists.

        Args:
            keys: Keys of the files to pack; the key of a folder includes everything in it.
            organization_id: Id of the organization that owns the Object Store, 32 hexadecimal
                digits. By default, the client's, or else the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. Each
                request starts a job that packs the files, so a retry could start a second one. The
                only harm is the extra work, so a client may choose to retry.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-file
        """
        from quantconnect_openapi.api.object_store_management import get_object
        from quantconnect_openapi.models.get_object_store_job_id_request import (
            GetObjectStoreJobIdRequest,
        )

        return await self._session.call(
            operation_of("object_store.request_download"),
            get_object.asyncio_detailed,
            GetObjectStoreJobIdRequest,
            {"organizationId": organization_id, "keys": keys},
        )

    async def read_download_url(
        self, job_id: str, *, organization_id: str | None = None
    ) -> "GetObjectStoreResponse":
        """Requests the URL of a zip file that is being packed. Poll every few seconds until `url` is
        present; official clients give up after five minutes.

        Args:
            job_id: Id of the packing job, as returned by object/get for `keys`.
            organization_id: Id of the organization that owns the Object Store, 32 hexadecimal
                digits. By default, the client's, or else the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-file
        """
        from quantconnect_openapi.api.object_store_management import get_object
        from quantconnect_openapi.models.get_object_store_url_request import (
            GetObjectStoreURLRequest,
        )

        return await self._session.call(
            operation_of("object_store.read_download_url"),
            get_object.asyncio_detailed,
            GetObjectStoreURLRequest,
            {"organizationId": organization_id, "jobId": job_id},
        )

    async def read_properties(
        self, key: str, *, organization_id: str | None = None
    ) -> "ObjectStoreProperties":
        """Read size, hash and times of a stored file.

        Returns what is known about one file, with the beginning of its content, without the
        download that object/get requires. Rejected for a folder and for a key that does not exist.

        Args:
            key: Key of the file. Must not be a folder.
            organization_id: Id of the organization that owns the Object Store, 32 hexadecimal
                digits. By default, the client's, or else the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-metadata
        """
        from quantconnect_openapi.api.object_store_management import get_object_properties
        from quantconnect_openapi.models.get_object_store_properties_request import (
            GetObjectStorePropertiesRequest,
        )

        response = await self._session.call(
            operation_of("object_store.read_properties"),
            get_object_properties.asyncio_detailed,
            GetObjectStorePropertiesRequest,
            {"organizationId": organization_id, "key": key},
        )
        return response.metadata

    async def delete(self, key: str, *, organization_id: str | None = None) -> None:
        """Delete a file or folder from the Object Store.

        Permanently removes what is stored under a key; for a folder, everything in it. A key that
        does not exist is rejected, which is also the response to a retry. Listings may show the
        file for a few more minutes.

        Args:
            key: Key of the file, or of a folder to delete with everything in it.
            organization_id: Id of the organization that owns the Object Store, 32 hexadecimal
                digits. By default, the client's, or else the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                key that does not exist is rejected, so a retry could fail because the first attempt
                succeeded. It would also delete anything that someone has since stored under the
                key.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/delete-object-store-file
        """
        from quantconnect_openapi.api.object_store_management import delete_object
        from quantconnect_openapi.models.delete_object_store_request import DeleteObjectStoreRequest

        await self._session.call(
            operation_of("object_store.delete"),
            delete_object.asyncio_detailed,
            DeleteObjectStoreRequest,
            {"organizationId": organization_id, "key": key},
        )

    async def list_page(
        self, *, organization_id: str | None = None, path: str | None = None
    ) -> "ListObjectStoreResponse":
        """List a folder of the Object Store.

        Returns the files and folders directly in one folder, and the storage used by the whole
        organization. The response counts pages, but there is no known way to request another page:
        where `totalPages` is above 1, list the subfolders one by one.

        Args:
            organization_id: Id of the organization that owns the Object Store, 32 hexadecimal
                digits. By default, the client's, or else the account's own.
            path: Key of the folder. Omit, or use `/`, for the root folder.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/list-object-store-files
        """
        from quantconnect_openapi.api.object_store_management import list_objects
        from quantconnect_openapi.models.list_object_store_request import ListObjectStoreRequest

        return await self._session.call(
            operation_of("object_store.list_page"),
            list_objects.asyncio_detailed,
            ListObjectStoreRequest,
            {"organizationId": organization_id, "path": path},
        )
