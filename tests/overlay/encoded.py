"""Encode results of the client as JSON, to compare them with the responses."""

from typing import Any


def encoded(result: Any) -> Any:
    """A result as JSON; a URL or a text is unchanged."""
    if isinstance(result, list):
        return [encoded(one) for one in result]
    return result.to_dict() if hasattr(result, "to_dict") else result


def normal(value: Any) -> Any:
    """A value with normalized times, in which [] and {} are equal."""
    if isinstance(value, dict):
        return {key: normal(one) for key, one in value.items()} or []
    if isinstance(value, list):
        return [normal(one) for one in value]
    if isinstance(value, str) and value[:4].isdigit() and value[10:11] in (" ", "T"):
        return value.replace(" ", "T").removesuffix("Z").removesuffix("+00:00")
    return value
