"""Schemathesis hooks for an API that returns HTTP 200 for rejections too.

The status for each rejection; which unusual requests are read on purpose; and where a response
has the ids that other requests ask for, so that it does not only ask for what there is not.
"""

import json
import os
from functools import reduce
from typing import Any

import schemathesis
from openapi_schema_validator import OAS30Validator
from schemathesis import BaseSchema, Case, CheckContext, HookContext, Response
from schemathesis.core import NotSet
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.transport.requests import REQUESTS_TRANSPORT

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.http.coerce import coerce
from quantconnect_sandbox.http.legacy_requests import current_request
from quantconnect_sandbox.http.spec import Operation, load_operations
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION

SIGNATURE = ("Invalid timestamp", "UserID not valid", "Hash doesn't match", "The API token hash")
# The operations that return ids for others, each after those that it depends on itself.
MADE = {
    "createProject": {"projectId": "$response.body#/projects/0/projectId"},
    "createCompile": {"compileId": "$response.body#/compileId"},
    "createBacktest": {"backtestId": "$response.body#/backtest/backtestId"},
    "createOptimization": {"optimizationId": "$response.body#/optimizations/0/optimizationId"},
    "readNodes": {"nodeId": "$response.body#/live/0/id"},
    "createLiveAlgorithm": {
        "deployId": "$response.body#/deployId",
        "algorithmId": "$response.body#/deployId",
    },
    "createAgent": {"agentId": "$response.body#/agent/id"},
    "createAgentTask": {"taskId": "$response.body#/task/id"},
    "createAgentDeployment": {"deploymentId": "$response.body#/deployment/deploymentId"},
    "createSupportTicket": {"hash": "$response.body#/hash"},
}
IDS = {name for ids in MADE.values() for name in ids}
# Existing items that are requested by name.
NAMES = {
    "/files/read": {"name": "main.py"},
    "/files/update": {"name": "main.py"},
    "/backtests/chart/read": {"name": "Strategy Equity"},
    "/live/chart/read": {"name": "Strategy Equity"},
    "/object/get": {"keys": ["momentum/universe.csv"]},
    "/object/properties": {"key": "momentum/universe.csv"},
}
# One id of each kind, from before the tests.
KNOWN: dict[str, Any] = {"organizationId": DEFAULT_ORGANIZATION}
KNOWN_IDS: dict[str, list[Any]] = {name: [] for name in IDS}  # ids in responses since then

_send = REQUESTS_TRANSPORT.send


def send(case: Case, **options: Any) -> Response:
    """Give a rejection a matching status: most checks recognize success by the status only."""
    response = _send(case, **options)
    if response.status_code == 200 and b'"success": false' in response.content:
        response.status_code = status_of(case, json.loads(response.content)["errors"])
    elif response.status_code == 200:
        for name, one in ids_in(case, response).items():
            KNOWN_IDS[name].append(one)
    return response


def ids_in(case: Case, response: Response) -> dict[str, Any]:
    """The ids in a successful response."""
    made = MADE.get(load_operations()[case.path].id, {})
    return {name: found(json.loads(response.content), where) for name, where in made.items()}


def status_of(case: Case, errors: list[str]) -> int:
    """The status of a rejection. A response without an error is one that is not ready yet."""
    if not errors:
        return 200
    if errors[0].startswith(SIGNATURE):
        return 401
    if is_forbidden(case):
        return 400
    return 404 if "not found" in errors[0] else 409


def is_forbidden(case: Case) -> bool:
    """Whether the spec forbids the request as the sandbox interprets it."""
    body = asked(case)
    if not isinstance(body, dict):
        return True
    try:
        load_operations()[case.path].check_request(body)
    except ApiError:
        return True
    return False


def asked(case: Case) -> Any:
    """The body as the server receives it: form fields are text, except for files."""
    if isinstance(case.body, NotSet) or (isinstance(case.body, bytes) and not case.body.strip()):
        return {}
    if case.media_type != "multipart/form-data" or not isinstance(case.body, dict):
        return case.body
    sent = {name: value for name, value in case.body.items() if value != []}
    return {name: one if isinstance(one, bytes) else str(one) for name, one in sent.items()}


REQUESTS_TRANSPORT.send = send


@schemathesis.check
def rejection_is_described(_context: CheckContext, response: Response, case: Case) -> None:
    """Rejections have HTTP 200, so the schema of that status must allow them.

    A rejected export is like `default`: its own 200 describes the file.
    """
    if 400 <= response.status_code < 500 and b'"success": false' in response.content:
        responses = description_of(case, case.path)["responses"]
        described = responses["200"]
        if "application/json" not in described["content"]:
            described = dereferenced(case, responses["default"])
        validator(case, described).validate(json.loads(response.content))


