# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of projects_collaboration."""

from quantconnect_client._core.operation import Operation

CREATE_PROJECT_COLLABORATION = Operation(
    name="projects.collaboration.create",
    path="/projects/collaboration/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/collaboration/create-project-collaborator",
    request={
        "type": "object",
        "required": [
            "projectId",
            "collaboratorUserId",
            "collaborationLiveControl",
            "collaborationWrite",
        ],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "collaboratorUserId": {"type": "string", "minLength": 1},
            "collaborationLiveControl": {"type": "boolean"},
            "collaborationWrite": {"type": "boolean"},
        },
    },
    promises=(("collaborators",),),
)

READ_PROJECT_COLLABORATION = Operation(
    name="projects.collaboration.read",
    path="/projects/collaboration/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/collaboration/read-project-collaborators",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {"projectId": {"type": "integer", "minimum": 1}},
    },
    promises=(("collaborators",),),
)

UPDATE_PROJECT_COLLABORATION = Operation(
    name="projects.collaboration.update",
    path="/projects/collaboration/update",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/collaboration/update-project-collaborator",
    request={
        "type": "object",
        "required": ["projectId", "collaboratorUserId", "liveControl", "write"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "collaboratorUserId": {"type": "string", "minLength": 1},
            "liveControl": {"type": "boolean"},
            "write": {"type": "boolean"},
        },
    },
    promises=(("collaborators",),),
)

DELETE_PROJECT_COLLABORATION = Operation(
    name="projects.collaboration.delete",
    path="/projects/collaboration/delete",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/collaboration/delete-project-collaborator",
    request={
        "type": "object",
        "required": ["projectId", "collaboratorId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "collaboratorId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("collaborators",),),
)

ACQUIRE_PROJECT_COLLABORATION_LOCK = Operation(
    name="projects.collaboration.lock",
    path="/projects/collaboration/lock/acquire",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/collaboration/lock-project",
    request={
        "type": "object",
        "required": ["projectId", "codeSourceId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "codeSourceId": {"type": "string", "minLength": 1},
        },
    },
)
