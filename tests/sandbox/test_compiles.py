import re
from typing import Any

BROKEN = "class A:\n    def initialize(self):\n        a = \n"


def test_a_build_waits_in_the_queue_and_then_succeeds(frozen_call: Any) -> None:
    call, project = frozen_call, frozen_call.project()
    created = call("compile/create", projectId=project)
    assert created["state"] == "InQueue"
    assert re.fullmatch(r"[0-9a-f]{32}-[0-9a-f]{32}", created["compileId"])
    assert created["compileId"].endswith("-" + created["signature"])
    assert created["signatureOrder"] == ["main.py"]
    assert created["projectId"] == project
    body = {"projectId": project, "compileId": created["compileId"]}
    waiting = call("compile/read", **body)
    assert (waiting["state"], waiting["logs"]) == ("InQueue", [])
    call.sandbox.clock.advance(2)
    done = call("compile/read", **body)
    assert done["state"] == "BuildSuccess"
    assert created["compileId"] in done["logs"][0]


def test_code_that_does_not_parse_is_a_build_error_with_success_true(call: Any) -> None:
    project = call.project(code=BROKEN)
    call("files/create", projectId=project, name="lib/b.py", content="def f(:\n")
    read = call("compile/read", projectId=project, compileId=call.build(project))
    assert read["state"] == "BuildError"
    assert [line.split(" - ")[0] for line in read["logs"]] == [
        "Build Error: File: lib/b.py Line:1 Column:7",
        "Build Error: File: main.py Line:3 Column:13",
    ]


def test_a_python_project_needs_its_main_file(call: Any) -> None:
    project = call.project()
    call("files/update", projectId=project, name="main.py", newName="algorithm.py")
    read = call("compile/read", projectId=project, compileId=call.build(project))
    assert read["state"] == "BuildError"
    assert "the project has no main.py" in read["logs"][0]


def test_building_does_not_run_the_code(call: Any, tmp_path: Any) -> None:
    witness = tmp_path / "ran"
    code = f"open({str(witness)!r}, 'w').write('ran')\n"
    project = call.project(code=code)
    backtest = call.backtest(project)
    assert call("backtests/read", projectId=project, backtestId=backtest)["backtest"]["completed"]
    assert not witness.exists()


def test_the_signature_follows_the_code(call: Any) -> None:
    project = call.project()
    first, second = call.build(project), call.build(project)
    assert first != second
    assert first.split("-")[1] == second.split("-")[1]
    call("files/update", projectId=project, name="main.py", content="x = 1\n")
    assert call.build(project).split("-")[1] != first.split("-")[1]


def detected(count: int, code: str) -> str:
    return f'{count} LEAN API parameters detected near "{code}".'


def test_parameters_are_found_with_their_line_and_code(call: Any) -> None:
    code = (
        "class A(QCAlgorithm):\n"
        "    def initialize(self):\n"
        "        self.slow = int(self.get_parameter('slow'))\n"
        "        self.fast = self.get_parameter('fast', 10)\n"
        "        self.x = self.GetParameter('x')\n"
    )
    created = call("compile/create", projectId=call.project(code=code))
    assert created["parameters"] == [
        {
            "file": "main.py",
            "parameters": [
                {"line": 3, "type": detected(1, "self.get_parameter('slow')")},
                {"line": 4, "type": detected(2, "self.get_parameter('fast', 10)")},
                {"line": 5, "type": detected(1, "self.GetParameter('x')")},
            ],
        }
    ]


def test_a_build_belongs_to_its_project(call: Any) -> None:
    compile_id = call.build(call.project("a"))
    other = call.project("b")
    text = call.rejected("compile/read", projectId=other, compileId=compile_id)
    assert text == f'Compile id not found: "{compile_id}"'
    text = call.rejected("compile/read", projectId=other)
    assert text == "Required parameter compileId is empty"
