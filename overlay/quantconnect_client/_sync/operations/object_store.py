# Written by `make generate` from overlay/quantconnect_client/_async/operations/object_store.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of object_store, as the spec has them."""

from collections.abc import Sequence

from quantconnect_client._operations.object_store import (
    DELETE_OBJECT,
    GET_OBJECT_DOWNLOAD_URL,
    GET_OBJECT_PROPERTIES,
    GET_OBJECT_REQUEST_DOWNLOAD,
    LIST_OBJECTS,
)
from quantconnect_client._sync.group import Group
from quantconnect_openapi.api.object_store_management import (
    delete_object,
    get_object,
    get_object_properties,
    list_objects,
)
from quantconnect_openapi.models.delete_object_store_request import DeleteObjectStoreRequest
from quantconnect_openapi.models.get_object_store_job_id_request import GetObjectStoreJobIdRequest
from quantconnect_openapi.models.get_object_store_properties_request import (
    GetObjectStorePropertiesRequest,
)
from quantconnect_openapi.models.get_object_store_response import GetObjectStoreResponse
from quantconnect_openapi.models.get_object_store_url_request import GetObjectStoreURLRequest
from quantconnect_openapi.models.list_object_store_request import ListObjectStoreRequest
from quantconnect_openapi.models.list_object_store_response import ListObjectStoreResponse
from quantconnect_openapi.models.object_store_properties import ObjectStoreProperties


class PlainObjectStore(Group):
    """The operations of object_store, as the spec has them."""

    def request_download(self, organization_id: str, keys: Sequence[str]) -> GetObjectStoreResponse:
        """Starts to pack files and folders into a zip file, in which they are named by their keys.
        Keys that do not exist are left out; the job fails when none exists.

        Args:
            organization_id: The organization whose Object Store is meant, as 32 hexadecimal digits.
            keys: Keys of the files to pack; the key of a folder means everything in it.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect.
                Every request starts a job that packs the files, so a retry could start a second
                one. It does no harm beyond the work, and a client may choose to send it again.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-file
        """
        return self._session.call(
            GET_OBJECT_REQUEST_DOWNLOAD,
            get_object.sync_detailed,
            GetObjectStoreJobIdRequest,
            {"organizationId": organization_id, "keys": keys},
        )

    def download_url(self, organization_id: str, job_id: str) -> GetObjectStoreResponse:
        """Asks for the address of a zip file that is being packed. Ask every few seconds until `url`
        is there; official clients give up after five minutes.

        Args:
            organization_id: The organization whose Object Store is meant, as 32 hexadecimal digits.
            job_id: The packing, by the id that object/get answered to `keys`.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-file
        """
        return self._session.call(
            GET_OBJECT_DOWNLOAD_URL,
            get_object.sync_detailed,
            GetObjectStoreURLRequest,
            {"organizationId": organization_id, "jobId": job_id},
        )

    def properties(self, organization_id: str, key: str) -> ObjectStoreProperties:
        """Read size, hash and times of a stored file.

        What is known of one file, with the beginning of its content, without the download that
        object/get needs. Refused for a folder and for a key that does not exist.

        Args:
            organization_id: The organization whose Object Store is meant, as 32 hexadecimal digits.
            key: Key of the file. Must not be a folder.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-metadata
        """
        answer = self._session.call(
            GET_OBJECT_PROPERTIES,
            get_object_properties.sync_detailed,
            GetObjectStorePropertiesRequest,
            {"organizationId": organization_id, "key": key},
        )
        return answer.metadata

    def delete(self, organization_id: str, key: str) -> None:
        """Delete a file or folder from the Object Store.

        Removes what is stored under a key for good; for a folder that is everything in it. A key
        that does not exist is refused, which is also what a repeated call gets. Listings may show
        the file for some minutes more.

        Args:
            organization_id: The organization whose Object Store is meant, as 32 hexadecimal digits.
            key: Key of the file, or of a folder to delete with everything in it.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. A
                key that does not exist is rejected, so a retry could fail because the first attempt
                worked. What somebody stored under the key in between it would delete.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/delete-object-store-file
        """
        self._session.call(
            DELETE_OBJECT,
            delete_object.sync_detailed,
            DeleteObjectStoreRequest,
            {"organizationId": organization_id, "key": key},
        )

    def list_page(
        self, organization_id: str, *, path: str | None = None
    ) -> ListObjectStoreResponse:
        """List a folder of the Object Store.

        The files and folders in one folder, but not what its folders hold, and the storage that the
        whole organization uses. The answer counts pages, but no way to ask for another page is
        known: where `totalPages` is above 1, list the folders below one by one.

        Args:
            organization_id: The organization whose Object Store is meant, as 32 hexadecimal digits.
            path: Key of the folder. Leave out, or give `/`, for the outermost one.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/list-object-store-files
        """
        return self._session.call(
            LIST_OBJECTS,
            list_objects.sync_detailed,
            ListObjectStoreRequest,
            {"organizationId": organization_id, "path": path},
        )
