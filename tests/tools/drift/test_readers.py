"""Pages of our own writing, in every form in which the docs come."""

import pytest

from tests.tools.drift.walls import ADDRESS, HTML, MARKDOWN, PAGES
from tools.drift.pages import JSON, Content, Operation, Page, Property, Type, UnreadableError
from tools.drift.sources import read


def page(form: str, *replaced: tuple[str, str]) -> Page:
    suffix, text = PAGES[form]
    for old, new in replaced:
        assert old in text, old
        text = text.replace(old, new)
    return read(f"page{suffix}", text, suffix)[0]


def operation(form: str, *replaced: tuple[str, str]) -> Operation:
    return page(form, *replaced).operations[0]


@pytest.mark.parametrize("form", PAGES)
def test_every_form_is_read_the_same(form: str) -> None:
    one = operation(form)

    assert one.path == "/walls/paint"
    assert one.request == Content(("PaintRequest",))
    assert one.responses == {
        "200": {JSON: Content(("PaintResponse",))},
        "401": {JSON: Content(("UnauthorizedError",))},
    }
    assert [*one.models] == ["PaintRequest", "PaintResponse", "Wall", "UnauthorizedError"]
    assert one.models["PaintRequest"].description == "What to paint."
    assert one.models["PaintResponse"].description == ""
    names = "Names such as red|green." if form != "barred" and form != "fenced" else None
    rows = one.models["PaintRequest"].properties
    assert rows["wallId"] == Property("wallId", Type("integer"), True, (), "105", "Id of the wall.")
    assert rows["colours"].type == Type("string", wrappers=("Array",))
    assert rows["colours"].required is False
    assert names is None or rows["colours"].description == names
    assert rows["finish"].options == ("matt", "glossy")
    assert (rows["finish"].type.is_enum, rows["finish"].example) == (True, "matt")
    answer = one.models["PaintResponse"].properties
    assert (answer["wall"].type, answer["wall"].description) == (Type("Wall", is_model=True), "")
    assert answer["done"].type == Type("string", "date-time")
    assert one.models["Wall"].properties["layers"].type == Type("integer", wrappers=("object",))
    assert "Paint a wall. At most 12 walls a day. Which wall." in one.text
    assert "Login" not in one.text


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_the_front_of_a_page_is_read(form: str) -> None:
    one = page(form)

    assert (one.address, one.modified, one.title) == (ADDRESS, "2026-11-20", "Paint Wall")


def test_a_row_has_its_line() -> None:
    lines = MARKDOWN.splitlines()
    row = operation("markdown").models["PaintRequest"].properties["finish"]
    assert row.line is not None
    assert lines[row.line - 1].startswith("| finish")


EXPORT = """
| text/csv - All walls, with a header. |  |
| --- | --- |
| content | `string` The file. |
"""
TABLE = MARKDOWN[MARKDOWN.index("| `PaintResponse`") : MARKDOWN.index("### 401")]


def test_a_file_is_understood_without_a_model() -> None:
    one = operation("markdown", (TABLE, EXPORT.lstrip() + "\n"))

    assert one.responses["200"] == {"text/csv": Content(text="All walls, with a header. The file.")}


def test_a_file_of_rows_has_their_model() -> None:
    table = "| application/json - Rows. |  |\n| --- | --- |\n| content | `string` A list. |\n\n"
    one = operation("markdown", ("| `PaintResponse`", f"{table}| `PaintResponse`"))

    assert one.responses["200"] == {JSON: Content(("PaintResponse",), "Rows. A list.")}


def test_a_page_of_the_docs_about_something_else_has_no_operation() -> None:
    text = MARKDOWN[: MARKDOWN.index("## Request")] + "## Credentials\n\nGet a token.\n"

    assert read("page.md", text, ".md")[0].operations == ()
    with pytest.raises(UnreadableError, match="no response"):
        read("page.md", text.replace("canonical: https://www", "canonical: https://other"), ".md")
    with pytest.raises(UnreadableError, match="belongs to no request"):
        read("page.md", MARKDOWN.replace("## Request", "## Requests"), ".md")


def test_a_file_in_html_is_understood() -> None:
    start = HTML.index('<table><thead><tr><th colspan="2"><code>PaintResponse')
    table = '<table><thead><tr><th colspan="2">text/plain - The log.</th></tr></thead>'
    rows = "<tr><td>content</td><td><code>string</code> Lines.</td></tr></table>"
    one = operation("html", (HTML[start : HTML.index("<h4>401")], table + rows))

    assert one.responses["200"] == {"text/plain": Content(text="The log. Lines.")}


REQUEST = MARKDOWN[MARKDOWN.index("| `PaintRequest`") : MARKDOWN.index("## Responses")]


def test_an_operation_without_parameters_is_understood() -> None:
    table = "| `/walls/paint` Method |\n| --- |\n| This method takes no parameters. |\n\n"

    assert operation("markdown", (REQUEST, table)).request is None


TITLED = """\
`PaintRequest` Model - What to paint.

| Required | Description | Type | Property |
| --- | --- | --- | --- |
| yes | Id of the wall. | `integer example: 105` | wallId |
| no | The finish. Options : ['matt'] | `string Enum` | finish |

"""


def test_columns_are_found_by_their_titles() -> None:
    rows = operation("markdown", (REQUEST, TITLED)).models["PaintRequest"].properties

    assert rows["wallId"] == Property("wallId", Type("integer"), True, (), "105", "Id of the wall.")
    assert (rows["finish"].required, rows["finish"].options) == (False, ("matt",))


