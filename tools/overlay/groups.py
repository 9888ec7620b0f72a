"""The hierarchy of the overlay's groups: attributes of the client, or of another group."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tools.client.names import class_name
from tools.overlay.replacements import base_class

ROOT = Path(__file__).parents[2]
ASYNC = "overlay/quantconnect_client/_async"
Json = dict[str, Any]


def client_module(groups: Iterable[str], tags: Json) -> str:
    """Return the client's base class, with a lazily imported attribute for each top-level group.

    Args:
        groups: the names of the groups, such as `live` and `live_commands`.
        tags: the description of each top-level group.
    """
    names = sorted(groups)
    top = [name for name in names if not parent(name, names)]
    attributes = "\n".join(attribute(name, name, tags[name]) for name in top)
    imports = "\n".join(f"    {import_of(name)}" for name in top)
    return f'''"""The groups of the client, each imported when it is first used."""

from functools import cached_property
from typing import TYPE_CHECKING

from quantconnect_client._async.group import AsyncNamespace
from quantconnect_client._async.session import AsyncSession

if TYPE_CHECKING:
{imports}


class AsyncGroups(AsyncNamespace):
    """All groups of operations; all together they cost more to import than httpx does."""

    _session: AsyncSession

{attributes}
'''


def parent(group: str, groups: Iterable[str]) -> str | None:
    """Return the group that contains this one: `live` for `live_commands`."""
    return next((name for name in groups if group.startswith(f"{name}_")), None)


def children(group: str, groups: Iterable[str]) -> list[str]:
    return [name for name in sorted(groups) if parent(name, groups) == group]


def child_attributes(group: str, groups: Iterable[str]) -> str:
    """Return the attributes of a group's class for the groups inside it."""
    return "\n".join(
        attribute(name, name.removeprefix(f"{group}_"), f"The {words(name, group)} of {group}.")
        for name in children(group, groups)
    )


def words(group: str, outer: str) -> str:
    return group.removeprefix(f"{outer}_").replace("_", " ")


def attribute(group: str, name: str, about: str) -> str:
    return f'''    @cached_property
    def {name}(self) -> "{home(group)[1]}":
        """{about}"""
        {import_of(group)}

        return {home(group)[1]}(self._session)
'''


def import_of(group: str) -> str:
    module, name = home(group)
    return f"from {module} import {name}"


def home(group: str) -> tuple[str, str]:
    """Return the module and the class of a group, the hand-written ones if there are any."""
    package = ASYNC.replace("overlay/", "").replace("/", ".")
    if (ROOT / ASYNC / f"{group}.py").exists():
        return f"{package}.{group}", f"Async{class_name(group)}"
    return f"{package}.operations.{group}", base_class(group)
