from datetime import UTC, datetime
from hashlib import md5
from typing import Any

import pytest

from quantconnect_sandbox.organizations.members import ENCRYPTION_KEY

ORGANIZATION = "5cad178b20a1d52567b534553413b691"
ELSEWHERE = "f" * 32


def organization(call: Any) -> dict[str, Any]:
    read: dict[str, Any] = call("organizations/read")["organization"]
    return read


def test_every_operation_returns_the_same_credit(call: Any) -> None:
    account = call("account/read")
    credit = organization(call)["credit"]
    assert account["organizationId"] == ORGANIZATION
    assert account["creditBalance"] == credit["balance"] == credit["movements"][0]["balance"]
    assert sum(movement["amount"] for movement in credit["movements"]) == credit["balance"]


def test_the_card_is_masked_and_valid(call: Any) -> None:
    card = call("account/read", organizationId=ORGANIZATION)["card"]
    assert card.keys() == {"brand", "expiration", "last4"}
    assert datetime.strptime(card["expiration"], "%m/%y").replace(tzinfo=UTC) > datetime.now(UTC)


def test_the_caller_is_an_administrator_of_the_organization(call: Any) -> None:
    user = call("user/read", organizationId=ORGANIZATION)["user"]
    (administrator,) = [one for one in organization(call)["members"] if one["isAdmin"]]
    assert (administrator["id"], administrator["name"]) == (123, user["name"])


def test_the_list_contains_the_organization_summary(call: Any) -> None:
    (listed,) = call("organizations/list")["organizations"]
    full = organization(call)
    assert {key: listed[key] for key in ("id", "name", "type")} == {
        key: full[key] for key in ("id", "name", "type")
    }
    # How the official command line client finds out which one is personal.
    assert (listed["ownerName"], listed["preferred"]) == ("You", True)
    assert listed["members"] == len(full["members"]) == full["seats"] > 1


def test_the_organization_pays_for_the_nodes_that_it_has(call: Any) -> None:
    nodes = call("nodes/read", organizationId=ORGANIZATION)
    products = organization(call)["products"]
    assert [one["name"] for one in products] == ["Backtest Node", "Research Node", "Live Node"]
    for product in products:
        (item,) = product["items"]
        rented = nodes[product["name"].removesuffix(" Node").lower()]
        assert item["quantity"] == len(rented)
        assert item["total"] == sum(node["price"]["monthly"] for node in rented)


def test_the_nodes_of_the_organization_show_what_runs_on_them(frozen_call: Any) -> None:
    project = frozen_call.project()
    compile_id = frozen_call.build(project)
    frozen_call.sandbox.clock.advance(2)
    frozen_call("backtests/create", projectId=project, compileId=compile_id, backtestName="b")
    read = frozen_call("nodes/read", organizationId=ORGANIZATION)
    busy = [
        node for kind in ("backtest", "research", "live") for node in read[kind] if node["busy"]
    ]
    assert [(node["sku"], node["projectId"], bool(node["usedBy"])) for node in busy] == [
        ("B4-12", project, True)
    ]


def test_a_project_can_be_encrypted_with_the_registered_key(call: Any) -> None:
    (key,) = call("organizations/encryption/keys/list", organizationId=ORGANIZATION)["keys"]
    assert key["hash"] == md5(ENCRYPTION_KEY.encode(), usedforsecurity=False).hexdigest()
    project = call.project()
    call("projects/update", projectId=project, encryptionKey=key["hash"])
    (read,) = call("projects/read", projectId=project)["projects"]
    assert read["encrypted"] is True
    assert read["encryptionKey"] == {"id": key["hash"], "name": "Sandbox key"}


def test_the_environments_have_the_default_of_a_new_project(call: Any) -> None:
    (project,) = call("projects/read", projectId=call.project())["projects"]
    environments = call("lean/environments/read")["environments"]
    assert project["leanEnvironment"] in [one["id"] for one in environments]


@pytest.mark.parametrize(
    "path",
    [
        "account/read",
        "user/read",
        "organizations/read",
        "organizations/encryption/keys/list",
        "nodes/read",
        "agents/list",
        "agents/tasks/list",
        "organizations/support/tickets/list",
    ],
)
def test_another_organization_id_is_rejected(call: Any, path: str) -> None:
    text = f'Organization id not found: "{ELSEWHERE}"'
    assert call.rejected(path, organizationId=ELSEWHERE) == text
