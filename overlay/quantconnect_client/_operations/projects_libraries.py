# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of projects_libraries."""

from quantconnect_client._core.operation import Operation

CREATE_PROJECT_LIBRARY = Operation(
    name="projects.libraries.add",
    path="/projects/library/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management",
    request={
        "type": "object",
        "required": ["projectId", "libraryId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "libraryId": {"type": "integer", "minimum": 1},
        },
    },
)

DELETE_PROJECT_LIBRARY = Operation(
    name="projects.libraries.remove",
    path="/projects/library/delete",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management",
    request={
        "type": "object",
        "required": ["projectId", "libraryId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "libraryId": {"type": "integer", "minimum": 1},
        },
    },
)
