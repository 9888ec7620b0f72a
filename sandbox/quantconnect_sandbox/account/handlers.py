"""The user of the account, and the remaining credit."""

from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.organizations.credit import credit_balance
from quantconnect_sandbox.organizations.members import account_user, check_organization
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud


@operation("authenticate")
def authenticate(_cloud: Cloud, _request: Json) -> Json:
    """Respond with success: the signature was checked before."""
    return {}


@operation("readAccount", sample_data=True)
def read_account(cloud: Cloud, request: Json) -> Json:
    """Return the credit of the organization, and a sample card that is valid until next year."""
    check_organization(cloud, request)
    next_year = cloud.clock.now().year + 1
    return {
        "organizationId": cloud.settings.organization_id,
        "creditBalance": credit_balance(cloud),
        "card": {"brand": "visa", "expiration": f"12/{next_year % 100:02}", "last4": "0000"},
    }


@operation("readUser", sample_data=True)
def read_user(cloud: Cloud, request: Json) -> Json:
    """Return the user of the account, who has no badge."""
    check_organization(cloud, request)
    user = account_user(cloud.settings)
    return {"user": {"name": user.name, "profile": user.image, "badge": None}}
