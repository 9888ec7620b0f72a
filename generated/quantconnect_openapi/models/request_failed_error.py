from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class RequestFailedError(Model):
    """A call that was rejected or could not be completed. Usually sent with HTTP 200; check `success` to distinguish it
    from a successful response.

    """

    success: bool | None = None
    """Always false in a failure."""

    errors: list[str] | None = None
    """Reasons for the failure, in English. The first one is the most useful."""

    messages: list[str] | None = None
    """Reasons for the failure, in responses that do not fill `errors`."""

    message: str | None = None
    """A single reason, in responses from an outer layer of the service."""

    error_code: int | None = None
    """Numeric code of the failure, for example 1001 for a file that does not exist and 10002 for a hash that is not
    valid. There is no published list."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "success": "success",
        "errors": "errors",
        "messages": "messages",
        "Message": "message",
        "errorCode": "error_code",
    }
    _ABSENT = None
