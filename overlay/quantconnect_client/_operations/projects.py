# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of projects."""

from quantconnect_client._core.operation import Operation

CREATE_PROJECT = Operation(
    name="projects.create",
    path="/projects/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/create-project",
    request={
        "type": "object",
        "required": ["name", "language"],
        "properties": {
            "name": {"type": "string", "minLength": 1},
            "language": {"type": "string", "enum": ["C#", "Py"]},
            "organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
        },
    },
    promises=(("projects",),),
)

READ_PROJECT = Operation(
    name="projects.read",
    path="/projects/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/read-project",
    request={
        "type": "object",
        "x-qc-span": {"start": "start", "end": "end"},
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "start": {"type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 1},
            "organizationId": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
        },
    },
    promises=(("projects",),),
)

UPDATE_PROJECT = Operation(
    name="projects.update",
    path="/projects/update",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/update-project",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "description": {"type": "string"},
            "parameters": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["key", "value"],
                    "properties": {
                        "key": {"type": "string", "minLength": 1},
                        "value": {
                            "allOf": [
                                {
                                    "anyOf": [
                                        {"type": "string"},
                                        {"type": "number"},
                                        {"type": "integer"},
                                    ]
                                }
                            ]
                        },
                    },
                },
            },
            "versionId": {"type": "integer", "minimum": -1},
            "leanEnvironment": {"type": "integer", "minimum": 0},
            "libraries": {"type": "array", "items": {"type": "integer", "minimum": 1}},
            "files": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "type": "object",
                    "required": ["name", "content"],
                    "properties": {
                        "name": {"type": "string", "minLength": 1},
                        "content": {"type": "string"},
                    },
                },
            },
            "encryptionKey": {"type": "string", "x-qc-secret": True},
            "codeSourceId": {"type": "string", "minLength": 1},
        },
    },
)

DELETE_PROJECT = Operation(
    name="projects.delete",
    path="/projects/delete",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/delete-project",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {"projectId": {"type": "integer", "minimum": 1}},
    },
)
