"""The command line: sources, exit status, formats, the index and the lock."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from tests.tools.drift import facts, writing
from tools.drift import lock as locks
from tools.drift.__main__ import main
from tools.drift.pages import JSON, Page, Type, UnreadableError
from tools.drift.readers import index, official
from tools.drift.sources import read
from tools.spec.checks import DOCS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the page of one operation."""
    pages = tmp_path / "pages"
    pages.mkdir()
    save(pages, facts.page("/compile/read"))
    return pages


def save(folder: Path, page: Page, name: str = "compile.md") -> None:
    (folder / name).write_text(writing.markdown(page, writing.USUAL), encoding="utf-8")


def run(tmp_path: Path, *arguments: str) -> int:
    return main(["--lock", str(tmp_path / "lock.yaml"), *arguments])


def test_no_difference_ends_with_zero(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, str(folder)) == 0
    assert capsys.readouterr().out == "1 page, 0 differences, 0 unreadable pages\n"


def with_difference(folder: Path) -> None:
    path = folder / "compile.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("| projectId | `integer", "| projectId | `string"), "utf-8")


def test_a_difference_ends_with_one_and_is_shown(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_difference(folder)

    assert run(tmp_path, str(folder)) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Compiling Code"
    assert lines[1] == "  ReadCompileRequest.projectId: type: string in the docs, integer here"
    assert lines[2].startswith(f"    docs  {folder}/compile.md:")
    assert lines[3].startswith("    ours  openapi/sections/compile.yaml:")
    assert lines[4].startswith("    do    write string in place of integer")


def test_the_verdict_is_available_as_json_and_markdown(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with_difference(folder)
    (folder / "broken.md").write_text("| a | b |", encoding="utf-8")

    assert run(tmp_path, "--format", "json", str(folder)) == 2
    found = json.loads(capsys.readouterr().out)
    assert [one["row"] for one in found["drift"]] == ["ReadCompileRequest.projectId"]
    assert [one["source"] for one in found["unreadable"]] == [f"{folder}/broken.md:1"]

    assert run(tmp_path, "--format", "markdown", str(folder)) == 2
    text = capsys.readouterr().out
    assert "## Compiling Code\n\n| Row | Difference | Page | Ours | What to do |" in text
    assert "## Unreadable pages" in text


@pytest.mark.parametrize("name", ["missing.md", "empty", "binary.md"])
def test_a_source_that_cannot_be_read_ends_with_two(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "binary.md").write_bytes(b"\xff\xfe\x00")

    assert run(tmp_path, str(tmp_path / name)) == 2
    assert f"Unreadable: {tmp_path / name}: " in capsys.readouterr().out


def test_the_lock_is_written_by_the_command_alone(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "--write-lock", str(folder)) == 0
    text = (tmp_path / "lock.yaml").read_text(encoding="utf-8")
    entry = yaml.safe_load(text)["operations"]["/compile/read"]
    assert entry["page"] == facts.address("/compile/read")
    assert (entry["modified"], len(entry["hash"])) == (facts.MODIFIED, 16)
    assert entry["rows"]["ReadCompileRequest.projectId"]["type"] == "integer"
    assert "About projectId" not in text

    (folder / "broken.md").write_text("| a | b |", encoding="utf-8")
    assert run(tmp_path, "--write-lock", str(folder)) == 2
    assert (tmp_path / "lock.yaml").read_text(encoding="utf-8") == text
    assert "was not written" in capsys.readouterr().err


def test_a_changed_description_is_shown_beside_ours(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "--write-lock", str(folder)) == 0
    path = folder / "compile.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace("About compileId, in words.", "about COMPILEID:  in words"), "utf-8"
    )
    assert run(tmp_path, str(folder)) == 0
    path.write_text(text.replace("About compileId, in words.", "The id of a build."), "utf-8")
    capsys.readouterr()

    assert run(tmp_path, str(folder)) == 1
    out = capsys.readouterr().out
    assert "ReadCompileRequest.compileId: the description changed since" in out
    assert "docs say: The id of a build." in out
    assert "ours say: Id of the build, as returned by compile/create." in out


@pytest.mark.parametrize(
    "content", ["version: 7\n", "[1]\n", "{", "version: 1\n", "{version: 1, operations: {/a: {}}}"]
)
def test_a_lock_of_another_kind_is_rejected(
    tmp_path: Path, folder: Path, content: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "lock.yaml").write_text(content, encoding="utf-8")

    assert run(tmp_path, str(folder)) == 2
    assert str(tmp_path / "lock.yaml") in capsys.readouterr().err


def test_the_committed_lock_is_as_the_tool_writes_it(tmp_path: Path) -> None:
    locks.write(locks.read(), tmp_path / "lock.yaml")
    assert (tmp_path / "lock.yaml").read_bytes() == locks.LOCK.read_bytes()


def addresses() -> list[str]:
    document = facts.described().document
    found = [item["post"] for item in document["paths"].values()]
    pages = [one["x-qc-source"]["page"] for one in found if not one.get("x-qc-undocumented")]
    return sorted({page for page in pages if page.startswith(DOCS)})


def listing(pages: list[str]) -> str:
    links = "\n".join(f"- [Page]({page}.md): about it" for page in pages)
    return f"# Docs\n\n- [Else](https://www.quantconnect.com/docs/v2/lean-cli.md)\n{links}\n"


def test_new_and_vanished_pages_of_the_index_are_drift(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "llms.txt"
    landing = addresses()[0].rsplit("/", 1)[0]
    path.write_text(listing([landing, *addresses()]), encoding="utf-8")
    assert run(tmp_path, str(path)) == 0

    path.write_text(listing([f"{DOCS}walls/paint-wall", *addresses()[1:]]), encoding="utf-8")
    capsys.readouterr()
    assert run(tmp_path, str(path)) == 1
    out = capsys.readouterr().out
    assert f"{DOCS}walls/paint-wall: the index has this page, and no operation here does" in out
    assert f"{addresses()[0]}: the index no longer has this page" in out


def test_an_index_without_pages_is_an_error() -> None:
    with pytest.raises(UnreadableError, match="lists no page"):
        index.read("llms.txt", "# Nothing")


OFFICIAL = """\
openapi: 3.1.0
paths:
  /walls/paint:
    post:
      operationId: paintWall
      tags: ["01 Cloud Platform", "99 API Reference", "20 Walls", "01 Paint Wall"]
      summary: Paint a wall.
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: "#/components/schemas/PaintRequest"}
      responses:
        "200":
          description: Done.
          content:
            application/json:
              schema:
                oneOf:
                  - $ref: "#/components/schemas/Wall"
                  - $ref: "#/components/schemas/Failure"
        "401": {$ref: "#/components/responses/Unauthorized"}
components:
  responses:
    Unauthorized: {description: No.}
  schemas:
    PaintRequest:
      type: object
      description: What to paint.
      required: [wallId]
      properties:
        wallId: {type: integer, description: Id., example: 105}
        finish: {type: [string, "null"], enum: [matt, glossy]}
        parts: {type: array, items: {$ref: "#/components/schemas/Wall"}}
        colour: {$ref: "#/components/schemas/Colour"}
    Colour: {oneOf: [{type: string}, {type: integer}, {type: "null"}]}
    Failure:
      allOf:
        - {$ref: "#/components/schemas/Wall"}
        - {type: object, properties: {reason: {type: string, format: date-time}}}
    Wall:
      type: object
      properties:
        layers: {type: object, additionalProperties: {type: integer}}
        inner: {oneOf: [{$ref: "#/components/schemas/Wall"}, {type: "null"}]}
"""


def test_the_official_file_gives_a_page_for_each_operation() -> None:
    (page,) = read("official.yaml", OFFICIAL, ".yaml")
    operation = page.operations[0]
    rows = operation.models["PaintRequest"].properties

    assert page.address == f"{DOCS}walls/paint-wall"
    assert operation.responses["200"][JSON].models == ("Wall",)
    assert (rows["wallId"].required, rows["wallId"].example) == (True, "105")
    assert (rows["finish"].type, rows["finish"].options) == (
        Type("string", is_enum=True),
        ("matt", "glossy"),
    )
    assert rows["parts"].type == Type("Wall", is_model=True, wrappers=("Array",))
    assert rows["colour"].type.members == (Type("string"), Type("integer"))
    inner = operation.models["Wall"].properties
    assert inner["layers"].type == Type("integer", wrappers=("object",))
    assert inner["inner"].type == Type("Wall", is_model=True)


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "paths: []",
        "paths: {/a: {}}",
        OFFICIAL.replace("schemas/PaintReq", "schemas/Other"),
    ],
)
def test_a_malformed_official_file_is_an_error(text: str) -> None:
    with pytest.raises(UnreadableError):
        official.read("official.yaml", text)


def test_a_page_in_another_form_changes_nothing_in_the_lock(tmp_path: Path, folder: Path) -> None:
    assert run(tmp_path, "--write-lock", str(folder)) == 0
    page = replace(facts.page("/compile/read"), source="")
    (tmp_path / "compile.html").write_text(writing.html(page, writing.USUAL), encoding="utf-8")

    assert run(tmp_path, str(tmp_path / "compile.html")) == 0


def test_the_lock_names_the_page_of_a_text_without_an_address(tmp_path: Path) -> None:
    path = tmp_path / "compile.txt"
    path.write_text(writing.listed(facts.page("/compile/read"), writing.USUAL), encoding="utf-8")

    assert run(tmp_path, "--write-lock", str(path)) == 0
    entry = locks.read(tmp_path / "lock.yaml")["operations"]["/compile/read"]
    assert entry["page"] == facts.address("/compile/read")
