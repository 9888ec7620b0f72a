from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="LiveAlgorithmSummary")


@_attrs_define
class LiveAlgorithmSummary:
    """Summary of a live deployment.

    Attributes:
        project_id (int): Id of the deployed project, which most live calls take.
        deploy_id (str): Id of the deployment, `L-` followed by 32 hexadecimal digits.
        status (str | Unset): Status of the deployment; see `LiveAlgorithmResults` for the values.
        launched (datetime.datetime | None | Unset): Time the deployment was started, in UTC.
        stopped (datetime.datetime | None | Unset): Time the deployment ended, in UTC. Null while it runs.
        brokerage (str | Unset): Brokerage that the algorithm trades with; `PaperBrokerage` for paper trading.
        subscription (None | str | Unset): The only chart that is streamed to the user's browser. Null when there is
            none.
        equity (float | Unset): Combined value of cash and holdings, in the account currency.
        environment (str | Unset): Whether real or simulated money is traded. `uat` is a test system of a brokerage.
        description (None | str | Unset): Description of the project, written by its users. Null when there is none.
        error (None | str | Unset): Message of the exception that ended the deployment. Null or empty when there was
            none.
        leagues (list[str] | Unset): Quant Leagues (competitions) that the deployment takes part in.
    """

    project_id: int
    deploy_id: str
    status: str | Unset = UNSET
    launched: datetime.datetime | None | Unset = UNSET
    stopped: datetime.datetime | None | Unset = UNSET
    brokerage: str | Unset = UNSET
    subscription: None | str | Unset = UNSET
    equity: float | Unset = UNSET
    environment: str | Unset = UNSET
    description: None | str | Unset = UNSET
    error: None | str | Unset = UNSET
    leagues: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        project_id = self.project_id

        deploy_id = self.deploy_id

        status = self.status

        launched: None | str | Unset
        if isinstance(self.launched, Unset):
            launched = UNSET
        elif isinstance(self.launched, datetime.datetime):
            launched = self.launched.isoformat()
        else:
            launched = self.launched

        stopped: None | str | Unset
        if isinstance(self.stopped, Unset):
            stopped = UNSET
        elif isinstance(self.stopped, datetime.datetime):
            stopped = self.stopped.isoformat()
        else:
            stopped = self.stopped

        brokerage = self.brokerage

        subscription: None | str | Unset
        if isinstance(self.subscription, Unset):
            subscription = UNSET
        else:
            subscription = self.subscription

        equity = self.equity

        environment = self.environment

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        error: None | str | Unset
        if isinstance(self.error, Unset):
            error = UNSET
        else:
            error = self.error

        leagues: list[str] | Unset = UNSET
        if not isinstance(self.leagues, Unset):
            leagues = self.leagues

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "projectId": project_id,
                "deployId": deploy_id,
            }
        )
        if status is not UNSET:
            field_dict["status"] = status
        if launched is not UNSET:
            field_dict["launched"] = launched
        if stopped is not UNSET:
            field_dict["stopped"] = stopped
        if brokerage is not UNSET:
            field_dict["brokerage"] = brokerage
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if equity is not UNSET:
            field_dict["equity"] = equity
        if environment is not UNSET:
            field_dict["environment"] = environment
        if description is not UNSET:
            field_dict["description"] = description
        if error is not UNSET:
            field_dict["error"] = error
        if leagues is not UNSET:
            field_dict["leagues"] = leagues

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        project_id = d.pop("projectId")

        deploy_id = d.pop("deployId")

        status = d.pop("status", UNSET)

        def _parse_launched(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                launched_type_0 = parse_timestamp(data)

                return launched_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        launched = _parse_launched(d.pop("launched", UNSET))

        def _parse_stopped(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                from ..types import parse_timestamp

                stopped_type_0 = parse_timestamp(data)

                return stopped_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        stopped = _parse_stopped(d.pop("stopped", UNSET))

        brokerage = d.pop("brokerage", UNSET)

        def _parse_subscription(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        subscription = _parse_subscription(d.pop("subscription", UNSET))

        equity = d.pop("equity", UNSET)

        environment = d.pop("environment", UNSET)

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_error(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        error = _parse_error(d.pop("error", UNSET))

        leagues = cast(list[str], d.pop("leagues", UNSET))

        live_algorithm_summary = cls(
            project_id=project_id,
            deploy_id=deploy_id,
            status=status,
            launched=launched,
            stopped=stopped,
            brokerage=brokerage,
            subscription=subscription,
            equity=equity,
            environment=environment,
            description=description,
            error=error,
            leagues=leagues,
        )

        live_algorithm_summary.additional_properties = d
        return live_algorithm_summary

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
