"""Reads what Python sources say without ever running them.

C# files are not read: a C# project always builds, and its runs take the defaults.
"""

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from quantconnect_sandbox.shapes import Json

_INITIALIZE = ("initialize", "Initialize")


@dataclass(frozen=True)
class Crash:
    """An exception that the code raises on its way to the first bar of data."""

    error: str
    stacktrace: str


def build_errors(language: str, sources: dict[str, str]) -> list[str]:
    """What keeps a project from being built, one line each, with file, line and message."""
    errors = [error for name in _python_files(sources) if (error := _syntax_error(sources, name))]
    if language == "Py" and "main.py" not in sources:
        errors.append("Build Error: File: main.py Line:1 Column:0 - the project has no main.py")
    return errors


def find_parameters(sources: dict[str, str]) -> list[Json]:
    """The places that call `get_parameter`, by file, with the type that is made of the text."""
    found = ((name, _parameters(_parse(sources[name]))) for name in _python_files(sources))
    return [{"file": name, "parameters": places} for name, places in found if places]


def find_crash(sources: dict[str, str]) -> Crash | None:
    """The `raise` that main.py certainly reaches: in its own body or in that of `initialize`."""
    tree = _parse(sources.get("main.py", ""))
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
    bodies = [("<module>", tree.body)]
    bodies += [(one.name, one.body) for one in functions if one.name in _INITIALIZE]
    for place, body in bodies:
        for statement in body:
            if isinstance(statement, ast.Raise):
                return _crash(statement, place)
    return None


def find_numbers(sources: dict[str, str], name: str) -> list[int | float]:
    """The arguments of the first call of, say, `set_cash` whose arguments are all numbers."""
    for call in _calls(_parse(sources.get("main.py", "")), name, _camel(name)):
        values = [one.value for one in call.args if isinstance(one, ast.Constant)]
        numbers = [one for one in values if isinstance(one, int | float)]
        if numbers and len(numbers) == len(call.args):
            return numbers
    return []


def find_date(sources: dict[str, str], name: str) -> date | None:
    """The day in a call such as `set_start_date(2024, 1, 31)`."""
    try:
        year, month, day = find_numbers(sources, name)
        return date(int(year), int(month), int(day))
    except (ValueError, OverflowError):
        return None


def _python_files(sources: dict[str, str]) -> list[str]:
    return [name for name in sources if name.endswith(".py")]


def _parse(text: str) -> ast.Module:
    with warnings.catch_warnings():
        # An invalid escape sequence is a warning for the author of the code, not for us.
        warnings.simplefilter("ignore")
        return ast.parse(text)


def _syntax_error(sources: dict[str, str], name: str) -> str:
    try:
        _parse(sources[name])
    except SyntaxError as error:
        line, column = error.lineno or 1, error.offset or 0
        return f"Build Error: File: {name} Line:{line} Column:{column} - {error.msg}"
    except (ValueError, RecursionError, MemoryError) as error:
        return f"Build Error: File: {name} Line:1 Column:0 - {error}"
    return ""


def _parameters(tree: ast.Module) -> list[Json]:
    types = {
        id(inner): outer.func.id
        for outer in ast.walk(tree)
        if isinstance(outer, ast.Call) and isinstance(outer.func, ast.Name)
        for inner in outer.args
    }
    calls = sorted(_calls(tree, "get_parameter", "GetParameter"), key=lambda call: call.lineno)
    return [{"line": call.lineno, "type": _type(call, types.get(id(call)))} for call in calls]


def _type(call: ast.Call, converter: str | None) -> str:
    if converter in ("int", "float"):
        return converter
    default = call.args[1] if len(call.args) > 1 else None
    return type(default.value).__name__ if isinstance(default, ast.Constant) else "str"


def _calls(tree: ast.Module, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node.func) in names:
            yield node


def _called(function: ast.expr) -> str | None:
    return function.attr if isinstance(function, ast.Attribute) else None


def _camel(name: str) -> str:
    return name.title().replace("_", "")


def _crash(statement: ast.Raise, place: str) -> Crash:
    raised = ast.unparse(statement.exc) if statement.exc else "no active exception to re-raise"
    return Crash(
        error=f"During the algorithm initialization, the following exception occurred: {raised}",
        stacktrace=f"  at {place} in main.py: line {statement.lineno}",
    )
