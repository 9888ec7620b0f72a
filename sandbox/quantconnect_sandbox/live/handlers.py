"""Live deployments, all simulated: see `simulation`."""

from datetime import timedelta

from quantconnect_sandbox.compiles.entities import Compile, check_built, find_compile
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.lean.versions import NEWEST
from quantconnect_sandbox.live.brokerages import (
    ACCOUNT_CURRENCY,
    read_account,
    read_cash,
    read_holdings,
)
from quantconnect_sandbox.live.deployments import (
    Command,
    LiveDeployment,
    asked_deployment,
    check_not_deployed,
    deployments,
    newest_deployment,
    unfinished_deployments,
)
from quantconnect_sandbox.live.logs import command_text
from quantconnect_sandbox.live.results import created_object, deployment_line, deployment_object
from quantconnect_sandbox.live.simulation import Start
from quantconnect_sandbox.organizations.members import check_organization
from quantconnect_sandbox.organizations.nodes import find_live_node
from quantconnect_sandbox.projects.entities import Project, find_project, project_files
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.state import Cloud


@operation("createLiveAlgorithm", simulated="`cloneId`, `datacenter`")
def create_live_algorithm(cloud: Cloud, request: Json) -> Json:
    """Deploy a build on a free live node, one at a time in a project. No secrets are kept."""
    project = find_project(cloud, request["projectId"])
    build = find_compile(cloud, project, request["compileId"])
    check_built(cloud, build)
    check_not_deployed(cloud, project.id, "can have one deployment at a time")
    deployment = _deploy(cloud, project, build, request)
    deployments(cloud)[deployment.id] = deployment
    return {
        "responseCode": "200",
        "source": "api-v2",
        "deployId": deployment.id,
        "versionId": deployment.version,
        "projectId": project.id,
        "live": created_object(deployment),
    }


@operation("readLiveAlgorithm", simulated="`serverStatistics`, the Probabilistic Sharpe Ratio")
def read_live_algorithm(cloud: Cloud, request: Json) -> Json:
    """Return the current state of the newest deployment of a project, or of the named one."""
    deployment = asked_deployment(cloud, request["projectId"], request.get("deployId"))
    cloud.poll(deployment.job)
    return deployment_object(deployment, cloud.clock.now())


@operation("listLiveAlgorithms")
def list_live_algorithms(cloud: Cloud, request: Json) -> Json:
    """List all deployments, newest first, including those of deleted projects."""
    now = cloud.clock.now()
    newest_first = deployments(cloud).all()[::-1]
    if request.get("latest"):
        newest = {one.project_id: one for one in deployments(cloud).all()}
        newest_first = [one for one in newest_first if newest[one.project_id] is one]
    matches = [one for one in newest_first if _matches(one, one.status(now), request)]
    return {"live": [deployment_line(one, now) for one in matches]}


@operation("stopLiveAlgorithm")
def stop_live_algorithm(cloud: Cloud, request: Json) -> Json:
    """Stop the deployment of a project at once. Holdings are kept."""
    _find_unfinished(cloud, request["projectId"]).end(cloud.clock.now(), liquidate=False)
    return {}


@operation("liquidateLiveAlgorithm")
def liquidate_live_algorithm(cloud: Cloud, request: Json) -> Json:
    """Sell each holding with an order of its own, and stop the deployment, all at once."""
    _find_unfinished(cloud, request["projectId"]).end(cloud.clock.now(), liquidate=True)
    return {}


@operation("createLiveCommand", simulated="the algorithm's reaction: none")
def create_live_command(cloud: Cloud, request: Json) -> Json:
    """Write the command to the log, without secrets. It is lost while the deployment starts."""
    _send(cloud, _find_unfinished(cloud, request["projectId"]), request["command"])
    return {}


@operation("broadcastLiveCommand", simulated="the algorithms' reaction: none")
def broadcast_live_command(cloud: Cloud, request: Json) -> Json:
    """Write the command to the log of every running deployment, except the excluded one."""
    check_organization(cloud, request)
    for one in unfinished_deployments(cloud):
        if one.project_id != request.get("excludeProjectId"):
            _send(cloud, deployments(cloud)[one.id], request["command"])
    return {}


def _deploy(cloud: Cloud, project: Project, build: Compile, request: Json) -> LiveDeployment:
    brokerage, version = request["brokerage"], int(request["versionId"])
    node = find_live_node(cloud, request["nodeId"])
    job = cloud.start_job("live")
    start = Start(
        launched=job.started,
        began=job.started + timedelta(seconds=job.pace.seconds),
        cash=round(read_cash(brokerage).get(ACCOUNT_CURRENCY, 0.0), 2),
        holdings=read_holdings(brokerage),
    )
    return LiveDeployment(
        id=f"L-{cloud.new_hex()}",
        project_id=project.id,
        project_name=project.name,
        clone_id=cloud.new_number(),
        node=node,
        version=NEWEST if version < 0 else version,
        seed=cloud.settings.seed,
        sources=build.sources,
        files=_files(cloud, project),
        account=read_account(brokerage),
        start=start,
        job=job,
    )


def _files(cloud: Cloud, project: Project) -> list[Json]:
    return [
        {
            "name": file.name,
            "projectId": project.id,
            "content": file.content,
            "modified": stamp(file.modified),
            "isLibrary": False,
        }
        for file in project_files(cloud, project).all()
    ]


def _matches(deployment: LiveDeployment, status: str, request: Json) -> bool:
    if request.get("projectId", deployment.project_id) != deployment.project_id:
        return False
    if request.get("status", status) != status:
        return False
    launched = deployment.start.launched.timestamp()
    return bool(request.get("start", launched) <= launched <= request.get("end", launched))


def _find_unfinished(cloud: Cloud, project_id: int) -> LiveDeployment:
    deployment = newest_deployment(cloud, project_id)
    if deployment.ended(cloud.clock.now()):
        raise ApiError(
            f"Project {project_id} has no running deployment: the last one, {deployment.id}, is "
            f"{deployment.status(cloud.clock.now())}"
        )
    return deployment


def _send(cloud: Cloud, deployment: LiveDeployment, command: Json) -> None:
    # The service accepts a command for an algorithm that is starting, but does not deliver it.
    now = cloud.clock.now()
    if deployment.status(now) == "Running":
        deployment.commands.append(Command(now, command_text(command)))
