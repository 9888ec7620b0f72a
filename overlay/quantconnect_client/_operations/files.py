# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of files."""

from quantconnect_client._core.operation import Operation

PATCH_FILE = Operation(
    name="files.patch",
    path="/files/patch",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/patch-file",
    request={
        "type": "object",
        "required": ["projectId", "patch"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "patch": {"type": "string", "minLength": 1},
            "codeSourceId": {"type": "string", "minLength": 1},
        },
    },
)

CREATE_FILE = Operation(
    name="files.create",
    path="/files/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/create-file",
    request={
        "type": "object",
        "required": ["projectId", "name"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "content": {"type": "string", "minLength": 1},
            "codeSourceId": {"type": "string", "minLength": 1},
        },
    },
)

READ_FILE = Operation(
    name="files.read",
    path="/files/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/read-file",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "codeSourceId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("files",),),
)

UPDATE_FILE_RENAME = Operation(
    name="files.rename",
    path="/files/update",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/update-file",
    request={
        "type": "object",
        "required": ["projectId", "name", "newName"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "newName": {"type": "string", "minLength": 1},
            "codeSourceId": {"type": "string", "minLength": 1},
        },
    },
)

UPDATE_FILE_UPDATE = Operation(
    name="files.update",
    path="/files/update",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/update-file",
    request={
        "type": "object",
        "required": ["projectId", "name", "content"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "content": {"type": "string", "minLength": 1},
            "codeSourceId": {"type": "string", "minLength": 1},
        },
    },
)

DELETE_FILE = Operation(
    name="files.delete",
    path="/files/delete",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/file-management/delete-file",
    request={
        "type": "object",
        "required": ["projectId", "name"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "codeSourceId": {"type": "string", "minLength": 1},
        },
    },
)
