from typing import Literal

SearchCriteriaType = Literal["Docs", "Examples", "Forum", "Stubs"]

SEARCH_CRITERIA_TYPE_VALUES: set[SearchCriteriaType] = {
    "Docs",
    "Examples",
    "Forum",
    "Stubs",
}


def check_search_criteria_type(value: str) -> SearchCriteriaType:
    if value in SEARCH_CRITERIA_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {SEARCH_CRITERIA_TYPE_VALUES!r}"
    )
