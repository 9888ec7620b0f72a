from typing import Literal

CreateAgentTaskRequestProjectPreference = Literal[
    "project-each-task-deployment", "project-for-task"
]

CREATE_AGENT_TASK_REQUEST_PROJECT_PREFERENCE_VALUES: set[
    CreateAgentTaskRequestProjectPreference
] = {
    "project-each-task-deployment",
    "project-for-task",
}


def check_create_agent_task_request_project_preference(
    value: str,
) -> CreateAgentTaskRequestProjectPreference:
    if value in CREATE_AGENT_TASK_REQUEST_PROJECT_PREFERENCE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_AGENT_TASK_REQUEST_PROJECT_PREFERENCE_VALUES!r}"
    )
