from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset, represent

T = TypeVar("T", bound="CreateSupportTicketRequest")


@_attrs_define
class CreateSupportTicketRequest:
    """A new ticket (`subject` and `message`, with attachments) or a comment (`hash` and `message`, with `close`).

    Attributes:
        organization_id (str): The organization in which you have a support seat.
        message (str): The text of the ticket or the comment, as HTML, so escape `<` and `&`.
        subject (str | Unset): Subject of the new ticket, in one line. Required when there is no `hash`.
        hash_ (str | Unset): The ticket to comment on, open or closed. Omit to open a new one.
        close (bool | Unset): True to close the ticket after the comment. Requires `hash`. Otherwise, a comment on a
            closed ticket reopens it.
        project_id (int | Unset): A project to attach to a new ticket. The support staff may then see it and its
            libraries. Ignored in a comment.
        backtest_id (str | Unset): A backtest of that project to attach. Requires `projectId`; ignored in a comment.
        deploy_id (str | Unset): A stopped live deployment of that project to attach. Requires `projectId`; ignored in a
            comment.
        agent_deployment_id (str | Unset): A deployment of an agent in that project to attach, with its conversation.
            Requires `projectId`; ignored in a comment.
    """

    organization_id: str
    message: str
    subject: str | Unset = UNSET
    hash_: str | Unset = UNSET
    close: bool | Unset = UNSET
    project_id: int | Unset = UNSET
    backtest_id: str | Unset = UNSET
    deploy_id: str | Unset = UNSET
    agent_deployment_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    __repr__ = represent

    def to_dict(self) -> dict[str, Any]:
        organization_id = self.organization_id

        message = self.message

        subject = self.subject

        hash_ = self.hash_

        close = self.close

        project_id = self.project_id

        backtest_id = self.backtest_id

        deploy_id = self.deploy_id

        agent_deployment_id = self.agent_deployment_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "organizationId": organization_id,
                "message": message,
            }
        )
        if subject is not UNSET:
            field_dict["subject"] = subject
        if hash_ is not UNSET:
            field_dict["hash"] = hash_
        if close is not UNSET:
            field_dict["close"] = close
        if project_id is not UNSET:
            field_dict["projectId"] = project_id
        if backtest_id is not UNSET:
            field_dict["backtestId"] = backtest_id
        if deploy_id is not UNSET:
            field_dict["deployId"] = deploy_id
        if agent_deployment_id is not UNSET:
            field_dict["agentDeploymentId"] = agent_deployment_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        organization_id = d.pop("organizationId")

        message = d.pop("message")

        subject = d.pop("subject", UNSET)

        hash_ = d.pop("hash", UNSET)

        close = d.pop("close", UNSET)

        project_id = d.pop("projectId", UNSET)

        backtest_id = d.pop("backtestId", UNSET)

        deploy_id = d.pop("deployId", UNSET)

        agent_deployment_id = d.pop("agentDeploymentId", UNSET)

        create_support_ticket_request = cls(
            organization_id=organization_id,
            message=message,
            subject=subject,
            hash_=hash_,
            close=close,
            project_id=project_id,
            backtest_id=backtest_id,
            deploy_id=deploy_id,
            agent_deployment_id=agent_deployment_id,
        )

        create_support_ticket_request.additional_properties = d
        return create_support_ticket_request

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
