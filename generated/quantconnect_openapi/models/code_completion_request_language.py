from typing import Literal

CodeCompletionRequestLanguage = Literal["C#", "Py"]

CODE_COMPLETION_REQUEST_LANGUAGE_VALUES: set[CodeCompletionRequestLanguage] = {
    "C#",
    "Py",
}


def check_code_completion_request_language(value: str) -> CodeCompletionRequestLanguage:
    if value in CODE_COMPLETION_REQUEST_LANGUAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CODE_COMPLETION_REQUEST_LANGUAGE_VALUES!r}"
    )
