from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AgentProviderToken(Model):
    """A user's key at a language model provider. A secret: never log a response that contains one."""

    llm_api_token_user: str | None = None
    """The key itself. The docs do not say whether the API masks part of it, so treat it as the full key."""

    llm_provider_api: str | None = None
    """Name of the provider that issued the key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "llmApiTokenUser": "llm_api_token_user",
        "llmProviderApi": "llm_provider_api",
    }
    _ABSENT = None
    _SECRETS = ("llm_api_token_user",)
