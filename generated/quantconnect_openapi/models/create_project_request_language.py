from typing import Literal

CreateProjectRequestLanguage = Literal["C#", "Py"]

CREATE_PROJECT_REQUEST_LANGUAGE_VALUES: set[CreateProjectRequestLanguage] = {
    "C#",
    "Py",
}


def check_create_project_request_language(value: str) -> CreateProjectRequestLanguage:
    if value in CREATE_PROJECT_REQUEST_LANGUAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_PROJECT_REQUEST_LANGUAGE_VALUES!r}"
    )
