"""Patches as git prints them, through the real wire."""

from pathlib import Path
from typing import Any

import pytest

from quantconnect_sandbox import Sandbox

CODE = "# region imports\nfrom AlgorithmImports import *\n# endregion\n\na = 1\n"
# The blank line of the context comes without its leading space, from programs that trim lines.
CHANGE = """diff --git a/main.py b/main.py
index 5a38b08..72c8d1e 100644
--- a/main.py
+++ b/main.py
@@ -2,4 +2,4 @@
 from AlgorithmImports import *
 # endregion

-a = 1
+a = 2
"""
HEAD = "diff --git a/{0} b/{0}\nindex 0000000..1111111 100644\n--- a/{0}\n+++ b/{0}\n"
NEW = """diff --git a/signals/cross.py b/signals/cross.py
new file mode 100644
index 0000000..1111111
--- /dev/null
+++ b/signals/cross.py
@@ -0,0 +1,2 @@
+fast = 10
+slow = 50
"""
GONE = """diff --git a/{0} b/{0}
deleted file mode 100644
index 1111111..0000000
--- a/{0}
+++ /dev/null
@@ -1,2 +0,0 @@
-fast = 10
-slow = 50
"""
MOVED = """diff --git a/main.py b/strategy/main.py
similarity index 80%
rename from main.py
rename to strategy/main.py
"""


@pytest.fixture
def project(call: Any) -> int:
    identifier: int = call.project(code=CODE)
    call("files/delete", projectId=identifier, name="research.ipynb")
    return identifier


def files(call: Any, project: int) -> dict[str, str]:
    read = call("files/read", projectId=project)["files"]
    return {file["name"]: file["content"] for file in read}


def hunk(header: str, body: str, name: str = "main.py") -> str:
    return HEAD.format(name) + f"@@ {header} @@\n{body}"


def test_a_patch_changes_a_line_and_the_modification_times(frozen_call: Any) -> None:
    call = frozen_call
    project = call.project(code=CODE)
    call("files/create", projectId=project, name="b.py", content="b\n")
    call.sandbox.clock.advance(60)
    response = call("files/patch", projectId=project, patch=CHANGE, codeSourceId="a program")
    assert response == {"success": True, "errors": []}
    read = {file["name"]: file for file in call("files/read", projectId=project)["files"]}
    assert read["main.py"]["content"] == CODE.replace("a = 1", "a = 2")
    assert read["main.py"]["modified"] == "2026-11-21 14:06:09"
    assert read["b.py"]["modified"] == "2026-11-21 14:05:09"
    assert call("projects/read", projectId=project)["projects"][0]["modified"] == (
        "2026-11-21 14:06:09"
    )


def test_a_patch_applies_only_once(call: Any, project: int) -> None:
    call("files/patch", projectId=project, patch=CHANGE)
    text = call.rejected("files/patch", projectId=project, patch=CHANGE)
    assert text.startswith(
        "Patch does not apply: hunk 1 of main.py (@@ -2,4 +2,4 @@) does not fit: "
    )


def test_files_are_created_changed_moved_and_deleted_in_one_patch(call: Any, project: int) -> None:
    call("files/create", projectId=project, name="old.py", content="fast = 10\nslow = 50\n")
    moved = MOVED + CHANGE.partition("\n")[2].replace("+++ b/main.py", "+++ b/strategy/main.py")
    patch = NEW + GONE.format("old.py") + moved
    call("files/patch", projectId=project, patch=patch)
    assert files(call, project) == {
        "signals/cross.py": "fast = 10\nslow = 50\n",
        "strategy/main.py": CODE.replace("a = 1", "a = 2"),
    }


def test_a_file_is_moved_or_copied_unchanged(call: Any, project: int) -> None:
    call("files/patch", projectId=project, patch=MOVED)
    assert files(call, project) == {"strategy/main.py": CODE}
    copy = (
        "diff --git a/strategy/main.py b/main.py\nsimilarity index 100%\n"
        "copy from strategy/main.py\ncopy to main.py\n"
    )
    call("files/patch", projectId=project, patch=copy)
    assert files(call, project) == {"strategy/main.py": CODE, "main.py": CODE}


