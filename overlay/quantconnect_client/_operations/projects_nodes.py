# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of projects_nodes."""

from quantconnect_client._core.operation import Operation

READ_PROJECT_NODES = Operation(
    name="projects.nodes.read",
    path="/projects/nodes/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/nodes/read-project-nodes",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {"projectId": {"type": "integer", "minimum": 1}},
    },
    promises=(("nodes", "autoSelectNode"),),
)

UPDATE_PROJECT_NODES = Operation(
    name="projects.nodes.update",
    path="/projects/nodes/update",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/project-management/nodes/update-project-nodes",
    request={
        "type": "object",
        "required": ["projectId"],
        "properties": {
            "projectId": {"type": "integer", "minimum": 1},
            "nodes": {"type": "array", "items": {"type": "string", "minLength": 1}},
        },
    },
    promises=(("nodes", "autoSelectNode"),),
)
