# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of agents_deployments."""

from quantconnect_client._core.operation import Operation

CREATE_AGENT_DEPLOYMENT = Operation(
    name="agents.deployments.create",
    path="/agents/deployments/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/create-deployment",
    request={
        "type": "object",
        "required": ["taskId"],
        "properties": {"taskId": {"type": "integer", "minimum": 1}},
    },
    promises=(("deployment",),),
)

READ_AGENT_DEPLOYMENT = Operation(
    name="agents.deployments.read",
    path="/agents/deployments/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/read-deployment",
    request={
        "type": "object",
        "required": ["deploymentId"],
        "properties": {"deploymentId": {"type": "string", "minLength": 1}},
    },
    promises=(("deployment",),),
)

UPDATE_AGENT_DEPLOYMENT = Operation(
    name="agents.deployments.prompt",
    path="/agents/deployments/prompt",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/update-deployment",
    request={
        "type": "object",
        "required": ["deploymentId", "prompt"],
        "properties": {
            "deploymentId": {"type": "string", "minLength": 1},
            "prompt": {"type": "string", "minLength": 1},
        },
    },
)

LIST_AGENT_DEPLOYMENTS = Operation(
    name="agents.deployments.list",
    path="/agents/deployments/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/list-deployments",
    request={
        "type": "object",
        "required": ["taskId"],
        "properties": {"taskId": {"type": "integer", "minimum": 1}},
    },
    promises=(("deployments",),),
)

STOP_AGENT_DEPLOYMENT = Operation(
    name="agents.deployments.stop",
    path="/agents/deployments/stop",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/stop-deployment",
    request={
        "type": "object",
        "required": ["deploymentId"],
        "properties": {"deploymentId": {"type": "string", "minLength": 1}},
    },
)

DELETE_AGENT_DEPLOYMENT = Operation(
    name="agents.deployments.delete",
    path="/agents/deployments/delete",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/delete-deployment",
    request={
        "type": "object",
        "required": ["deploymentId"],
        "properties": {"deploymentId": {"type": "string", "minLength": 1}},
    },
)

READ_AGENT_CONVERSATION = Operation(
    name="agents.deployments.conversation",
    path="/agents/deployments/conversation/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/deployments/read-conversation",
    request={
        "type": "object",
        "required": ["deploymentId"],
        "properties": {
            "deploymentId": {"type": "string", "minLength": 1},
            "callableId": {"type": "string", "minLength": 1},
        },
    },
    promises=(("conversation",),),
)
