# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of datasets, as the spec has them."""

import builtins
from typing import TYPE_CHECKING, Literal

from quantconnect_client._async.group import AsyncGroup
from quantconnect_client._core.operations import operation_of

if TYPE_CHECKING:
    from quantconnect_openapi.models.data_link_response import DataLinkResponse
    from quantconnect_openapi.models.data_prices_response import DataPricesResponse
    from quantconnect_openapi.models.dataset import Dataset


class AsyncPlainDatasets(AsyncGroup):
    """The operations of datasets, as the spec has them."""

    _path = "datasets"

    async def list(self) -> "builtins.list[Dataset]":
        """List the datasets.

        Returns all datasets of the QuantConnect dataset market in one response, with their vendors
        and how each may be used. The files that a dataset offers for download are listed in
        data/prices under its id. Takes no body.

        Raises:
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference
        """
        from quantconnect_openapi.api.datasets import list_datasets

        response = await self._session.call(
            operation_of("datasets.list"), list_datasets.asyncio_detailed
        )
        return response.list_

    async def list_files(self, file_path: str) -> builtins.list[str]:
        """List the data files under a path.

        Returns the names of all files whose path begins with `filePath`. A prefix that matches no
        file returns HTTP 500 with an empty body; this is not a transient error, so do not retry it.

        Args:
            file_path: Path prefix of the files, at least three folders deep, such as
                `equity/usa/minute/spy`. No leading slash.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference
        """
        from quantconnect_openapi.api.datasets import list_data_files
        from quantconnect_openapi.models.list_data_files_request import ListDataFilesRequest

        response = await self._session.call(
            operation_of("datasets.list_files"),
            list_data_files.asyncio_detailed,
            ListDataFilesRequest,
            {"filePath": file_path},
        )
        return response.objects

    async def list_prices(self, *, organization_id: str | None = None) -> "DataPricesResponse":
        """Read the prices of data files.

        Returns which vendor sells which files at which price, how the files of each dataset are
        selected, and the location of the data agreement that the organization must sign first. The
        price of a file is that of the first entry that has a price and whose `regex` matches its
        path.

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
        from quantconnect_openapi.api.datasets import read_data_prices
        from quantconnect_openapi.models.read_data_prices_request import ReadDataPricesRequest

        return await self._session.call(
            operation_of("datasets.list_prices"),
            read_data_prices.asyncio_detailed,
            ReadDataPricesRequest,
            {"organizationId": organization_id},
        )

    async def read_link(
        self, format_: Literal["link"], file_path: str, organization_id: str
    ) -> "DataLinkResponse":
        """Buy a data file and get its link.

        Returns a URL from which one data file can be downloaded without API credentials, and
        charges the organization the price of the file. It is not known whether a file that was
        already paid for is charged again, so never retry a call whose outcome is unknown; read the
        balance of the organization first. Rejected until the organization has signed the data
        agreement.

        Args:
            format_: Form of the response, always a download URL.
            file_path: Path of the file with all its folders, without a leading slash.
            organization_id: The organization that pays, 32 hexadecimal digits.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.
            OutcomeUnknownError: no usable response arrived; the request may have taken effect. The
                organization is charged for the file. It is not known whether a file that was
                already bought is charged again, so a retry could pay for it twice.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference
        """
        from quantconnect_openapi.api.datasets import read_data_link
        from quantconnect_openapi.models.read_data_link_request import ReadDataLinkRequest

        return await self._session.call(
            operation_of("datasets.read_link"),
            read_data_link.asyncio_detailed,
            ReadDataLinkRequest,
            {
                "format": format_,
                "filePath": file_path,
                "organizationId": operation_of("datasets.read_link").needed(
                    "organizationId", organization_id
                ),
            },
        )
