from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="AgentToken")


@_attrs_define
class AgentToken:
    """A user's key at a language model provider. A secret: never log a response that contains one.

    Attributes:
        llm_api_token_user (str | Unset): The key itself. The docs do not say whether the API masks part of it, so treat
            it as the full key. Example: example-api-key.
        llm_provider_api (str | Unset): Name of the provider that issued the key.
    """

    llm_api_token_user: str | Unset = UNSET
    llm_provider_api: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _SECRETS = ("llm_api_token_user",)
    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        llm_api_token_user = self.llm_api_token_user

        llm_provider_api = self.llm_provider_api

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if llm_api_token_user is not UNSET:
            field_dict["llmApiTokenUser"] = llm_api_token_user
        if llm_provider_api is not UNSET:
            field_dict["llmProviderApi"] = llm_provider_api

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        llm_api_token_user = d.pop("llmApiTokenUser", UNSET)

        llm_provider_api = d.pop("llmProviderApi", UNSET)

        agent_token = cls(
            llm_api_token_user=llm_api_token_user,
            llm_provider_api=llm_provider_api,
        )

        agent_token.additional_properties = d
        return agent_token

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
