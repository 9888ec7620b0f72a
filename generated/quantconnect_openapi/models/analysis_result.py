from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

if TYPE_CHECKING:
    from ..models.analysis_sample import AnalysisSample


T = TypeVar("T", bound="AnalysisResult")


@_attrs_define
class AnalysisResult:
    """One kind of problem that the checks found in a result.

    Attributes:
        name (str): Name of the check that found the problem.
        issue (str | Unset): Text that describes the problem.
        sample (AnalysisSample | None | Unset):
        count (int | Unset): Number of times the problem occurs. Absent means once.
        solutions (list[str] | Unset): Ways to fix the problem, most promising first.
    """

    name: str
    issue: str | Unset = UNSET
    sample: AnalysisSample | None | Unset = UNSET
    count: int | Unset = UNSET
    solutions: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        from ..models.analysis_sample import AnalysisSample

        name = self.name

        issue = self.issue

        sample: dict[str, Any] | None | Unset
        if isinstance(self.sample, Unset):
            sample = UNSET
        elif isinstance(self.sample, AnalysisSample):
            sample = self.sample.to_dict()
        else:
            sample = self.sample

        count = self.count

        solutions: list[str] | Unset = UNSET
        if not isinstance(self.solutions, Unset):
            solutions = self.solutions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
            }
        )
        if issue is not UNSET:
            field_dict["issue"] = issue
        if sample is not UNSET:
            field_dict["sample"] = sample
        if count is not UNSET:
            field_dict["count"] = count
        if solutions is not UNSET:
            field_dict["solutions"] = solutions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.analysis_sample import AnalysisSample

        d = dict(src_dict)
        name = d.pop("name")

        issue = d.pop("issue", UNSET)

        def _parse_sample(data: object) -> AnalysisSample | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, (dict, list)):
                    raise TypeError()
                sample_type_1 = AnalysisSample.from_dict(dict(data))

                return sample_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AnalysisSample | None | Unset, data)

        sample = _parse_sample(d.pop("sample", UNSET))

        count = d.pop("count", UNSET)

        solutions = cast(list[str], d.pop("solutions", UNSET))

        analysis_result = cls(
            name=name,
            issue=issue,
            sample=sample,
            count=count,
            solutions=solutions,
        )

        analysis_result.additional_properties = d
        return analysis_result

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
