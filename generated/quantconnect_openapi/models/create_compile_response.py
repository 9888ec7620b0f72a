from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.file_parameters import FileParameters


T = TypeVar("T", bound="CreateCompileResponse")


@_attrs_define
class CreateCompileResponse:
    """A build that was queued.

    Attributes:
        compile_id (str): Id of the build: 32 hexadecimal digits, a hyphen, and the signature. Needed to read the build
            and to start backtests from it.
        state (str): State of the build: waiting, done, or failed. Normally `InQueue` in this response.
        parameters (list[FileParameters] | None | Unset): Places in the code that read a parameter, by file.
        project_id (int | Unset): The project being built.
        signature (str | Unset): Fingerprint of the code; the second part of `compileId`.
        signature_order (list[str] | Unset): Names of the files in the order used for the signature.
        success (bool | Unset): False when no build was queued; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    compile_id: str
    state: str
    parameters: list[FileParameters] | None | Unset = UNSET
    project_id: int | Unset = UNSET
    signature: str | Unset = UNSET
    signature_order: list[str] | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        compile_id = self.compile_id

        state = self.state

        parameters: list[dict[str, Any]] | None | Unset
        if isinstance(self.parameters, Unset):
            parameters = UNSET
        elif isinstance(self.parameters, list):
            parameters = []
            for parameters_type_0_item_data in self.parameters:
                parameters_type_0_item = parameters_type_0_item_data.to_dict()
                parameters.append(parameters_type_0_item)

        else:
            parameters = self.parameters

        project_id = self.project_id

        signature = self.signature

        signature_order: list[str] | Unset = UNSET
        if not isinstance(self.signature_order, Unset):
            signature_order = self.signature_order

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
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if signature is not UNSET:
            field_dict["signature"] = signature
        if signature_order is not UNSET:
            field_dict["signatureOrder"] = signature_order
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.file_parameters import FileParameters

        d = dict(src_dict)
        compile_id = d.pop("compileId")

        state = d.pop("state")

        def _parse_parameters(data: object) -> list[FileParameters] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                parameters_type_0 = []
                _parameters_type_0 = data
                for parameters_type_0_item_data in _parameters_type_0:
                    parameters_type_0_item = FileParameters.from_dict(
                        dict(parameters_type_0_item_data)
                    )

                    parameters_type_0.append(parameters_type_0_item)

                return parameters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[FileParameters] | None | Unset, data)

        parameters = _parse_parameters(d.pop("parameters", UNSET))

        project_id = d.pop("projectId", UNSET)

        signature = d.pop("signature", UNSET)

        signature_order = cast(list[str], d.pop("signatureOrder", UNSET))

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        create_compile_response = cls(
            compile_id=compile_id,
            state=state,
            parameters=parameters,
            project_id=project_id,
            signature=signature,
            signature_order=signature_order,
            success=success,
            errors=errors,
        )

        create_compile_response.additional_properties = d
        return create_compile_response

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
