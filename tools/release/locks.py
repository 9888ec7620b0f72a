"""The part of the lock that an installation of the wheel needs."""

import re
from collections.abc import Callable, Iterable

from packaging.requirements import Requirement

from tools.versions import name_of

Requires = Callable[[str], Iterable[str] | None]
"""Returns the requirements of an installed package, like `importlib.metadata.requires`."""


def needed(roots: Iterable[str], requires: Requires) -> set[str]:
    """Return the names of all packages that these requirements need on this system."""
    found: set[tuple[str, str]] = set()
    pending = [(one, "") for one in map(Requirement, roots)]
    while pending:
        one, extra = pending.pop()
        if one.marker is not None and not one.marker.evaluate({"extra": extra}):
            continue
        name = name_of(one.name)
        for wanted in {"", *one.extras}:
            if (name, wanted) not in found:
                found.add((name, wanted))
                pending += [(Requirement(text), wanted) for text in requires(name) or ()]
    return {name for name, _ in found}


def subset(lock: str, names: set[str]) -> str:
    """Return the entries of a lock for these packages, with their hashes and markers.

    Raises:
        ValueError: the lock has no entry for a package.
    """
    # A package may have an entry for each version of Python.
    entries = [one for one in re.split(r"\n(?=[A-Za-z0-9])", lock.strip()) if one]
    if missing := sorted(names - {name_of(one) for one in entries}):
        raise ValueError(f"the lock has no entry for {', '.join(missing)}")
    return "\n".join(one for one in entries if name_of(one) in names) + "\n"