def test_columns_are_found_by_where_the_model_stands() -> None:
    turned = (
        "|  | `PaintRequest` Model - What to paint. |\n| --- | --- |\n"
        "| `integer required` Id of the wall. | wallId |\n\n"
    )
    rows = operation("markdown", (REQUEST, turned)).models["PaintRequest"].properties

    assert rows["wallId"] == Property("wallId", Type("integer"), True, (), None, "Id of the wall.")


def test_a_broken_reference_still_names_its_model() -> None:
    rows = operation("barred", ("wall | Wall object /.", "wall | #/components/schemas/Wall It."))
    kind = rows.models["PaintResponse"].properties["wall"].type

    assert (kind.base, kind.is_model, kind.is_unresolved) == ("Wall", True, True)


@pytest.mark.parametrize("form", ["barred", "fenced"])
def test_a_name_that_a_crawler_lost_is_known_from_the_example(form: str) -> None:
    lost = ("wallId | integer required example: 105 Id of the wall. |", "integer The wall. | |")
    rows = operation(form, lost).models["PaintRequest"].properties

    assert [*rows] == ["wallId", "colours", "finish"]
    assert rows["wallId"].description == "The wall."


def test_an_older_page_does_not_say_what_is_required() -> None:
    marks = [(" required example: 105", ""), (" required example: matt", "")]
    rows = operation("barred", *marks).models["PaintRequest"].properties

    assert {one.required for one in rows.values()} == {None}


def test_an_enumeration_of_models_is_a_choice() -> None:
    finish = "`string Enum required example: matt` The finish. Options : ['matt', 'glossy']"
    rows = operation("markdown", (finish, "`object Enum` One. Options : ['Matt', 'Glossy']"))
    kind = rows.models["PaintRequest"].properties["finish"].type

    assert [member.base for member in kind.members] == ["Matt", "Glossy"]


def test_the_table_of_an_enumeration_is_no_variant() -> None:
    table = "\n| `Colour` Model |  |\n| --- | --- |\n| Colour | `string Enum` Options : ['a'] |\n"
    one = operation("markdown", ("### 401", f"{table}\n### 401"))

    assert one.responses["200"] == {JSON: Content(("PaintResponse",))}


def test_a_landing_page_has_links_only() -> None:
    link = "- [Paint](walls/paint.md): /walls/paint"
    text = f"---\ntitle: Walls\n---\n# Walls\n\n## Pages in This Section\n\n{link}\n"
    one = read("walls.md", text, ".md")[0]

    assert (one.operations, one.links) == ((), ("walls/paint.md",))


BROKEN = [
    ("markdown", "| --- | --- |\n| wallId", "| wallId", "broken table"),
    ("markdown", "Names such as red\\|green", "Names such as red|green", "a row with 3 cells"),
    ("markdown", "| wallId | `integer", "| wallId `integer", "a row with 1 cells"),
    ("markdown", "`integer required example: 105` Id", "Id", "expected a name and a type"),
    ("markdown", "`integer object`", "`decimal object`", "expected a name and a type"),
    ("markdown", "`PaintRequest` Model", "`PaintRequest` Table", "not a model"),
    ("markdown", "| finish |", "| wallId |", "two rows 'wallId'"),
    ("markdown", "Options : ['matt', 'glossy']", "Options : matt", "options of 'finish'"),
    ("markdown", " Options : ['matt', 'glossy']", "", "options of 'finish'"),
    ("markdown", "### 401", "### Limits", "unknown section 'Limits"),
    (
        "markdown",
        "The `/walls/paint` API provides",
        "The `/walls/p` API provides",
        "different paths",
    ),
    ("markdown", "`/walls/paint` API", "API", "no path"),
    ("markdown", "---\n# Paint", "# Paint", "no end"),
    ("markdown", "title: Paint", "title: [Paint", "not YAML"),
    ("markdown", "| `Wall` Model - A wall. |  |", "| `Wall` Model | A wall. |", "unknown header"),
    ("markdown", REQUEST, "", "the request has no table"),
    ("html", "<tr><td>done</td><td>", "<tr><td>", "a row with 1 cells"),
    ("html", "<td><code>Wall object</code>", "<td>Wall object", "expected a name and a type"),
    ("listed", "colours string Array", "colours text list", "expected a name and a type"),
    ("barred", "---|---|\nwallId", "wallId", "expected a name and a type"),
    ("barred", "Id of the wall. |", "Id of | the wall. |", "a row with 3 cells"),
    ("fenced", "}\n|\n", "}\n", "expected a name and a type"),
]


@pytest.mark.parametrize(("form", "old", "new", "expected"), BROKEN)
def test_what_is_broken_is_an_error(form: str, old: str, new: str, expected: str) -> None:
    with pytest.raises(UnreadableError, match=expected) as caught:
        page(form, (old, new))
    assert str(caught.value).startswith("page.")


@pytest.mark.parametrize(
    ("suffix", "text"), [(".md", ""), (".html", "<p>Hello"), (".txt", "Hello")]
)
def test_a_page_without_an_operation_is_an_error(suffix: str, text: str) -> None:
    with pytest.raises(UnreadableError):
        read("page", text, suffix)


@pytest.mark.parametrize("form", PAGES)
def test_a_page_that_is_cut_anywhere_in_its_tables_is_never_silent(form: str) -> None:
    """A cut page is an error, or shows fewer rows than the whole one."""
    suffix, text = PAGES[form]
    lines = text.splitlines()
    whole = sum(len(m.properties) for m in operation(form).models.values())
    end = next(n for n, line in enumerate(lines) if "www_authenticate" in line)
    for count in range(end):
        try:
            found = read("page", "\n".join(lines[:count]), suffix)[0].operations
        except UnreadableError:
            continue
        assert found or form in ("markdown", "html"), count
        shown = found[0].models.values() if found else ()
        assert sum(len(m.properties) for m in shown) < whole
