from typing import Literal

ErrorEnhanceRequestLanguage = Literal["C#", "Py"]

ERROR_ENHANCE_REQUEST_LANGUAGE_VALUES: set[ErrorEnhanceRequestLanguage] = {
    "C#",
    "Py",
}


def check_error_enhance_request_language(value: str) -> ErrorEnhanceRequestLanguage:
    if value in ERROR_ENHANCE_REQUEST_LANGUAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ERROR_ENHANCE_REQUEST_LANGUAGE_VALUES!r}"
    )
