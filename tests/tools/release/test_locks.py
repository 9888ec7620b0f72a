"""The part of the lock that the wheel needs."""

from importlib.metadata import requires, version

import pytest

from tools.release.installed import BACKEND, WITH_COMMANDS
from tools.release.locks import needed, subset
from tools.versions import LOCK, name_of, pinned_version, pins, requirements

PACKAGES = {
    "client": ["httpx>=1", "Rich[fancy]; extra == 'progress'", "old; python_version < '3'"],
    "httpx": ["anyio"],
    "anyio": ["httpx"],
    "rich": ["pygments", "colors; extra == 'fancy'", "never; extra == 'jupyter'"],
}
TEXT = """\
anyio==4.1 \\
    --hash=sha256:00
    # via httpx
httpx==0.28 ; python_version < '3.12' \\
    --hash=sha256:01
httpx==0.29 ; python_version >= '3.12' \\
    --hash=sha256:02
rich==15.0 \\
    --hash=sha256:03
"""


def test_packages_are_found_through_extras_and_circles_and_not_by_other_markers() -> None:
    assert needed(["client"], PACKAGES.get) == {"client", "httpx", "anyio"}
    assert needed(["client[progress]"], PACKAGES.get) == {
        *("client", "httpx", "anyio", "rich", "pygments", "colors"),
    }


def test_entries_keep_their_hashes_their_markers_and_their_order() -> None:
    assert subset(TEXT, {"httpx", "anyio"}) == TEXT.partition("rich==")[0]


def test_a_package_without_an_entry_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"no entry for cffi, lxml"):
        subset(TEXT, {"lxml", "httpx", "cffi"})


def is_installed(lock: str) -> bool:
    """Whether this environment has the versions of a lock, not those of `make test-oldest`."""
    pinned = {(name_of(pin), pinned_version(pin)) for pin in pins(lock)}
    return all((name_of(one), version(name_of(one))) in pinned for one in requirements())


@pytest.mark.skipif(
    not is_installed(LOCK.read_text(encoding="utf-8")),
    reason="other versions of packages, which this run tests, need other packages",
)
@pytest.mark.parametrize("roots", [requirements(), [*WITH_COMMANDS, BACKEND]], ids=["all", "some"])
def test_our_lock_has_all_that_an_installation_needs(roots: list[str]) -> None:
    names = needed(roots, requires) - {"quantconnect-client"}

    lock = subset(LOCK.read_text(encoding="utf-8"), names)

    assert {"httpx", "attrs", "starlette"} <= names
    assert not {"pytest", "mypy", "ruff"} & names
    assert len(pins(lock)) >= len(names)
    assert lock.count("--hash=sha256:") >= len(names)
