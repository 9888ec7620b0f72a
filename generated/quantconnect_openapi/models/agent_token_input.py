from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    Model,
)


@_attrs_define(slots=False, eq=False, repr=False)
class AgentTokenInput(Model):
    """The caller's key for a provider of language models. A secret."""

    llm_api_token_user: str
    """The key itself, as the provider issued it. Keep it out of logs and out of code."""

    llm_provider_api: str
    """Name of the provider that issued the key."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "llmApiTokenUser": "llm_api_token_user",
        "llmProviderApi": "llm_provider_api",
    }
    _REQUIRED = frozenset(
        {
            "llmApiTokenUser",
            "llmProviderApi",
        }
    )
    _SECRETS = ("llm_api_token_user",)
