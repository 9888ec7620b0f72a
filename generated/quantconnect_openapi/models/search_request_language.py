from typing import Literal

SearchRequestLanguage = Literal["C#", "Py"]

SEARCH_REQUEST_LANGUAGE_VALUES: set[SearchRequestLanguage] = {
    "C#",
    "Py",
}


def check_search_request_language(value: str) -> SearchRequestLanguage:
    if value in SEARCH_REQUEST_LANGUAGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SEARCH_REQUEST_LANGUAGE_VALUES!r}"
    )
