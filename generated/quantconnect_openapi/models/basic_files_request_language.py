from typing import Literal

BasicFilesRequestLanguage = Literal["C#", "Py"]

BASIC_FILES_REQUEST_LANGUAGE_VALUES: set[BasicFilesRequestLanguage] = {
    "C#",
    "Py",
}


def check_basic_files_request_language(value: str) -> BasicFilesRequestLanguage:
    if value in BASIC_FILES_REQUEST_LANGUAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BASIC_FILES_REQUEST_LANGUAGE_VALUES!r}"
    )
