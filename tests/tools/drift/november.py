"""A stand-in for the docs as they were on 2026-11-25: pages of our own with their facts.

The pages that were new then are in `pages/`, and the change log too. The others are made from the
inventory, and the index lists them all.
"""

import copy
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.tools.drift import facts, writing
from tools.drift import places
from tools.drift.described import Described
from tools.drift.pages import Page
from tools.drift.places import Places
from tools.drift.sources import read
from tools.spec import checks, inventory
from tools.spec.checks import DOCS

PAGES = Path(__file__).parent / "pages"
CHANGE_LOG = "change-log.md"
NEW = {
    "/backtests/export/insights": "backtests-export-insights.md",
    "/live/export/orders": "live-export-orders.md",
    "/live/export/trades": "live-export-trades.md",
    "/live/export/insights": "live-export-insights.md",
    "/live/export/logs": "live-export-logs.md",
}
MOVED = {
    "/live/auth0/read": (
        f"{DOCS}live-management/external-connections/read-external-connection-token"
    ),
}
"""Pages whose address changed."""

OLDER_VALUES = {
    "0f1e2d3c4b5a69788796a5b4c3d2e1f0.png": "https://www.example.com/agents/512.png",
    "1f2e3d4c5b6a79889796a5b4c3d2e1f0.png": "https://www.example.com/users/ada.png",
    "2f3e4d5c6b7a89989796a5b4c3d2e1f0.png": "https://www.example.com/organizations/example.png",
    "2 LEAN API parameters detected near \"self.get_parameter('fast', 10)\".": "int",
    (
        "[Warm Up Periods](https://www.quantconnect.com/docs/v2/writing-algorithms/"
        "historical-data/warm-up-periods)"
    ): "https://www.quantconnect.com/docs/v2/writing-algorithms/historical-data/warm-up-periods",
}
"""Examples as they are now, and as they were."""

LINKED = f"{DOCS}backtest-management/read-backtest/export-orders"
"""A page that the page of the orders links to, and that does not exist."""


def write(folder: Path) -> Path:
    """Write the pages, the index and the change log into a folder. Return it."""
    (folder / "pages").mkdir(parents=True)
    addresses = {*_others()}
    for page in _pages():
        text = writing.markdown(page, writing.USUAL)
        name = page.operations[0].path.strip("/").replace("/", "-")
        (folder / "pages" / f"{name}.md").write_text(text, encoding="utf-8")
        addresses.add(str(page.address))
    for name in NEW.values():
        text = (PAGES / name).read_text(encoding="utf-8")
        (folder / "pages" / name).write_text(text, encoding="utf-8")
        addresses.add(_address(text))
    (folder / "llms.txt").write_text(_index(addresses), encoding="utf-8")
    log = (PAGES / CHANGE_LOG).read_text(encoding="utf-8")
    (folder / CHANGE_LOG).write_text(log, encoding="utf-8")
    return folder


def new() -> list[Page]:
    """The pages that were new."""
    texts = {name: (PAGES / name).read_text(encoding="utf-8") for name in NEW.values()}
    return [page for name, text in texts.items() for page in read(name, text, ".md")]


def _pages() -> list[Page]:
    """The pages that were not new."""
    return [_with_facts(page) for page in facts.pages()]


def _with_facts(page: Page) -> Page:
    (operation,) = page.operations
    address = MOVED.get(operation.path, page.address)
    if operation.path == "/backtests/orders/read":
        text = f"{operation.text} [Export all]({LINKED}.md)."
        operation = replace(operation, text=text)
    return replace(page, address=address, operations=(operation,))


def _others() -> list[str]:
    """The pages of what the docs have and the inventory has not, such as on authentication."""
    known = {page.operations[0].path for page in facts.pages()} | {*NEW, *MOVED}
    found = [
        operation["x-qc-source"]["page"]
        for path, operation in checks.operations(facts.described().document).items()
        if path not in known and not operation.get("x-qc-undocumented")
    ]
    return [address for address in found if address != LINKED]


def _address(text: str) -> str:
    line = next(one for one in text.splitlines() if one.startswith("canonical: "))
    return line.removeprefix("canonical: ")


def _index(addresses: set[str]) -> str:
    links = "\n".join(f"- [Page]({one}.md): a page" for one in sorted(addresses))
    return f"# QuantConnect\n\n## Docs\n\n{links}\n"


def before() -> Described:
    """Our description as it was before anyone read these pages."""
    known = facts.described()
    document = copy.deepcopy(known.document)
    for path in NEW:
        document["paths"].pop(path, None)
    older = {
        "/live/auth0/read": MOVED["/live/auth0/read"].removesuffix("-token"),
        "/backtests/export/orders": LINKED,
    }
    for path, address in older.items():
        document["paths"][path]["post"]["x-qc-source"]["page"] = address
    return Described(inventory.sides(_with_older_values(document), inventory.load()))


def places_before() -> Places:
    """Where things stood in our description then."""
    known = places.committed()
    homes = {home: file for home, file in known.homes.items() if home[1] not in NEW}
    return Places(known.folder, known.roots, homes)


def _with_older_values(node: Any) -> Any:
    """The description with examples of what we took some strings for."""
    if isinstance(node, dict):
        return {key: _with_older_values(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_with_older_values(value) for value in node]
    return next((old for new, old in OLDER_VALUES.items() if node == new), node)
