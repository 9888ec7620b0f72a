"""The versions of LEAN and the sets of Python packages that projects can run on."""

from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.lean.versions import lean_versions
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud

_ENVIRONMENTS: list[Json] = [
    {
        "id": number,
        "name": name,
        "path": path,
        "description": f"{description} (simulated by the sandbox)",
        "public": True,
    }
    for number, name, path, description in (
        (1, "Default", None, "What most projects need"),
        (2, "Bayes", "/environments/bayes", "The default with libraries for Bayesian statistics"),
        (3, "Deep", "/environments/deep", "The default with libraries for neural networks"),
    )
]


@operation("readLeanVersions")
def read_lean_versions(_cloud: Cloud, _request: Json) -> Json:
    """List a few versions, newest first."""
    return {"versions": lean_versions()}


@operation("readLeanEnvironments", sample_data=True)
def read_lean_environments(_cloud: Cloud, _request: Json) -> Json:
    """List a few sets of packages, the default first."""
    return {"environments": _ENVIRONMENTS}
