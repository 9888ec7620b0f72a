from __future__ import annotations

from typing import Any

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Model,
    Unset,
)


@_attrs_define(slots=False, eq=False, repr=False)
class CreateSupportTicketRequest(Model):
    """A new ticket (`subject` and `message`, with attachments) or a comment (`hash` and `message`, with `close`)."""

    organization_id: str
    """The organization in which you have a support seat."""

    message: str
    """The text of the ticket or the comment, as HTML, so escape `<` and `&`."""

    subject: str | Unset = UNSET
    """Subject of the new ticket, in one line. Required when there is no `hash`."""

    hash_: str | Unset = UNSET
    """The ticket to comment on, open or closed. Omit to open a new one."""

    close: bool | Unset = UNSET
    """True to close the ticket after the comment. Requires `hash`. Otherwise, a comment on a closed ticket reopens
    it."""

    project_id: int | Unset = UNSET
    """A project to attach to a new ticket. The support staff may then see it and its libraries. Ignored in a
    comment."""

    backtest_id: str | Unset = UNSET
    """A backtest of that project to attach. Requires `projectId`; ignored in a comment."""

    deploy_id: str | Unset = UNSET
    """A stopped live deployment of that project to attach. Requires `projectId`; ignored in a comment."""

    agent_deployment_id: str | Unset = UNSET
    """A deployment of an agent in that project to attach, with its conversation. Requires `projectId`; ignored in a
    comment."""

    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    _NAMES = {
        "organizationId": "organization_id",
        "message": "message",
        "subject": "subject",
        "hash": "hash_",
        "close": "close",
        "projectId": "project_id",
        "backtestId": "backtest_id",
        "deployId": "deploy_id",
        "agentDeploymentId": "agent_deployment_id",
    }
    _REQUIRED = frozenset(
        {
            "organizationId",
            "message",
        }
    )
