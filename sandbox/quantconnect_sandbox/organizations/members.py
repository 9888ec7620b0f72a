"""The account's organization: its members, credit and products.

Everything in it is simulated. It has other members so that projects can be shared.
"""

from dataclasses import dataclass
from hashlib import md5
from itertools import groupby

from quantconnect_sandbox.errors import not_found
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.credit import credit_balance, credit_movements
from quantconnect_sandbox.organizations.nodes import USER_NAME, Node, nodes
from quantconnect_sandbox.store.ids import fingerprint
from quantconnect_sandbox.store.settings import Settings
from quantconnect_sandbox.store.state import Cloud

ORGANIZATION_NAME = "Sandbox Organization"
ORGANIZATION_TYPE = "Trading Firm"
# The text of the one registered encryption key. Save it in a file to push projects encrypted with
# it. It is public, so it protects nothing.
ENCRYPTION_KEY = "The text of the sandbox's encryption key, which keeps nothing secret"
ENCRYPTION_KEY_HASH = md5(ENCRYPTION_KEY.encode(), usedforsecurity=False).hexdigest()
AGREEMENT_SIGNED = 1_767_225_600
_PRODUCT_IDS = {"backtest": 12, "research": 13, "live": 14}


@dataclass(frozen=True)
class Member:
    """A user of the organization. Other users know them by `public_id`."""

    id: int
    public_id: str
    name: str
    email: str
    bio: str | None = None

    @property
    def image_file(self) -> str:
        """The file name of the user's picture."""
        return f"{fingerprint({'user': self.public_id})}.png"

    @property
    def image(self) -> str:
        """The URL of the user's picture."""
        return f"https://example.com/users/{self.public_id}.png"


def members(settings: Settings) -> list[Member]:
    """Return the members. The first is the user of the account, the administrator."""
    user = settings.user_id
    return [
        Member(user, "sandbox-user", USER_NAME, "user@example.com"),
        Member(user + 1, "ada-example", "Ada Example", "ada@example.com", "Writes strategies"),
        Member(user + 2, "grace-example", "Grace Example", "grace@example.com", "Reviews them"),
        Member(user + 3, "alan-example", "Alan Example", "alan@example.com"),
    ]


def account_user(settings: Settings) -> Member:
    """Return the user of the account."""
    return members(settings)[0]


def find_member(settings: Settings, public_id: str) -> Member:
    """Return the member with that public id, or raise the API's error for an unknown one."""
    for member in members(settings):
        if member.public_id == public_id:
            return member
    raise not_found("User", public_id)


def check_organization(cloud: Cloud, request: Json) -> None:
    """Reject a request that names another organization."""
    ours = cloud.settings.organization_id
    requested = request.get("organizationId", ours)
    if requested != ours:
        raise not_found("Organization", requested)


def encryption_key(identifier: str) -> Json | None:
    """Return the key that a project names, in the form of projects/read, or None."""
    names = {ENCRYPTION_KEY_HASH: "Sandbox key"}
    return {"id": identifier, "name": names.get(identifier, identifier)} if identifier else None


def organization_object(cloud: Cloud) -> Json:
    """Return all fields of the organization."""
    settings = cloud.settings
    user = account_user(settings)
    return {
        "id": settings.organization_id,
        "name": ORGANIZATION_NAME,
        "seats": len(members(settings)),
        "type": ORGANIZATION_TYPE,
        "credit": {"balance": credit_balance(cloud), "movements": credit_movements(cloud)},
        "products": _products(settings),
        "data": {"signedTime": AGREEMENT_SIGNED, "current": True},
        "members": [
            {"id": one.id, "name": one.name, "isAdmin": one == user, "email": one.email}
            for one in members(settings)
        ],
    }


def _products(settings: Settings) -> list[Json]:
    by_kind = groupby(nodes(settings), key=lambda node: node.kind)
    return [
        {"name": f"{kind.title()} Node", "items": [_item(list(group))]} for kind, group in by_kind
    ]


def _item(group: list[Node]) -> Json:
    node = group[0]
    return {
        "productId": _PRODUCT_IDS[node.kind],
        "name": node.sku,
        "quantity": len(group),
        "unitPrice": node.monthly,
        "total": sum(one.monthly for one in group),
    }
