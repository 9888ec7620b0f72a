# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of agents_tasks."""

from quantconnect_client._core.operation import Operation

CREATE_AGENT_TASK = Operation(
    name="agents.tasks.create",
    path="/agents/tasks/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/tasks/create-task",
    request={
        "type": "object",
        "required": ["organizationId", "agentId", "name", "prompt", "projectPreference"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "agentId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "prompt": {"type": "string", "minLength": 1},
            "projectPreference": {
                "type": "string",
                "enum": ["project-each-task-deployment", "project-for-task"],
            },
        },
    },
    promises=(("task",),),
)

READ_AGENT_TASK = Operation(
    name="agents.tasks.read",
    path="/agents/tasks/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/tasks/read-task",
    request={
        "type": "object",
        "required": ["taskId"],
        "properties": {"taskId": {"type": "integer", "minimum": 1}},
    },
    promises=(("task",),),
)

UPDATE_AGENT_TASK = Operation(
    name="agents.tasks.update",
    path="/agents/tasks/update",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/tasks/update-task",
    request={
        "type": "object",
        "required": ["taskId"],
        "properties": {
            "taskId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
        },
    },
)

DELETE_AGENT_TASK = Operation(
    name="agents.tasks.delete",
    path="/agents/tasks/delete",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/tasks/delete-task",
    request={
        "type": "object",
        "required": ["taskId"],
        "properties": {"taskId": {"type": "integer", "minimum": 1}},
    },
)

LIST_AGENT_TASKS = Operation(
    name="agents.tasks.list",
    path="/agents/tasks/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/tasks/list-tasks",
    request={
        "type": "object",
        "required": ["organizationId"],
        "properties": {"organizationId": {"type": "string", "minLength": 1}},
    },
    promises=(("tasks",),),
)
