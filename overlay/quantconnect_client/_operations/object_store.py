# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of object_store."""

from quantconnect_client._core.operation import Operation

SET_OBJECT = Operation(
    name="object_store.set",
    path="/object/set",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/upload-object-store-files",
    request={
        "type": "object",
        "required": ["organizationId", "key", "objectData"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "key": {"type": "string", "minLength": 1},
            "objectData": {},
        },
    },
)

GET_OBJECT_REQUEST_DOWNLOAD = Operation(
    name="object_store.request_download",
    path="/object/get",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-file",
    request={
        "type": "object",
        "required": ["organizationId", "keys"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "keys": {"type": "array", "minItems": 1, "items": {"type": "string", "minLength": 1}},
        },
    },
)

GET_OBJECT_DOWNLOAD_URL = Operation(
    name="object_store.download_url",
    path="/object/get",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-file",
    request={
        "type": "object",
        "required": ["organizationId", "jobId"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "jobId": {"type": "string", "minLength": 1},
        },
    },
)

GET_OBJECT_PROPERTIES = Operation(
    name="object_store.properties",
    path="/object/properties",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/get-object-store-metadata",
    request={
        "type": "object",
        "required": ["organizationId", "key"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "key": {"type": "string", "minLength": 1},
        },
    },
    promises=(("metadata",),),
)

DELETE_OBJECT = Operation(
    name="object_store.delete",
    path="/object/delete",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/delete-object-store-file",
    request={
        "type": "object",
        "required": ["organizationId", "key"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "key": {"type": "string", "minLength": 1},
        },
    },
)

LIST_OBJECTS = Operation(
    name="object_store.list_page",
    path="/object/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/object-store-management/list-object-store-files",
    request={
        "type": "object",
        "required": ["organizationId"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "path": {"type": "string"},
        },
    },
    promises=(("objects",),),
)
