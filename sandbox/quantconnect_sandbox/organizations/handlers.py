"""The one organization of the account."""

from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.members import (
    ENCRYPTION_KEY_HASH,
    check_organization,
    organization_object,
)
from quantconnect_sandbox.organizations.nodes import nodes_by_kind
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud


@operation("readOrganization", simulated="credit, members and prices")
def read_organization(cloud: Cloud, request: Json) -> Json:
    """Return the organization, with the configured nodes as its products."""
    check_organization(cloud, request)
    return {"organization": organization_object(cloud)}


@operation("listOrganizations", sample_data=True)
def list_organizations(cloud: Cloud, _request: Json) -> Json:
    """List the one organization, which belongs to the user."""
    full = organization_object(cloud)
    short = {
        **{key: full[key] for key in ("id", "name", "type")},
        "ownerName": "You",
        "members": len(full["members"]),
        "preferred": True,
    }
    return {"organizations": [short]}


@operation("listEncryptionKeys", sample_data=True)
def list_encryption_keys(cloud: Cloud, request: Json) -> Json:
    """List the one registered key. Its text is `organizations.members.ENCRYPTION_KEY`."""
    check_organization(cloud, request)
    return {"keys": [{"hash": ENCRYPTION_KEY_HASH}]}


@operation("readNodes", simulated="sizes and prices")
def read_nodes(cloud: Cloud, request: Json) -> Json:
    """Return every node, with its current user."""
    check_organization(cloud, request)
    return nodes_by_kind(cloud)
