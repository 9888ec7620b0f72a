from __future__ import annotations

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    ModelMap,
)


@_attrs_define(slots=False, eq=False, repr=False)
class DeploymentDetails(ModelMap["str"]):
    """Details that the brokerage or the data provider reported about the deployment, such as the account type, as text by
    name. Absent when there are none.

    """

    additional_properties: dict[str, str] = _attrs_field(init=False, factory=dict)

    _ABSENT = None