@schemathesis.hook
def filter_failure(
    _context: HookContext, failure: Failure, case: Case, _response: Response
) -> bool:
    """Ignore accepted requests that are valid once they are interpreted as clients mean them.

    They send numbers as text, null for what they omit, nothing for an empty object, and forms
    of older versions.
    """
    if not isinstance(failure, AcceptedNegativeData):
        return True
    body = asked(case)
    path, body = current_request(case.path, body) if isinstance(body, dict) else (case.path, body)
    operation = load_operations()[path]
    read = coerce(body, operation.request, operation.resolve)
    return not validator(case, description_of(case, path)["requestBody"]).is_valid(read)


def description_of(case: Case, path: str) -> dict[str, Any]:
    """The definition of an operation in the spec."""
    operation: dict[str, Any] = case.operation.schema.raw_schema["paths"][path]["post"]
    return operation


def dereferenced(case: Case, described: dict[str, Any]) -> dict[str, Any]:
    """The definition of a response that operations share. Stateful runs have it in its place."""
    if "$ref" not in described:
        return described
    responses = case.operation.schema.raw_schema["components"]["responses"]
    shared: dict[str, Any] = responses[described["$ref"].rpartition("/")[2]]
    return shared


def validator(case: Case, described: dict[str, Any]) -> OAS30Validator:
    """One for the JSON of a body, or for its only form, that owes nothing to the sandbox's own."""
    media = described["content"]
    schema = media.get("application/json", next(iter(media.values())))["schema"]
    return OAS30Validator({**schema, "components": case.operation.schema.raw_schema["components"]})


@schemathesis.hook
def before_load_schema(_context: HookContext, raw_schema: dict[str, Any]) -> None:
    """Link each operation that creates something to those that need its id.

    Schemathesis finds links that carry one id by itself; these carry all that are asked for.
    """
    asking = {one.id: IDS & asked_names(one) for one in load_operations().values()}
    for path in raw_schema["paths"].values():
        source = path["post"]["operationId"]
        made = MADE.get(source, {})
        ids = {name: f"$request.body#/{name}" for name in asking[source]} | made
        path["post"]["responses"]["200"]["links"] = {
            target: {
                "operationId": target,
                "requestBody": {name: ids[name] for name in names & ids.keys()},
            }
            for target, names in asking.items()
            if names & made.keys()
        }


def asked_names(operation: Operation) -> set[str]:
    """The field names in any variant of an operation's request."""
    schema = operation.resolve(operation.request)
    forms = [operation.resolve(form) for form in schema.get("oneOf", [schema])]
    return {name for form in forms for name in form.get("properties", {})}


@schemathesis.hook
def after_load_schema(_context: HookContext, schema: BaseSchema) -> None:
    """Create one of everything from the examples in the spec."""
    stamp = {"Timestamp": os.environ["QC_TIMESTAMP"]}
    for source in MADE:
        operation = schema.find_operation_by_id(source)
        content = operation.definition.raw["requestBody"]["content"]["application/json"]
        body = {name: KNOWN.get(name, value) for name, value in content["example"].items()}
        body.pop("subAgents", None)  # which do not exist
        case = operation.Case(body=body, media_type="application/json", headers=stamp)
        KNOWN.update(ids_in(case, case.call(auth=("123", os.environ["QC_HASH"]))))
    for known in KNOWN_IDS.values():
        known.clear()


def found(response: Any, where: str) -> Any:
    """The value in a response at `$response.body#/a/0/b`."""
    steps = where.partition("#/")[2].split("/")
    return reduce(lambda part, step: part[int(step) if step.isdigit() else step], steps, response)


@schemathesis.hook
def before_call(_context: HookContext, case: Case, _options: dict[str, Any]) -> None:
    """Replace invented ids with existing ones, so that requests can succeed."""
    if not isinstance(case.body, dict) or not case.meta or case.meta.phase.name == "coverage":
        return
    known = KNOWN | NAMES.get(case.path, {})
    body = case.body
    for name, one in known.items():
        if type(body.get(name)) is type(one) and body[name] not in KNOWN_IDS.get(name, ()):
            body[name] = one
    if case.path.endswith("/delete"):
        keep_known_items(case)


def keep_known_items(case: Case) -> None:
    """Delete the newest item instead of one that other requests need."""
    target = {"projectId"} if case.path == "/projects/delete" else IDS - {"projectId"}
    for name in target:
        if case.body.get(name) == KNOWN[name]:
            case.body[name] = KNOWN_IDS[name].pop() if KNOWN_IDS[name] else another(KNOWN[name])


def another(known: Any) -> Any:
    """An id of the same form."""
    return type(known)(str(known).translate(str.maketrans("0123456789", "9876543210")))
