from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="ReadCompileResponse")


@_attrs_define
class ReadCompileResponse:
    """A build and the compiler messages.

    Attributes:
        compile_id (str): Id of the requested build.
        state (str): State of the build: waiting, done, or failed. The last two are final.
        project_id (int | Unset): The project that was built. Not in every response.
        signature (str | Unset): Fingerprint of the code; the second part of `compileId`. Not in every response.
        signature_order (list[str] | Unset): Files in the order used for the signature. Not in every response.
        logs (list[str] | Unset): Compiler messages, including errors with file and line. Empty while the build is
            waiting.
        success (bool | Unset): Whether the build could be read, not whether it succeeded.
        errors (list[str] | Unset): Reasons for the rejection, such as an unknown `compileId`.
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
