from typing import Literal

CreateAgentRequestReasoningEffort = Literal["high", "low", "medium"]

CREATE_AGENT_REQUEST_REASONING_EFFORT_VALUES: set[CreateAgentRequestReasoningEffort] = {
    "high",
    "low",
    "medium",
}


def check_create_agent_request_reasoning_effort(
    value: str,
) -> CreateAgentRequestReasoningEffort:
    if value in CREATE_AGENT_REQUEST_REASONING_EFFORT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_AGENT_REQUEST_REASONING_EFFORT_VALUES!r}"
    )
