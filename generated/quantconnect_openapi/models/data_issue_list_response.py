from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.data_issue import DataIssue


T = TypeVar("T", bound="DataIssueListResponse")


@_attrs_define
class DataIssueListResponse:
    """A range of the issues that match the filters.

    Attributes:
        results (list[DataIssue]): Issues in the requested range. Empty past the last one.
        results_found (int): Total number of issues that match the filters, not only those in this range.
        open_issues_count (int | Unset): Number of open issues, regardless of the filters.
        closed_issues_count (int | Unset): Number of closed issues, regardless of the filters.
        success (bool | Unset): False when the API rejected the call; `errors` lists the reasons.
        errors (list[str] | Unset): Reasons for the rejection. Empty or missing when the call succeeded.
    """

    results: list[DataIssue]
    results_found: int
    open_issues_count: int | Unset = UNSET
    closed_issues_count: int | Unset = UNSET
    success: bool | Unset = UNSET
    errors: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        results_found = self.results_found

        open_issues_count = self.open_issues_count

        closed_issues_count = self.closed_issues_count

        success = self.success

        errors: list[str] | Unset = UNSET
        if not isinstance(self.errors, Unset):
            errors = self.errors

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "results": results,
                "resultsFound": results_found,
            }
        )
        if open_issues_count is not UNSET:
            field_dict["openIssuesCount"] = open_issues_count
        if closed_issues_count is not UNSET:
            field_dict["closedIssuesCount"] = closed_issues_count
        if success is not UNSET:
            field_dict["success"] = success
        if errors is not UNSET:
            field_dict["errors"] = errors

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.data_issue import DataIssue

        d = dict(src_dict)
        results = []
        _results = d.pop("results")
        for results_item_data in _results:
            results_item = DataIssue.from_dict(dict(results_item_data))

            results.append(results_item)

        results_found = d.pop("resultsFound")

        open_issues_count = d.pop("openIssuesCount", UNSET)

        closed_issues_count = d.pop("closedIssuesCount", UNSET)

        success = d.pop("success", UNSET)

        errors = cast(list[str], d.pop("errors", UNSET))

        data_issue_list_response = cls(
            results=results,
            results_found=results_found,
            open_issues_count=open_issues_count,
            closed_issues_count=closed_issues_count,
            success=success,
            errors=errors,
        )

        data_issue_list_response.additional_properties = d
        return data_issue_list_response

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
