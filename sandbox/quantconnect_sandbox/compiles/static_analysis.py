"""Analyzes Python sources without running them.

C# is not analyzed: a C# project always builds, and its backtests use the defaults.
"""

import ast
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from quantconnect_sandbox.json_types import Json

_INITIALIZE = ("initialize", "Initialize")
# The functions whose log lines are simulated, and when LEAN calls them.
_MOMENTS = {
    "initialize": "start",
    "Initialize": "start",
    "on_data": "bar",
    "OnData": "bar",
    "on_end_of_algorithm": "end",
    "OnEndOfAlgorithm": "end",
}


@dataclass(frozen=True)
class Crash:
    """An exception that the code raises before the first bar of data."""

    error: str
    stacktrace: str


@dataclass(frozen=True)
class LogCall:
    """A call such as `self.log(f"Price: {price}")`: when it runs, and its text.

    `moment` is `start`, `bar` or `end`. `pieces` is the text, split at its expressions.
    """

    moment: str
    pieces: tuple[str, ...]

    def line(self, value: str) -> str:
        """Format the log line, with this value for every expression."""
        return value.join(self.pieces)


@dataclass(frozen=True)
class SyntaxFault:
    """A Python syntax error and its position."""

    line: int
    column: int
    message: str


def build_errors(language: str, sources: dict[str, str]) -> list[str]:
    """Return the build errors of a project, each as one line with file, line and message."""
    errors = [error for name in _python_files(sources) if (error := _syntax_error(sources, name))]
    if language == "Py" and "main.py" not in sources:
        errors.append("Build Error: File: main.py Line:1 Column:0 - the project has no main.py")
    return errors


def find_syntax_fault(text: str) -> SyntaxFault | None:
    """Return the first syntax error in a Python source, or None."""
    try:
        parse(text)
    except SyntaxError as error:
        return SyntaxFault(error.lineno or 1, error.offset or 0, error.msg)
    except (ValueError, RecursionError, MemoryError) as error:
        return SyntaxFault(1, 0, str(error))
    return None


def parse(text: str) -> ast.Module:
    """Parse a Python source into its syntax tree."""
    with warnings.catch_warnings():
        # Warnings, as for invalid escape sequences, are for the author of the code.
        warnings.simplefilter("ignore")
        return ast.parse(text)


def find_parameters(sources: dict[str, str]) -> list[Json]:
    """Return the calls of `get_parameter` by file, each with its line and type."""
    parameters = ((name, _parameters(parse(sources[name]))) for name in _python_files(sources))
    return [{"file": name, "parameters": calls} for name, calls in parameters if calls]


def find_crash(sources: dict[str, str]) -> Crash | None:
    """Return the `raise` that main.py certainly reaches, at module level or in `initialize`."""
    tree = parse(sources.get("main.py", ""))
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
    bodies = [("<module>", tree.body)]
    bodies += [(one.name, one.body) for one in functions if one.name in _INITIALIZE]
    for place, body in bodies:
        for statement in body:
            if isinstance(statement, ast.Raise):
                return _crash(statement, place)
    return None


def find_numbers(sources: dict[str, str], name: str) -> list[int | float]:
    """Return the arguments of the first call of `name` with only numbers, as in `set_cash(1)`."""
    for call in _calls(parse(sources.get("main.py", "")), name, _camel(name)):
        values = [one.value for one in call.args if isinstance(one, ast.Constant)]
        numbers = [one for one in values if isinstance(one, int | float)]
        if numbers and len(numbers) == len(call.args):
            return numbers
    return []


def find_date(sources: dict[str, str], name: str) -> date | None:
    """Return the date in a call such as `set_start_date(2024, 1, 31)`."""
    try:
        year, month, day = find_numbers(sources, name)
        return date(int(year), int(month), int(day))
    except (ValueError, OverflowError):
        return None


def find_resolutions(sources: dict[str, str]) -> set[str]:
    """Return the resolutions in main.py, as in `Resolution.HOUR`, in upper case."""
    return {
        node.attr.upper()
        for node in ast.walk(parse(sources.get("main.py", "")))
        if isinstance(node, ast.Attribute) and _is_name(node.value, "Resolution")
    }


def find_log_calls(sources: dict[str, str]) -> tuple[LogCall, ...]:
    """Return the calls of `self.log`, `debug` and `error` in the functions that LEAN calls."""
    tree = parse(sources.get("main.py", ""))
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)]
    return tuple(
        LogCall(_MOMENTS[function.name], _pieces(call.args[0]))
        for function in functions
        if function.name in _MOMENTS
        for call in _calls_of_self(function, "log", "debug", "error")
        if call.args
    )


def find_plots(sources: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Return chart and series of each `self.plot("Chart", "Series", ...)`. One name is both."""
    tree = parse(sources.get("main.py", ""))
    calls = _calls_of_self(tree, "plot", "plot_indicator")
    plots = ([text for one in call.args[:2] if (text := _constant_text(one))] for call in calls)
    return tuple(dict.fromkeys((names[0], names[-1]) for names in plots if names))


def _python_files(sources: dict[str, str]) -> list[str]:
    return [name for name in sources if name.endswith(".py")]


def _syntax_error(sources: dict[str, str], name: str) -> str:
    fault = find_syntax_fault(sources[name])
    if fault is None:
        return ""
    place = f"File: {name} Line:{fault.line} Column:{fault.column}"
    return f"Build Error: {place} - {fault.message}"


def _parameters(tree: ast.Module) -> list[Json]:
    calls = sorted(_calls(tree, "get_parameter", "GetParameter"), key=lambda call: call.lineno)
    return [{"line": call.lineno, "type": _detected(call)} for call in calls]


def _detected(call: ast.Call) -> str:
    count = len(call.args) + len(call.keywords)
    return f'{count} LEAN API parameters detected near "{ast.unparse(call)}".'


def _calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _method_name(node.func) in names:
            yield node


def _calls_of_self(tree: ast.AST, *names: str) -> list[ast.Call]:
    calls = [
        call
        for call in _calls(tree, *names, *map(_camel, names))
        if isinstance(call.func, ast.Attribute) and _is_name(call.func.value, "self")
    ]
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def _method_name(function: ast.expr) -> str | None:
    return function.attr if isinstance(function, ast.Attribute) else None


def _is_name(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _constant_text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _pieces(node: ast.expr) -> tuple[str, ...]:
    """Split a text at its expressions. A lone expression yields two empty texts."""
    if isinstance(node, ast.Constant):
        return (_one_line(str(node.value)),)
    pieces = [""]
    for part in node.values if isinstance(node, ast.JoinedStr) else [node]:
        if isinstance(part, ast.Constant):
            pieces[-1] += _one_line(str(part.value))
        else:
            pieces.append("")
    return tuple(pieces)


def _one_line(text: str) -> str:
    # A lone surrogate can't be encoded as UTF-8.
    return " ".join(text.encode(errors="replace").decode().splitlines())


def _camel(name: str) -> str:
    return name.title().replace("_", "")


def _crash(statement: ast.Raise, place: str) -> Crash:
    exception = ast.unparse(statement.exc) if statement.exc else "no active exception to re-raise"
    return Crash(
        error=f"During the algorithm initialization, the following exception occurred: {exception}",
        stacktrace=f"  at {place} in main.py: line {statement.lineno}",
    )