def test_two_files_may_be_swapped(call: Any, project: int) -> None:
    call("files/create", projectId=project, name="b.py", content="b\n")
    there = "diff --git a/main.py b/b.py\nrename from main.py\nrename to b.py\n"
    back = "diff --git a/b.py b/main.py\nrename from b.py\nrename to main.py\n"
    call("files/patch", projectId=project, patch=there + back)
    assert files(call, project) == {"main.py": "b\n", "b.py": CODE}


def test_names_with_spaces_and_non_ascii_letters_are_parsed(call: Any, project: int) -> None:
    for name in ("my signals.py", "größe.py"):
        call("files/create", projectId=project, name=name, content="x = 1\n")
    body = "@@ -1 +1 @@\n-x = 1\n+x = 2\n"
    blank = HEAD.format("my signals.py") + body
    # Git marks the end of a name with spaces by a tab.
    blank = blank.replace("my signals.py\n@@", "my signals.py\t\n@@")
    quoted = HEAD.replace("a/{0}", '"a/{0}"').replace("b/{0}", '"b/{0}"')
    quoted = quoted.format("gr\\303\\266\\303\\237e.py")
    call("files/patch", projectId=project, patch=blank + quoted + body)
    changed = files(call, project)
    assert changed["my signals.py"] == changed["größe.py"] == "x = 2\n"


@pytest.mark.parametrize(
    ("before", "patch", "after"),
    [
        ("a\n", hunk("-1 +1", "-a\n+b\n\\ No newline at end of file\n"), "b"),
        ("a", hunk("-1 +1", "-a\n\\ No newline at end of file\n+b\n"), "b\n"),
        ("a\nb", hunk("-1,2 +1,2", "-a\n+c\n b\n\\ No newline at end of file\n"), "c\nb"),
        ("a\r\n\r\nb\r\n", hunk("-1,3 +1,3", " a\r\n\r\n-b\r\n+c\r\n"), "a\r\n\r\nc\r\n"),
        ("a\r\nb\r\n", hunk("-1,2 +1,2", "-a\r\n+a\n b\r\n"), "a\nb\r\n"),
        # Only line feeds end lines, unlike in Python.
        ("a\x0cb\n\u2028c\n", hunk("-1,2 +1,2", " a\x0cb\n-\u2028c\n+d\n"), "a\x0cb\nd\n"),
        ("-- a\n++ b\n", hunk("-1,2 +1,2", "--- a\n+++ c\n ++ b\n"), "++ c\n++ b\n"),
        # Programs that trim patches remove the last line end.
        ("a\nb\n", hunk("-1,2 +1,2", "-a\n+c\n b"), "c\nb\n"),
        # Lines were inserted above after the patch was created.
        ("new\nnew\na\nb\nc\n", hunk("-1,3 +1,3", " a\n-b\n+B\n c\n"), "new\nnew\na\nB\nc\n"),
        # The nearest of several matching places is used.
        ("x\ny\nx\ny\n", hunk("-3,2 +3,2", "-x\n+z\n y\n"), "x\ny\nz\ny\n"),
        ("a\nb\n", hunk("-1,2 +1,3", " a\n b\n+c\n"), "a\nb\nc\n"),
        ("a\nb\n", hunk("-1,2 +0,0", "-a\n-b\n"), ""),
        (
            "a\nb\nc\nd\n",
            hunk("-1,2 +1,3", " a\n+1\n b\n@@ -3,2 +4,3 @@ def f():\n c\n+2\n d\n"),
            "a\n1\nb\nc\n2\nd\n",
        ),
    ],
)
def test_lines_and_line_endings_must_match_exactly(
    call: Any, project: int, before: str, patch: str, after: str
) -> None:
    call("files/update", projectId=project, name="main.py", content=before)
    call("files/patch", projectId=project, patch=patch)
    assert files(call, project) == {"main.py": after}


