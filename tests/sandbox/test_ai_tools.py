"""The AI tools, through the real wire."""

from typing import Any

import pytest

from quantconnect_sandbox.compiles.static_analysis import parse

GOOD = """from AlgorithmImports import *

class Momentum(QCAlgorithm):
    def initialize(self):
        self.add_equity("SPY")
"""


def files(**contents: str) -> list[dict[str, str]]:
    return [{"name": f"{name}.py", "content": content} for name, content in contents.items()]


def converted(call: Any, code: str) -> str:
    response = call("ai/tools/pep8-convert", files=files(main=code))
    assert (response["state"], response["payloadType"]) == ("End", "StringMap")
    assert list(response["payload"]) == ["main.py"]
    text: str = response["payload"]["main.py"]
    parse(text)
    return text


def started(call: Any, **contents: str) -> tuple[str, str]:
    response = call("ai/tools/backtest-init", language="Py", files=files(**contents))
    return response["state"], response["payload"]


def test_good_code_has_no_syntax_error(call: Any) -> None:
    response = call("ai/tools/syntax-check", language="Py", files=files(main=GOOD, other="x = 1\n"))
    assert response["state"] == "End"
    assert response["payload"] == []
    assert response["version"] == 2


@pytest.mark.parametrize(
    ("code", "line", "word"),
    [
        ("a = \n", 1, "invalid syntax"),
        (GOOD + "    def on_data(self, data)\n        pass\n", 6, "expected ':'"),
        ("x = 1\n  y = 2\n", 2, "unexpected indent"),
        ("print('a\n", 1, "unterminated"),
        ("x = '\x00'\n", 1, "null"),
    ],
)
def test_a_syntax_error_is_reported_with_its_line(
    call: Any, code: str, line: int, word: str
) -> None:
    given = files(main=GOOD, signals=code)
    response = call("ai/tools/syntax-check", language="Py", files=given)
    (text,) = response["payload"]
    assert response["state"] == "Error"
    assert text.startswith("signals.py: ")
    assert word in text
    assert text.endswith(f", line {line}")


def test_each_file_with_a_syntax_error_is_reported_and_other_files_are_not_parsed(
    call: Any,
) -> None:
    notebook = {"name": "research.ipynb", "content": "{"}
    given = [*files(a="(", b="]"), notebook]
    payload = call("ai/tools/syntax-check", language="Py", files=given)["payload"]
    assert [text.partition(":")[0] for text in payload] == ["a.py", "b.py"]


@pytest.mark.parametrize("tool", ["syntax-check", "backtest-init"])
def test_csharp_is_reported_as_unsupported(call: Any, tool: str) -> None:
    given = [{"name": "Main.cs", "content": "class A {}"}]
    response = call(f"ai/tools/{tool}", language="C#", files=given)
    assert response["state"] == "Error"
    assert "does not read C#" in str(response["payload"])


def test_an_algorithm_with_an_initialize_starts(call: Any) -> None:
    state, text = started(call, main=GOOD)
    assert state == "End"
    assert "did not run it" in text
    assert started(call, main=GOOD.replace("initialize", "Initialize"))[0] == "End"


def test_an_algorithm_may_derive_from_one_in_another_file(call: Any) -> None:
    main = "from base import Base\nclass Momentum(Base):\n    pass\n"
    base = GOOD.replace("Momentum", "Base")
    assert started(call, main=main, base=base)[0] == "End"
    assert started(call, main=main, base=base.replace("QCAlgorithm", "object"))[0] == "Error"


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("class A(:\n", "main.py: invalid syntax, line 1"),
        ("x = 1\n", "main.py has no class that derives from QCAlgorithm"),
        ("class A(A):\n    def initialize(self): pass\n", "no class that derives"),
        ("class A(QCAlgorithm):\n    pass\n", "A has no initialize"),
        (
            "class A(QCAlgorithm):\n    def initialize(self):\n        raise KeyError('SPY')\n",
            "KeyError('SPY')",
        ),
    ],
)
def test_an_error_that_prevents_an_algorithm_from_starting_is_reported(
    call: Any, code: str, reason: str
) -> None:
    state, text = started(call, main=code)
    assert state == "Error"
    assert reason in text


