"""What of a page is drift, and what is known, explained or not shown."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.tools.drift import facts, writing
from tools.drift import places
from tools.drift.lock import Lock
from tools.drift.pages import Content, Model, Operation, Page, Property, Type
from tools.drift.sources import read
from tools.drift.verdict import Drift, judge

EMPTY: Lock = {"version": 1, "operations": {}}


def drift(*pages: Page) -> list[Drift]:
    return judge(facts.described(), places.committed(), EMPTY, pages)


def lines(*pages: Page) -> list[tuple[str, str]]:
    return [(one.row, one.what) for one in drift(*pages)]


def changed(path: str, model: str, name: str, change: Callable[[Property], Property]) -> Page:
    """The page of an operation with one row changed."""
    page = facts.page(path)
    operation = page.operations[0]
    one = operation.models[model]
    rows = {key: change(row) if key == name else row for key, row in one.properties.items()}
    models = {**operation.models, model: replace(one, properties=rows)}
    return replace(page, operations=(replace(operation, models=models),))


def with_operation(path: str, change: Callable[[Operation], Operation]) -> Page:
    page = facts.page(path)
    return replace(page, operations=(change(page.operations[0]),))


@pytest.mark.parametrize("form", writing.FORMS)
def test_pages_that_say_what_the_docs_say_are_no_drift(form: str) -> None:
    suffix, write = writing.FORMS[form]
    is_crawled = suffix == ".txt"
    pages = [
        read(f"page{suffix}", write(page, writing.USUAL), suffix)[0]
        for page in facts.pages()
        if not is_crawled or page.operations[0].path not in facts.FILES
    ]

    assert len(pages) >= 86
    assert drift(*pages) == []


def test_a_difference_names_row_page_file_line_and_change() -> None:
    page = changed(
        "/compile/read",
        "ReadCompileRequest",
        "projectId",
        lambda o: replace(o, type=Type("string")),
    )
    page = replace(page, source="compile.md")
    (one,) = drift(page)

    assert (one.section, one.page, one.row) == (
        "Compiling Code",
        "compile.md",
        "ReadCompileRequest.projectId",
    )
    assert (one.what, one.documented, one.here) == ("type", "string", "integer")
    file, _, line = str(one.where).partition(":")
    text = (places.OPENAPI.parent / file).read_text(encoding="utf-8").splitlines()
    assert text[int(line) - 1].strip() == "projectId:"
    assert "write string in place of integer" in one.advice


def test_a_model_on_two_pages_is_reported_once() -> None:
    def change(one: Property) -> Property:
        return replace(one, type=Type("number"))

    pages = [
        changed(path, "BacktestResult", "name", change)
        for path in ("/backtests/read", "/backtests/create")
    ]
    (one,) = drift(*pages)

    assert {one.operation, *one.also} == {"/backtests/read", "/backtests/create"}


def test_a_new_operation_is_drift() -> None:
    page = with_operation("/compile/read", lambda o: replace(o, path="/compile/stop"))

    assert lines(page) == [("/compile/read", "operation"), ("/compile/stop", "operation")]


def test_a_page_that_no_longer_describes_its_operation_is_drift() -> None:
    page = Page("compile.md", (), facts.address("/compile/read"))
    (one,) = drift(page)

    assert (one.row, one.documented, one.here) == ("/compile/read", None, "readCompile")
    assert drift(Page("authentication.md", (), facts.address("/authenticate"))) == []


def test_a_moved_page_is_drift() -> None:
    page = replace(facts.page("/compile/read"), address=f"{facts.address('/compile/read')}-result")

    assert lines(page) == [("/compile/read", "docs page")]


def test_what_only_clients_use_is_no_drift_until_the_docs_have_it() -> None:
    novel = Property("organizationId", Type("string"), False)
    page = with_operation("/projects/read", lambda o: replace(o, models=_with(o, novel)))

    assert lines(facts.page("/projects/read")) == []
    assert lines(page) == [("ReadProjectRequest.organizationId", "x-qc-undocumented")]


def _with(operation: Operation, row: Property) -> dict[str, Model]:
    name = operation.request.models[0] if operation.request else ""
    model = operation.models[name]
    rows = {**model.properties, row.name: row}
    return {**operation.models, name: replace(model, properties=rows)}


def test_a_new_property_is_drift_although_the_operation_has_a_deviation() -> None:
    novel = Property("novelty", Type("string"), False)
    page = with_operation("/projects/read", lambda o: replace(o, models=_with(o, novel)))

    assert lines(page) == [("ReadProjectRequest.novelty", "property")]


def test_an_undocumented_operation_on_a_page_is_drift() -> None:
    operation = Operation("/user/read", None, {"200": {}, "401": {}}, {})
    page = Page("user.md", (operation,), facts.address("/user/read"))

    assert ("/user/read", "x-qc-undocumented") in lines(page)


def test_a_deviation_about_older_docs_is_not_idle() -> None:
    """The docs require `start` and older ones did not, as our deviation says."""
    page = changed(
        "/backtests/chart/read",
        "ReadBacktestChartRequest",
        "start",
        lambda one: replace(one, required=False),
    )

    assert drift(page) == []


def test_an_idle_deviation_is_found() -> None:
    """The docs require the holdings; a page that does not makes our deviation idle."""
    page = facts.page("/live/create")
    node = facts.described().both.theirs["QuantConnectBrokerageSettings"]["properties"]
    rows = {
        "id": Property("id", Type("string", is_enum=True), True, tuple(node["id"]["enum"])),
        "holdings": Property(
            "holdings", Type("BrokerageHolding", is_model=True, wrappers=("Array",))
        ),
    }
    kind = Type("QuantConnectBrokerageSettings", is_model=True, is_unresolved=True)
    settings = Model(
        kind.base, "", {key: replace(one, required=key == "id") for key, one in rows.items()}
    )

    def change(operation: Operation) -> Operation:
        request = operation.models["CreateLiveAlgorithmRequest"]
        brokerage = replace(request.properties["brokerage"], type=kind)
        changed = replace(request, properties={**request.properties, "brokerage": brokerage})
        return replace(
            operation, models={**operation.models, changed.name: changed, kind.base: settings}
        )

    found = drift(replace(page, operations=(change(page.operations[0]),)))

    assert "QuantConnectBrokerageSettings.holdings" in [
        o.row for o in found if o.what == "deviation"
    ]


def test_a_changed_value_under_a_deviation_is_drift() -> None:
    """The deviation of LeanVersion.created is about its format, not about its type."""
    page = changed(
        "/lean/versions/read", "LeanVersion", "created", lambda o: replace(o, type=Type("integer"))
    )
    (one,) = drift(page)

    assert (one.row, one.what) == ("LeanVersion.created", "type")
    assert "utc-date-time" in one.deviations[0]


@pytest.mark.parametrize("base", ["boolean", "integer"])
def test_a_member_of_our_union_is_no_drift(base: str) -> None:
    page = changed(
        "/lean/versions/read", "LeanVersion", "public", lambda o: replace(o, type=Type(base))
    )

    assert lines(page) == []


def test_nothing_else_of_our_union_is_accepted() -> None:
    page = changed(
        "/lean/versions/read", "LeanVersion", "public", lambda o: replace(o, type=Type("string"))
    )

    assert lines(page) == [("LeanVersion.public", "member")]


def test_an_object_without_properties_hides_our_model() -> None:
    page = changed(
        "/projects/read", "Project", "liveForm", lambda o: replace(o, type=Type("object"))
    )

    assert lines(page) == [("Project.liveForm", "model")]


def test_a_reference_without_a_table_is_no_drift() -> None:
    kind = Type("ProjectNodes", is_model=True, is_unresolved=True)
    page = changed(
        "/projects/nodes/update", "ProjectNodesResponse", "nodes", lambda o: replace(o, type=kind)
    )
    operation = page.operations[0]
    rest = {name: m for name, m in operation.models.items() if name not in ("ProjectNodes", "Node")}
    page = replace(page, operations=(replace(operation, models=rest),))

    assert lines(page) == []


def test_another_content_type_is_drift() -> None:
    def change(operation: Operation) -> Operation:
        responses = {**operation.responses, "200": {"text/plain": Content()}}
        return replace(operation, responses=responses)

    found = drift(with_operation("/backtests/export/trades", change))

    assert [(one.what, one.documented) for one in found] == [("media type", "text/plain")]


def test_another_spelling_of_a_known_model_is_drift() -> None:
    page = facts.page("/compile/read")
    operation = page.operations[0]
    model = replace(operation.models["ReadCompileResponse"], name="CompileResult")
    models = {**operation.models, "CompileResult": model}
    responses = {**operation.responses, "200": {"application/json": Content(("CompileResult",))}}
    changed_page = replace(operation, models=models, responses=responses)

    assert lines(replace(page, operations=(changed_page,))) == [("CompileResult", "model name")]


def test_an_older_name_that_we_know_is_no_drift() -> None:
    page = facts.page("/compile/read")
    operation = page.operations[0]
    model = replace(operation.models["ReadCompileResponse"], name="CompileResponse")
    models = {**operation.models, "CompileResponse": model}
    responses = {**operation.responses, "200": {"application/json": Content(("CompileResponse",))}}

    assert (
        lines(replace(page, operations=(replace(operation, models=models, responses=responses),)))
        == []
    )
