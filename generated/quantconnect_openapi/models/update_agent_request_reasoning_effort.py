from typing import Literal

UpdateAgentRequestReasoningEffort = Literal["high", "low", "medium"]

UPDATE_AGENT_REQUEST_REASONING_EFFORT_VALUES: set[UpdateAgentRequestReasoningEffort] = {
    "high",
    "low",
    "medium",
}


def check_update_agent_request_reasoning_effort(
    value: str,
) -> UpdateAgentRequestReasoningEffort:
    if value in UPDATE_AGENT_REQUEST_REASONING_EFFORT_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_AGENT_REQUEST_REASONING_EFFORT_VALUES!r}"
    )