def test_an_algorithm_needs_a_main_file(call: Any) -> None:
    assert started(call, other=GOOD) == (
        "Error",
        "main.py is missing: it must hold the algorithm",
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('self.AddEquity("SPY")', 'self.add_equity("SPY")'),
        ("self.SetCash(100)", "self.set_cash(100)"),
        ("self.EMA(a, 3)", "self.ema(a, 3)"),
        ("self.IsWarmingUp", "self.is_warming_up"),
        (
            "self.UniverseSettings.Resolution = Resolution.Daily",
            "self.universe_settings.resolution = Resolution.DAILY",
        ),
        ('self.Portfolio["SPY"].Invested', 'self.portfolio["SPY"].invested'),
        ("self.AddForex(x).Symbol.Value", "self.add_forex(x).symbol.value"),
        (
            "algorithm.Debug(OrderStatus.PartiallyFilled)",
            "algorithm.debug(OrderStatus.PARTIALLY_FILLED)",
        ),
        ("é = self.Time, self.Time", "é = self.time, self.time"),
        ("data.Bars", "data.Bars"),
        ("Symbol.Create(x)", "Symbol.Create(x)"),
        ("self.add_equity(x)", "self.add_equity(x)"),
        ("[self][0].Time", "[self][0].Time"),
    ],
)
def test_lean_names_become_snake_case(call: Any, old: str, new: str) -> None:
    assert converted(call, old + "\n") == new + "\n"


def test_only_lean_names_change_in_an_algorithm(call: Any) -> None:
    code = """from AlgorithmImports import *


class Helper:
    def Initialize(self):
        return self.Time


class Momentum(QCAlgorithm):
    Fast = 10

    def Initialize(self):
        self.Spy = self.AddEquity("SPY").Symbol
        self.Reset(self.Fast)

    def OnData(self, data):
        self.Log(f"{self.Time}: {self.Spy}")

    def Reset(self, Value):
        self.Debug("Initialize")
"""
    changes = {
        "self.AddEquity": "self.add_equity",
        ").Symbol": ").symbol",
        "def OnData": "def on_data",
        "self.Log": "self.log",
        "{self.Time}:": "{self.time}:",
        "self.Debug": "self.debug",
        "10\n\n    def Initialize": "10\n\n    def initialize",
    }
    wanted = code
    for old, new in changes.items():
        assert wanted.count(old) == 1
        wanted = wanted.replace(old, new)
    assert converted(call, code) == wanted


def test_the_layout_follows_pep_8_and_line_endings_are_kept(call: Any) -> None:
    assert converted(call, "class A:\r\n  def f( self ):\r\n    return [1,2]\r\n") == (
        "class A:\r\n    def f(self):\r\n        return [1, 2]\r\n"
    )
    # Moving an import, or making a function of a lambda, would be more than layout.
    code = "from AlgorithmImports import *\nx = 1\nimport os\nf = lambda: '\\d'\n"
    assert converted(call, code) == code


def test_other_files_are_unchanged_and_files_with_syntax_errors_are_rejected(call: Any) -> None:
    given = [*files(main="x=1\n"), {"name": "notes.md", "content": "self.AddEquity"}]
    payload = call("ai/tools/pep8-convert", files=given)["payload"]
    assert payload == {"main.py": "x = 1\n", "notes.md": "self.AddEquity"}
    text = call.rejected("ai/tools/pep8-convert", files=files(main="def f(:\n"))
    assert text.startswith("Invalid argument: files must be Python to be converted; main.py: ")


def test_tools_that_need_a_language_model_report_that_there_is_none(call: Any) -> None:
    response = call("ai/tools/complete", language="Py", sentence="self.add_eq", responseSizeLimit=1)
    (text,) = response["payload"]
    assert "no language model" in text
    error = {"message": "'A' object has no attribute 'b'", "stacktrace": "at main.py: line 1"}
    response = call("ai/tools/error-enhance", language="C#", error=error)
    assert "no language model" in response["payload"]
    assert error["message"] in response["payload"]


def test_a_search_returns_the_requested_number_of_passages(call: Any) -> None:
    criteria = [
        {"input": "alpha model", "type": "Examples", "count": 3},
        {"input": "warm up", "type": "Docs", "count": 1},
        {"input": "anything", "type": "Stubs", "count": 10**9},
    ]
    response = call("ai/tools/search", language="Py", criteria=criteria)
    found = response["retrivals"]
    assert [one["type"] for one in found[:4]] == [3, 3, 3, 2]
    assert {one["type"] for one in found[4:]} == {0}
    assert len(found) == 104
    assert all("no language model" in one["content"] for one in found)
    assert found[0]["url"] == "[Examples 1](https://example.com/examples/1)"


@pytest.mark.parametrize(
    ("tool", "body"),
    [
        ("syntax-check", {"language": "Py", "files": []}),
        ("syntax-check", {"language": "Rust", "files": files(main="")}),
        ("backtest-init", {"language": "Py"}),
        ("pep8-convert", {"files": [{"name": "main.py"}]}),
        ("complete", {"language": "Py", "sentence": ""}),
        ("error-enhance", {"language": "Py", "error": {}}),
        ("search", {"language": "Py", "criteria": [{"input": "x", "type": "Web", "count": 1}]}),
    ],
)
def test_incomplete_requests_are_rejected(call: Any, tool: str, body: dict[str, Any]) -> None:
    call.rejected(f"ai/tools/{tool}", **body)
