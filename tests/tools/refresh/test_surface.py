"""Each kind of change of the Python package is named in the right section."""

from pathlib import Path

import pytest

from tests.spec import DOCUMENT
from tools.refresh.surface import CLIENT, Surface, changes, surface

ROOT = Path(__file__).parents[3]
FILES = {
    f"overlay/{CLIENT}/__init__.py": """
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            from quantconnect_client import results
            from quantconnect_client._sync.client import QuantConnect
            from quantconnect_client._async.client import AsyncQuantConnect
        __all__ = ["AsyncQuantConnect", "QuantConnect", "results"]
        """,
    f"overlay/{CLIENT}/results.py": """
        __all__ = ["frame"]
        def frame(items: list[object], *, limit: int = 10) -> str: ...
        def helper() -> None: ...
        """,
    f"overlay/{CLIENT}/_async/__init__.py": "",
    f"overlay/{CLIENT}/_async/client.py": "class AsyncQuantConnect: ...\n",
    f"overlay/{CLIENT}/_sync/__init__.py": "",
    f"overlay/{CLIENT}/_sync/client.py": """
        from quantconnect_client._sync.operations.client import Groups
        class QuantConnect(Groups):
            def close(self) -> None: ...
        """,
    f"overlay/{CLIENT}/_sync/operations/__init__.py": "",
    f"overlay/{CLIENT}/_sync/operations/client.py": """
        from functools import cached_property
        from typing import TYPE_CHECKING
        if TYPE_CHECKING:
            from quantconnect_client._sync.things import Things
        class Groups:
            @cached_property
            def things(self) -> "Things":
                return Things()
        """,
    f"overlay/{CLIENT}/_sync/things.py": """
        from quantconnect_client._sync.operations.things import PlainThings
        class Things(PlainThings):
            def run(self, thing_id: int) -> str: ...
        """,
    f"overlay/{CLIENT}/_sync/operations/things.py": """
        from typing import Literal
        from quantconnect_openapi.models.thing import Thing
        class PlainThings:
            def read(self, thing_id: int, *, start: int | None = None) -> Thing: ...
            def create(self, name: str, kind: Literal["A", "B"] = "A") -> Thing: ...
        """,
    "generated/quantconnect_openapi/__init__.py": "",
    "generated/quantconnect_openapi/models/__init__.py": """
        from quantconnect_openapi.models.thing import Thing
        from quantconnect_openapi.models.thing_kind import ThingKind
        __all__ = ("Thing", "ThingKind")
        """,
    "generated/quantconnect_openapi/models/thing.py": """
        class Thing:
            id: int
            name: str | None = None
            size: int | Unset = UNSET
        """,
    "generated/quantconnect_openapi/models/thing_kind.py": """
        from typing import Literal
        ThingKind = Literal["A", "B"]
        """,
    "sandbox/quantconnect_sandbox/__init__.py": """
        __all__ = ["Sandbox"]
        class Sandbox:
            def reset(self, seed: int = 0) -> None: ...
        """,
}
"""A package with the layout of ours."""
THINGS = "_sync/operations/things.py"
MODELS = "generated/quantconnect_openapi/models"
KIND = "`qc.things.create` takes `kind` as"
B, A, C = "Breaking", "Added", "Changed"
CASES: dict[str, tuple[str, str, str, list[tuple[str, str]]]] = {
    "a new method": (
        "_sync/things.py", "def run", "def stop(self) -> None: ...\n    def run",
        [(A, "`qc.things.stop`")],
    ),
    "a removed method": (
        THINGS, "def create(self", "def _create(self", [(B, "`qc.things.create` was removed")],
    ),
    "a renamed argument": (
        THINGS, "thing_id: int, *", "id: int, *",
        [
            (B, "`qc.things.read` no longer takes `thing_id`"),
            (B, "`qc.things.read` requires the new argument `id`"),
        ],
    ),
    "a new optional argument": (
        THINGS, "start: int | None = None", "start: int | None = None, end: int | None = None",
        [(A, "`qc.things.read` takes `end`")],
    ),
    "an argument that became required": (
        THINGS, "start: int | None = None", "start: int | None",
        [(B, "`qc.things.read` requires `start`")],
    ),
    "another default": (
        "results.py", "limit: int = 10", "limit: int = 20",
        [(B, "`results.frame` has the default `20` for `limit`, was `10`")],
    ),
    "an argument at another position": (
        THINGS, 'name: str, kind: Literal["A", "B"] = "A"', 'kind: Literal["A", "B"], name: str',
        [
            (B, "`qc.things.create` has its argument `name` at another position"),
            (B, "`qc.things.create` requires `kind`"),
            (B, "`qc.things.create` has its argument `kind` at another position"),
        ],
    ),
    "a value added to an argument": (
        THINGS, 'Literal["A", "B"]', 'Literal["A", "B", "C"]',
        [(C, f"{KIND} `Literal['A', 'B', 'C']`, was `Literal['A', 'B']`")],
    ),
    "a value removed from an argument": (
        THINGS, 'Literal["A", "B"]', 'Literal["A"]',
        [(B, f"{KIND} `Literal['A']`, was `Literal['A', 'B']`")],
    ),
    "another type of an argument": (
        "_sync/things.py", "thing_id: int", "thing_id: str",
        [(B, "`qc.things.run` takes `thing_id` as `str`, was `int`")],
    ),
    "another return type": (
        "_sync/things.py", "-> str", "-> int", [(B, "`qc.things.run` returns `int`, was `str`")],
    ),
    "a new attribute of a model": (
        f"{MODELS}/thing.py", "id: int", "id: int\n    color: int = 0",
        [(A, "`models.Thing.color`")],
    ),
    "a removed attribute of a model": (
        f"{MODELS}/thing.py", "name: str | None = None", "pass",
        [(B, "`models.Thing.name` was removed")],
    ),
    "another type of an attribute": (
        f"{MODELS}/thing.py", "id: int", "id: str", [(B, "`models.Thing.id` is `str`, was `int`")],
    ),
    "an attribute that may be null": (
        f"{MODELS}/thing.py", "id: int", "id: int | None",
        [(C, "`models.Thing.id` is `int | None`, was `int`")],
    ),
    "a field of a request that became required": (
        f"{MODELS}/thing.py", "size: int | Unset", "size: int",
        [(B, "`models.Thing.size` is required")],
    ),
    "a field of a request that became optional": (
        f"{MODELS}/thing.py", "id: int", "id: int | Unset",
        [(C, "`models.Thing.id` is `int | Unset`, was `int`")],
    ),
    "a removed model": (
        f"{MODELS}/__init__.py", '__all__ = ("Thing", "ThingKind")', '__all__ = ("Thing",)',
        [(B, "`models.ThingKind` was removed")],
    ),
    "a value added to a model": (
        f"{MODELS}/thing_kind.py", '"B"]', '"B", "C"]',
        [(A, "`models.ThingKind` has the value `C`")],
    ),
    "a value removed from a model": (
        f"{MODELS}/thing_kind.py", '"A", "B"', '"B"',
        [(B, "`models.ThingKind` no longer has the value `A`")],
    ),
    "an argument of the sandbox": (
        "sandbox/quantconnect_sandbox/__init__.py", "seed: int = 0", "",
        [(B, "`quantconnect_sandbox.Sandbox.reset` no longer takes `seed`")],
    ),
    "a private name": ("results.py", "def helper", "def other", []),
    "the asynchronous half": ("_async/client.py", "class Async", "class Other", []),
}  # fmt: skip
"""The file, the text to replace, its replacement, and what the entry must contain."""


