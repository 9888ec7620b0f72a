# Written by `make generate` from overlay/quantconnect_client/_async/operations/modules.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""The operations of modules, as the spec has them."""

import builtins

from quantconnect_client._core.operations import operation_of
from quantconnect_client._sync.group import Group


class PlainModules(Group):
    """The operations of modules, as the spec has them."""

    _path = "modules"

    def list(self, product_id: int, *, organization_id: str | None = None) -> builtins.list[str]:
        """List the files of a module.

        Returns the names of the package files of one licensed module, such as a brokerage plugin of
        LEAN. Older versions may be listed alongside the newest, so compare the version in each
        name. Download a file with modules/read.

        Args:
            product_id: Product number of the module.
            organization_id: Id of the organization, 32 hexadecimal digits. By default, the
                client's, or else the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference
        """
        from quantconnect_openapi.api.modules import list_module_files
        from quantconnect_openapi.models.list_module_files_request import ListModuleFilesRequest

        response = self._session.call(
            operation_of("modules.list"),
            list_module_files.sync_detailed,
            ListModuleFilesRequest,
            {"productId": product_id, "organizationId": organization_id},
        )
        return response.files

    def read(self, product_id: int, file_name: str, *, organization_id: str | None = None) -> str:
        """Get a link to a file of a module.

        Returns a URL from which one package file of a licensed module can be downloaded without API
        credentials. Anyone who has the URL can download the file, so keep it out of logs.

        Args:
            product_id: Product number of the module.
            file_name: Name of the file, as returned by modules/list.
            organization_id: Id of the organization, 32 hexadecimal digits. By default, the
                client's, or else the account's own.

        Raises:
            InvalidRequestError: an argument is missing, malformed or out of range; nothing was
                sent.
            ApiError: QuantConnect rejected the request, for example because a resource does not
                exist.

        Docs: https://www.quantconnect.com/docs/v2/cloud-platform/api-reference
        """
        from quantconnect_openapi.api.modules import read_module_file
        from quantconnect_openapi.models.read_module_file_request import ReadModuleFileRequest

        response = self._session.call(
            operation_of("modules.read"),
            read_module_file.sync_detailed,
            ReadModuleFileRequest,
            {"productId": product_id, "organizationId": organization_id, "fileName": file_name},
        )
        return response.url