@pytest.mark.parametrize(
    ("patch", "reason"),
    [
        (CHANGE.replace("a = 1", "a = 3"), "hunk 1 of main.py"),
        (CHANGE.replace("# endregion", "# endregion "), "hunk 1 of main.py"),
        (CHANGE.replace("\n-a = 1\n+a = 2", "\r\n-a = 1\r\n+a = 2\r"), "hunk 1 of main.py"),
        (
            CHANGE + "@@ -9,2 +9,2 @@ class A:\n b\n-c\n+d\n",
            "hunk 2 of main.py (@@ -9,2 +9,2 @@) does not fit",
        ),
        (NEW + CHANGE.replace("a = 1", "a = 3"), "hunk 1 of main.py"),
        # Where nothing is removed, one side is not enough to keep it from being added twice.
        (hunk("-1,2 +1,3", " # region imports\n from AlgorithmImports import *\n+b\n"), "hunk 1"),
        (hunk("-3,0 +4", "+b\n"), "hunk 1 of main.py"),
        (hunk("-0,0 +0,0", ""), "hunk 1 of main.py"),
        # Only the last line may have no line end.
        (hunk("-5 +5", "-# region imports\n+b\n\\ No newline at end of file\n"), "hunk 1"),
        (hunk("-1 +1", "-x\n+y\n", name="other.py"), "File not found: other.py"),
        (GONE.format("other.py"), "File not found: other.py"),
        (NEW.replace("signals/cross.py", "main.py"), "File already exist in this project: main.py"),
        (MOVED.replace("strategy/main.py", "b.py"), "File already exist in this project: b.py"),
        (NEW + NEW, "File already exist in this project: signals/cross.py"),
        (GONE.format("b.py"), "it deletes b.py, but not all of its lines"),
        (NEW.replace("b/signals", "b/../signals"), "name must be a path inside the project"),
        (MOVED.replace("strategy", "/strategy"), "name must be a path inside the project"),
        (hunk("-1 +1", "-x\n+y\n", name="../main.py"), "File not found: ../main.py"),
    ],
)
def test_a_patch_that_does_not_apply_changes_nothing(
    call: Any, project: int, patch: str, reason: str
) -> None:
    content = "fast = 10\nslow = 50\nmore = 1\n"
    call("files/create", projectId=project, name="b.py", content=content)
    before = files(call, project)
    assert reason in call.rejected("files/patch", projectId=project, patch=patch)
    assert files(call, project) == before


@pytest.mark.parametrize(
    ("patch", "reason"),
    [
        (" ", "it names no file"),
        ("a = 2\n", "it names no file"),
        (CHANGE.replace("-2,4 +2,4", "-2,5 +2,5"), "Hunk is shorter than expected"),
        (CHANGE.replace("-2,4 +2,4", "-2,2 +2,2"), "hunk 1 of main.py has more lines"),
        (CHANGE.replace("-2,4 +2,4", "-2,3 +2,4"), "Hunk is longer than expected"),
        (CHANGE.partition("\n")[2], "no line that begins with 'diff --git '"),
        (CHANGE.replace("index", "hashes"), "no line that begins with 'index '"),
        (CHANGE.replace("a/main.py", "main.py"), "'main.py' does not begin with 'a/'"),
        (CHANGE.replace("\n", "\r\n"), "its own lines end in CRLF"),
        (NEW.replace("b/signals/cross.py", '"b/\\xff.py"'), "is not quoted as git does"),
        (
            "diff --git a/x.png b/x.png\nBinary files a/x.png and b/x.png differ\n",
            "the change of x.png is binary",
        ),
    ],
)
def test_text_that_is_not_a_git_diff_is_rejected(
    call: Any, project: int, patch: str, reason: str
) -> None:
    text = call.rejected("files/patch", projectId=project, patch=patch)
    assert text.startswith("Invalid argument: patch must be a unified diff as git diff prints it; ")
    assert reason in text


def test_an_empty_patch_and_an_unknown_project_are_rejected(call: Any, project: int) -> None:
    assert "patch" in call.rejected("files/patch", projectId=project, patch="")
    text = call.rejected("files/patch", projectId=1, patch=CHANGE)
    assert text == 'Project id not found: "1"'


def test_a_locked_project_rejects_a_patch_from_another_program(call: Any, project: int) -> None:
    call("projects/collaboration/lock/acquire", projectId=project, codeSourceId="mine")
    text = call.rejected("files/patch", projectId=project, patch=CHANGE, codeSourceId="other")
    assert "write permission" in text
    assert files(call, project) == {"main.py": CODE}


def test_patched_files_survive_a_restart(tmp_path: Path, caller_for: Any) -> None:
    state = tmp_path / "state.db"
    with Sandbox(pace=0, state=state) as first:
        call = caller_for(first)
        project = call.project(code=CODE)
        call("files/patch", projectId=project, patch=NEW + CHANGE)
        changed = files(call, project)
    with Sandbox(pace=0, state=state) as second:
        assert files(caller_for(second), project) == changed
