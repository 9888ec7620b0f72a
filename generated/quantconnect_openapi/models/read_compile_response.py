from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadCompileResponse")


@_attrs_define
class ReadCompileResponse:
    """A build and what the compiler said.

    Attributes:
        compile_id (str): The build that was asked for.
        state (str): How far the build is: waiting, done, or failed. The last two are final.
        project_id (int | Unset): The project that was built. Not in every answer.
        signature (str | Unset): Fingerprint of the code; the second part of `compileId`. Not in every answer.
        signature_order (list[str] | Unset): Files in the order in which they went into the signature. Not in every
            answer.
        logs (list[str] | Unset): Messages of the compiler, errors with file and line included. Empty while the build
            waits.
        success (bool | Unset): Whether the build could be read, which says nothing about how it went.
        errors (list[str] | Unset): Reasons for a refusal, such as an unknown `compileId`.
    """

    compile_id: str
    state: str
    project_id: int | Unset = UNSET
    signature: str | Unset = UNSET
    signature_order: list[str] | Unset = UNSET
    logs: list[str] | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        compile_id = self.compile_id

        state = self.state

        project_id = self.project_id

        signature = self.signature

        signature_order: list[str] | Unset = UNSET
        if not isinstance(self.signature_order, Unset):
            signature_order = self.signature_order

        logs: list[str] | Unset = UNSET
        if not isinstance(self.logs, Unset):
            logs = self.logs

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "compileId": compile_id,
                "state": state,
            }
        )
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if signature is not UNSET:
            field_dict["signature"] = signature
        if signature_order is not UNSET:
            field_dict["signatureOrder"] = signature_order
        if logs is not UNSET:
            field_dict["logs"] = logs
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        compile_id = d.pop("compileId")

        state = d.pop("state")

        project_id = d.pop("projectId", UNSET)

        signature = d.pop("signature", UNSET)

        signature_order = cast(list[str], d.pop("signatureOrder", UNSET))

        logs = cast(list[str], d.pop("logs", UNSET))

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        read_compile_response = cls(
            compile_id=compile_id,
            state=state,
            project_id=project_id,
            signature=signature,
            signature_order=signature_order,
            logs=logs,
            success=success,
            errors=errors,
        )

        read_compile_response.additional_properties = d
        return read_compile_response

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
