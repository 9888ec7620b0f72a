# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of datasets."""

from quantconnect_client._core.operation import Operation

LIST_DATASETS = Operation(
    name="datasets.list",
    path="/market/data/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={},
    promises=(("list",),),
)

LIST_DATA_FILES = Operation(
    name="datasets.list_files",
    path="/data/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={
        "type": "object",
        "required": ["filePath"],
        "properties": {"filePath": {"type": "string", "minLength": 1}},
    },
    promises=(("objects",),),
)

READ_DATA_PRICES = Operation(
    name="datasets.prices",
    path="/data/prices",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={
        "type": "object",
        "required": ["organizationId"],
        "properties": {"organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"}},
    },
    promises=(("prices",),),
)

READ_DATA_LINK = Operation(
    name="datasets.read_link",
    path="/data/read",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference",
    request={
        "type": "object",
        "required": ["format", "filePath", "organizationId"],
        "properties": {
            "format": {"type": "string", "enum": ["link"]},
            "filePath": {"type": "string", "minLength": 1},
            "organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
        },
    },
    promises=(("link",),),
)
