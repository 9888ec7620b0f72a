"""Support tickets, without support staff."""

from quantconnect_sandbox.agents.runs import AgentDeployment, find_deployment
from quantconnect_sandbox.backtests.entities import find_backtest
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.live.deployments import LiveDeployment, named_deployment
from quantconnect_sandbox.organizations.members import check_organization
from quantconnect_sandbox.projects.entities import Project, find_project
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud
from quantconnect_sandbox.support.tickets import (
    ALLOWANCE,
    CLOSED_PER_PAGE,
    find_ticket,
    message_object,
    open_ticket,
    remaining,
    ticket_object,
    tickets,
)

_ATTACHMENTS = ("backtestId", "deployId", "agentDeploymentId")


@operation("createSupportTicket", simulated="the reply, which says that nobody reads the ticket")
def create_ticket(cloud: Cloud, request: Json) -> Json:
    """Open a ticket within the monthly quota, or add a comment that closes or reopens one."""
    check_organization(cloud, request)
    close = request.get("close", False)
    if "hash" in request:
        ticket = find_ticket(cloud, request["hash"])
        ticket.comment(request["message"], cloud.clock.now(), close=close)
        return {"hash": ticket.hash}
    if close:
        raise ApiError("Invalid argument: close needs hash, the ticket that is to be closed")
    if "subject" not in request:
        raise ApiError("Required parameter subject is empty")
    _check_attachments(cloud, request)
    ticket = open_ticket(cloud, request["subject"], request["message"], request)
    return {"hash": ticket.hash}


@operation("listSupportTickets")
def list_tickets(cloud: Cloud, request: Json) -> Json:
    """List all open tickets and one page of closed ones, newest first."""
    check_organization(cloud, request)
    page, closed = request.get("closedPage", 0), tickets(cloud, closed=True)
    closed_page = closed[page * CLOSED_PER_PAGE :][:CLOSED_PER_PAGE]
    return {
        "open": [ticket_object(cloud, one) for one in tickets(cloud, closed=False)],
        "closed": [ticket_object(cloud, one) for one in closed_page],
        "closedPage": page,
        "totalClosed": len(closed),
        "allowance": ALLOWANCE,
        "remaining": remaining(cloud),
    }


@operation("readSupportTicket")
def read_ticket(cloud: Cloud, request: Json) -> Json:
    """Return the messages of a ticket, oldest first."""
    check_organization(cloud, request)
    ticket = find_ticket(cloud, request["hash"])
    return {"messages": [message_object(cloud, one) for one in ticket.messages]}


def _check_attachments(cloud: Cloud, request: Json) -> None:
    if "projectId" not in request:
        for name in _ATTACHMENTS:
            if name in request:
                raise ApiError(f"Required parameter projectId is empty: {name} needs it")
        return
    project = find_project(cloud, request["projectId"])
    if "backtestId" in request:
        find_backtest(cloud, project.id, request["backtestId"])
    if "deployId" in request:
        _check_stopped(cloud, named_deployment(cloud, project.id, request["deployId"]))
    if "agentDeploymentId" in request:
        _check_same_project(find_deployment(cloud, request["agentDeploymentId"]), project)


def _check_stopped(cloud: Cloud, deployment: LiveDeployment) -> None:
    now = cloud.clock.now()
    if deployment.ended(now) is None:
        raise ApiError(
            f"Deployment {deployment.id} is {deployment.status(now)}: only one that has stopped "
            "can be attached"
        )


def _check_same_project(deployment: AgentDeployment, project: Project) -> None:
    if deployment.project_id != project.id:
        raise ApiError(
            f"Agent deployment {deployment.id} belongs to project {deployment.project_id}, not to "
            f"{project.id}"
        )
