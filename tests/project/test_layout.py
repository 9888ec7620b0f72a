"""How modules may depend on one another; `lint-imports` keeps the contracts between the parts."""

from collections.abc import Iterable
from graphlib import TopologicalSorter
from pathlib import Path

import grimp
import pytest

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"


@pytest.mark.parametrize(
    "package", ["quantconnect_cli", "quantconnect_client", "quantconnect_sandbox"]
)
def test_no_module_takes_part_in_an_import_cycle(package: str) -> None:
    graph = grimp.build_graph(package, exclude_type_checking_imports=True, cache_dir=None)

    def imported(module: str) -> Iterable[str]:
        return graph.find_modules_directly_imported_by(module)

    TopologicalSorter({module: imported(module) for module in graph.modules}).prepare()


@pytest.mark.parametrize(
    "module",
    [
        "errors",
        "events",
        "folders",
        "limits",
        "objects",
        "otel",
        "params",
        "results",
        "shapes",
        "sweeps",
    ],
)
def test_a_public_module_has_a_page_in_the_reference(module: str) -> None:
    pages = "\n".join(path.read_text(encoding="utf-8") for path in REFERENCE.glob("*.md"))

    assert f"\n::: quantconnect_client.{module}\n" in pages
