# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of the operations of agents."""

from quantconnect_client._core.operation import Operation

CREATE_AGENT = Operation(
    name="agents.create",
    path="/agents/create",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/create-agent",
    request={
        "type": "object",
        "required": ["organizationId", "name"],
        "properties": {
            "organizationId": {"type": "string", "minLength": 1},
            "name": {"type": "string", "minLength": 1},
            "description": {"type": "string"},
            "profileImage": {"type": "string"},
            "systemPrompt": {"type": "string"},
            "reasoningEffort": {"type": "string", "enum": ["low", "medium", "high"]},
            "maxTurns": {"type": "integer", "minimum": 1},
            "toolChoice": {"type": "string", "minLength": 1},
            "tools": {"type": "array", "items": {"type": "string", "minLength": 1}},
            "public": {"type": "boolean"},
            "model": {"type": "string"},
            "chainedAgents": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["agentId", "step"],
                    "properties": {
                        "agentId": {"type": "integer", "minimum": 1},
                        "step": {"type": "integer"},
                    },
                },
            },
            "subAgents": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["agentId"],
                    "properties": {
                        "agentId": {"type": "integer", "minimum": 1},
                        "callableCount": {"type": "integer", "minimum": 0},
                    },
                },
            },
            "token": {
                "allOf": [
                    {
                        "type": "object",
                        "required": ["llmApiTokenUser", "llmProviderApi"],
                        "properties": {
                            "llmApiTokenUser": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "llmProviderApi": {"type": "string", "minLength": 1},
                        },
                    }
                ]
            },
            "useQCC": {"type": "boolean"},
            "pipeline": {"type": "string"},
            "author": {
                "allOf": [
                    {
                        "type": "object",
                        "required": ["publicId"],
                        "properties": {
                            "publicId": {"type": "string", "minLength": 1},
                            "name": {"type": "string", "minLength": 1},
                            "image": {"type": "string"},
                        },
                    }
                ]
            },
            "organization": {
                "allOf": [
                    {
                        "type": "object",
                        "required": ["id"],
                        "properties": {
                            "id": {"type": "string", "minLength": 1},
                            "name": {"type": "string", "minLength": 1},
                            "profile": {"type": "string"},
                        },
                    }
                ]
            },
            "node": {
                "allOf": [
                    {
                        "type": "object",
                        "required": ["id"],
                        "properties": {
                            "id": {"type": "integer", "minimum": 0},
                            "sku": {"type": "string"},
                        },
                    }
                ]
            },
        },
    },
    promises=(("agent",),),
)

READ_AGENT = Operation(
    name="agents.read",
    path="/agents/read",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/read-agent",
    request={
        "type": "object",
        "required": ["agentId"],
        "properties": {"agentId": {"type": "integer", "minimum": 1}},
    },
    promises=(("agent",),),
)

UPDATE_AGENT = Operation(
    name="agents.update",
    path="/agents/update",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/update-agent",
    request={
        "type": "object",
        "required": ["agentId"],
        "properties": {
            "agentId": {"type": "integer", "minimum": 1},
            "name": {"type": "string", "minLength": 1},
            "description": {"type": "string"},
            "profileImage": {"type": "string"},
            "systemPrompt": {"type": "string"},
            "reasoningEffort": {"type": "string", "enum": ["low", "medium", "high"]},
            "maxTurns": {"type": "integer", "minimum": 1},
            "toolChoice": {"type": "string", "minLength": 1},
            "tools": {"type": "array", "items": {"type": "string", "minLength": 1}},
            "public": {"type": "boolean"},
            "model": {"type": "string"},
            "chainedAgents": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["agentId", "step"],
                    "properties": {
                        "agentId": {"type": "integer", "minimum": 1},
                        "step": {"type": "integer"},
                    },
                },
            },
            "subAgents": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["agentId"],
                    "properties": {
                        "agentId": {"type": "integer", "minimum": 1},
                        "callableCount": {"type": "integer", "minimum": 0},
                    },
                },
            },
            "token": {
                "allOf": [
                    {
                        "type": "object",
                        "required": ["llmApiTokenUser", "llmProviderApi"],
                        "properties": {
                            "llmApiTokenUser": {
                                "type": "string",
                                "minLength": 1,
                                "x-qc-secret": True,
                            },
                            "llmProviderApi": {"type": "string", "minLength": 1},
                        },
                    }
                ]
            },
            "useQCC": {"type": "boolean"},
            "pipeline": {"type": "string"},
            "author": {
                "allOf": [
                    {
                        "type": "object",
                        "required": ["publicId"],
                        "properties": {
                            "publicId": {"type": "string", "minLength": 1},
                            "name": {"type": "string", "minLength": 1},
                            "image": {"type": "string"},
                        },
                    }
                ]
            },
            "organization": {
                "allOf": [
                    {
                        "type": "object",
                        "required": ["id"],
                        "properties": {
                            "id": {"type": "string", "minLength": 1},
                            "name": {"type": "string", "minLength": 1},
                            "profile": {"type": "string"},
                        },
                    }
                ]
            },
            "node": {
                "allOf": [
                    {
                        "type": "object",
                        "required": ["id"],
                        "properties": {
                            "id": {"type": "integer", "minimum": 0},
                            "sku": {"type": "string"},
                        },
                    }
                ]
            },
        },
    },
)

DELETE_AGENT = Operation(
    name="agents.delete",
    path="/agents/delete",
    safe=False,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/delete-agent",
    request={
        "type": "object",
        "required": ["agentId"],
        "properties": {"agentId": {"type": "integer", "minimum": 1}},
    },
)

LIST_AGENTS = Operation(
    name="agents.list",
    path="/agents/list",
    safe=True,
    docs="https://www.quantconnect.com/docs/v2/cloud-platform/api-reference/agent-management/agents/list-agents",
    request={
        "type": "object",
        "required": ["organizationId"],
        "properties": {"organizationId": {"type": "string", "minLength": 1}},
    },
    promises=(("agents",),),
)
