# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of news."""

from quantconnect_client._core.operation import Operation

READ_TERMINAL_NEWS = Operation(
    name="news.list",
    path="/services/terminal-news",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={},
    promises=(("news",),),
)
