"""The versions of LEAN that projects can run on."""

from hashlib import blake2b

from quantconnect_sandbox.json_types import Json

NEWEST = 17369
_VERSIONS = {
    NEWEST: ("2026-11-14 09:30:00", "Newest master"),
    17250: ("2026-08-21 11:02:17", "Drawdown recovery statistic"),
    16988: ("2026-02-03 16:45:41", "Live form options as booleans"),
}
LEAN_VERSION = f"2.5.0.0.{NEWEST}"


def lean_versions() -> list[Json]:
    """Return the versions as lean/versions/read lists them, newest first."""
    return [_version(number) | {"public": True} for number in _VERSIONS]


def versions_beside_projects() -> list[Json]:
    """Return the same versions as projects/read lists them, with `public` as a number."""
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
