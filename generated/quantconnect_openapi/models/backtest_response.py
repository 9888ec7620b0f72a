from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.backtest_result import BacktestResult


T = TypeVar("T", bound="BacktestResponse")


@_attrs_define
class BacktestResponse:
    """One backtest with the results available so far.

    Attributes:
        backtest (BacktestResult): A backtest with the results available so far. Statistics are empty and
            `totalPerformance` is null until the run has finished.
        debugging (bool | Unset): Whether the run was started with the debugger attached.
        success (bool | Unset): False when the run could not be started or read; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection, such as no free node. Empty when the call succeeded.
    """

    backtest: BacktestResult
    debugging: bool | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        backtest = self.backtest.to_dict()

        debugging = self.debugging

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "backtest": backtest,
            }
        )
        if debugging is not UNSET:
            field_dict["debugging"] = debugging
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.backtest_result import BacktestResult

        d = dict(src_dict)
        backtest = BacktestResult.from_dict(dict(d.pop("backtest")))

        debugging = d.pop("debugging", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        backtest_response = cls(
            backtest=backtest,
            debugging=debugging,
            success=success,
            errors=errors,
        )

        backtest_response.additional_properties = d
        return backtest_response

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
