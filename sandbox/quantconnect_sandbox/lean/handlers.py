"""The versions of LEAN and the sets of Python packages that projects can run on."""

from hashlib import blake2b

from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.state import Cloud

NEWEST = 17369
_VERSIONS = {
    NEWEST: ("2026-11-14 09:30:00", "Newest master"),
    17250: ("2026-08-21 11:02:17", "Drawdown recovery statistic"),
    16988: ("2026-02-03 16:45:41", "Live form options as booleans"),
}
_ENVIRONMENTS: list[Json] = [
    {
        "id": number,
        "name": name,
        "path": path,
        "description": f"{description} (made up by the sandbox)",
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
    """A few versions, the newest first."""
    return {"versions": [_version(number) | {"public": True} for number in _VERSIONS]}


@operation("readLeanEnvironments", shaped=True)
def read_lean_environments(_cloud: Cloud, _request: Json) -> Json:
    """A few sets of packages, the default first."""
    return {"environments": _ENVIRONMENTS}


def versions_beside_projects() -> list[Json]:
    """The same versions as projects/read lists them, where `public` is a number."""
    return [_version(number) | {"public": 1} for number in _VERSIONS]


def _version(number: int) -> Json:
    created, description = _VERSIONS[number]
    return {
        "id": number,
        "created": created,
        "description": description,
        "leanHash": _commit(f"lean {number}"),
        "leanCloudHash": _commit(f"cloud {number}"),
        "name": "master",
        "ref": "refs/heads/master",
    }


def _commit(text: str) -> str:
    return blake2b(text.encode(), digest_size=20).hexdigest()