def write(root: Path, files: dict[str, str]) -> Surface:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = text.split("\n        ")
        path.write_text("\n".join(lines).strip() + "\n", encoding="utf-8")
    return surface(root)


@pytest.mark.parametrize("case", CASES)
def test_a_change_is_named_in_its_section(case: str, tmp_path: Path) -> None:
    file, old, new, expected = CASES[case]
    path = next(path for path in FILES if path == file or path.endswith(f"{CLIENT}/{file}"))
    text = FILES[path]
    assert old in text

    found = changes(
        write(tmp_path / "old", FILES),
        write(tmp_path / "new", FILES | {path: text.replace(old, new, 1)}),
    )

    assert [(one.section, one.text) for one in found] == expected


@pytest.fixture(scope="module")
def ours() -> Surface:
    return surface(ROOT)


def test_every_method_of_an_operation_is_part_of_the_surface(ours: Surface) -> None:
    for item in DOCUMENT["paths"].values():
        group, _, method = item["post"]["x-qc-method"].rpartition(".")
        owner = ours[f"qc.{group}"] if group else ours["QuantConnect"]
        assert method in owner.all_members, item["post"]["x-qc-method"]


def test_every_public_name_is_part_of_the_surface(ours: Surface) -> None:
    import quantconnect_client
    import quantconnect_sandbox

    modules = {"errors", "events", "limits", "models", "otel", "params", "shapes"}
    kits = {"exports", "folders", "objects", "results", "sweeps"}
    names = {n for n in quantconnect_client.__all__ if not n.startswith("Async")}
    assert names - modules - kits <= ours.keys()
    assert {f"quantconnect_sandbox.{n}" for n in quantconnect_sandbox.__all__} <= ours.keys()
    assert {f"models.{n}" for n in dir(quantconnect_client.models)} <= ours.keys()
    assert {"results.statistics", "sweeps.Grid", "errors.ApiError"} <= ours.keys()


def test_a_package_is_equal_to_itself(ours: Surface) -> None:
    assert changes(ours, ours) == []
