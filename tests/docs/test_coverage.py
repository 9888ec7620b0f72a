"""Every name of the API leads to a place in the reference."""

import re
import zlib
from operator import attrgetter
from pathlib import Path

from docs import anchors, coverage
from quantconnect_client import QuantConnect

METHODS = coverage.operations()
ROOT = Path(__file__).parents[2]
SHOWN = frozenset({"BacktestResult", "BacktestSummaryResult", "SharpeSummary"})


def test_the_table_has_each_operation_and_path_of_the_description() -> None:
    page = coverage.operations_table()
    paths = coverage.description()["paths"]

    assert [path for path in paths if f"`{path}`" not in page] == []
    ids = [path["post"]["operationId"] for path in paths.values()]
    assert [one for one in ids if f"`{one}`" not in page] == []
    assert page.count("\n| `") == len(METHODS)


def test_the_readme_has_the_number_of_operations_and_the_dates_of_their_check() -> None:
    paths = [item["post"] for item in coverage.description()["paths"].values()]
    dates = sorted(operation["x-qc-source"]["checked"] for operation in paths)
    text = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())

    assert f"official clients use: {len(paths)} operations," in text
    checked = f"QuantConnect's docs between {dates[0]} and {dates[-1]}."
    assert f"with all {len(paths)} operations last checked against {checked}" in text


def test_each_method_of_the_table_is_one_of_the_client() -> None:
    with QuantConnect(1, "any-token") as qc:
        assert all(callable(attrgetter(method)(qc)) for method in METHODS)


def test_a_row_says_whether_the_request_is_retried() -> None:
    rows = coverage.operations_table().splitlines()
    (create,) = [row for row in rows if row.startswith("| `createBacktest` |")]
    (read,) = [row for row in rows if row.startswith("| `listBacktests` |")]

    assert create.split(" | ")[1:4] == [
        "`/backtests/create`",
        "[`qc.backtests.create`](groups/backtests.md#qc.backtests.create)",
        "no",
    ]
    assert read.split(" | ")[3] == "yes"


def test_below_a_heading_stands_its_operation() -> None:
    assert "<code>POST /backtests/create</code>, not retried" in coverage.operation_line(
        "backtests.create"
    )
    assert coverage.operation_line("backtests.run") == ""


def test_the_index_has_every_field_of_the_description() -> None:
    page = coverage.fields_table(SHOWN)
    schemas = coverage.description()["components"]["schemas"].values()
    names = {name for schema in schemas for name in schema.get("properties", ())}

    assert len(names) > 700
    assert [name for name in names if f"\n| `{name}`{{ #" not in page] == []


def test_a_field_leads_to_its_models_and_to_the_methods_that_send_it() -> None:
    fields = {field.name: field for field in coverage.fields(SHOWN)}

    assert fields["sharpeRatio"].models == ("BacktestSummaryResult.sharpe_ratio",)
    assert fields["sharpeRatio"].python == ("sharpe_ratio",)
    assert {"backtests.create", "live.create"} <= set(fields["compileId"].methods)
    assert "models/b.md#quantconnect_client.models.BacktestSummaryResult.sharpe_ratio" in (
        coverage.fields_table(SHOWN)
    )
    assert len({field.anchor for field in fields.values()}) == len(fields)


def test_a_long_list_of_places_is_cut() -> None:
    (row,) = re.findall(r"^\| `projectId`.*", coverage.fields_table(SHOWN), re.MULTILINE)

    assert row.count("](") == coverage.SHOWN
    assert re.search(r" and \d+ more \|$", row)


def test_the_search_finds_methods_and_attributes_by_the_names_of_the_api() -> None:
    names = coverage.search_names()

    assert names["qc.backtests.create"] == [
        "createBacktest",
        "/backtests/create",
        "backtests.create",
    ]
    assert names["quantconnect_client.QuantConnect.authenticate"][0] == "authenticate"
    attribute = "quantconnect_client.models.BacktestSummaryResult.sharpe_ratio"
    assert names[attribute] == ["sharpe_ratio", "sharpeRatio"]


def test_the_search_has_an_entry_for_each_field_without_a_page_of_its_own() -> None:
    entries = {entry["title"]: entry for entry in coverage.search_entries(SHOWN)}

    assert entries["oanda-account-id"]["location"] == "reference/fields/#field-oanda-account-id"
    assert entries["oanda-account-id"]["tags"] == ["oanda_account_id"]
    assert "sharpeRatio" not in entries


ANCHORS = anchors.Anchors(
    {
        "quantconnect_client._sync.backtests.Backtests": "qc.backtests",
        "quantconnect_client._sync.paging.Pages": "quantconnect_client.Pages",
    }
)


def test_anchors_and_links_have_public_names() -> None:
    page = (
        '<h2 id="quantconnect_client._sync.backtests.Backtests.run">run</h2>'
        '<a href="../x/#quantconnect_client._sync.paging.Pages.all" '
        'title="Pages.all (quantconnect_client._sync.paging.Pages.all)">all</a>'
    )

    assert ANCHORS.page(page) == (
        '<h2 id="qc.backtests.run">run</h2>'
        '<a href="../x/#quantconnect_client.Pages.all" '
        'title="Pages.all (quantconnect_client.Pages.all)">all</a>'
    )


def test_two_paths_of_one_name_leave_one_anchor() -> None:
    page = (
        '<a id="quantconnect_client._sync.paging.Pages"></a>'
        '<h2 id="quantconnect_client.Pages"></h2><a id="x"></a><a id="x"></a>'
    )

    assert ANCHORS.page(page) == '<h2 id="quantconnect_client.Pages"></h2><a id="x"></a>'


def test_a_tooltip_without_a_public_name_is_removed() -> None:
    assert ANCHORS.text('<b title="quantconnect_client._core.frames.Library">x</b>') == "<b>x</b>"
    assert ANCHORS.text('<b title="quantconnect_client.Pages">x</b>').count("title") == 1


def test_the_inventory_has_public_names_once() -> None:
    lines = [
        "quantconnect_client.Pages.all py:function 1 reference/paging/#$ -",
        "quantconnect_client._sync.paging.Pages.all py:function 1 reference/paging/#$ -",
    ]
    head = b"# Sphinx inventory version 2\n# Project: x\n# Version: 0\n# compressed with zlib\n"
    data = head + zlib.compress("".join(f"{line}\n" for line in lines).encode())

    changed = ANCHORS.inventory(data)

    assert changed.startswith(head)
    assert zlib.decompress(changed.removeprefix(head)).decode() == lines[0] + "\n"


def test_each_table_that_the_hooks_fill_in_is_on_one_page() -> None:
    docs = Path(__file__).parents[2] / "docs"
    markers = re.findall(r'"(<!-- \w+ -->)":', (docs / "hooks.py").read_text("utf-8"))
    pages = [page.read_text("utf-8") for page in docs.rglob("*.md")]

    assert markers
    assert [sum(marker in page for page in pages) for marker in markers] == [1] * len(markers)
