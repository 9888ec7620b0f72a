"""The static analysis and conversion of Python code for the AI tools.

New names are derived from the form of the old ones, as in LEAN, without a list of LEAN's names.
"""

import ast
import re
import warnings
from collections.abc import Iterator
from typing import NamedTuple, TypeGuard

from quantconnect_sandbox.compiles.static_analysis import find_crash, find_syntax_fault, parse

BASE = "QCAlgorithm"
INITIALIZE = frozenset({"initialize", "Initialize"})
# The functions that algorithms define and LEAN calls.
EVENT_HANDLERS = frozenset(
    {
        *("Initialize", "PostInitialize", "OnData", "OnWarmupFinished", "OnCommand"),
        *("OnEndOfDay", "OnEndOfAlgorithm", "OnEndOfTimeStep"),
        *("OnOrderEvent", "OnAssignmentOrderEvent", "OnMarginCall", "OnMarginCallWarning"),
        *("OnSecuritiesChanged", "OnSplits", "OnDividends", "OnDelistings"),
        *("OnSymbolChangedEvents", "OnFrameworkData", "OnFrameworkSecuritiesChanged"),
        *("OnBrokerageMessage", "OnBrokerageDisconnect", "OnBrokerageReconnect"),
    }
)
# The enumerations of LEAN that algorithms use most.
ENUMS = frozenset(
    {
        *("AccountType", "BrokerageName", "CandlestickType", "DataMappingMode"),
        *("DataNormalizationMode", "InsightDirection", "InsightType", "MovingAverageType"),
        *("OptionRight", "OptionStyle", "OrderDirection", "OrderStatus", "OrderType"),
        *("Resolution", "ScatterMarkerSymbol", "SecurityType", "SeriesType", "SettlementType"),
        "TickType",
    }
)
# As in LEAN's own Python files.
LINE_LENGTH = 100
_WORD_ENDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_LINES = re.compile(rb"[^\r\n]*(?:\r\n|\r|\n|\Z)")


def syntax_faults(files: dict[str, str]) -> list[str]:
    """Return the syntax errors of Python files, such as `main.py: invalid syntax, line 3`."""
    faults = {name: find_syntax_fault(text) for name, text in python_files(files).items()}
    return [
        f"{name}: {fault.message}, line {fault.line}" for name, fault in faults.items() if fault
    ]


def start_faults(files: dict[str, str]) -> list[str]:
    """Return what keeps an algorithm from starting, as far as static analysis can detect it."""
    if "main.py" not in files:
        return ["main.py is missing: it must hold the algorithm"]
    if faults := syntax_faults(files):
        return faults
    classes = {one.name: one for one in _classes(files)}
    own = [one for one in _classes({"main.py": files["main.py"]}) if _is_algorithm(one, classes)]
    if not own:
        return [f"main.py has no class that derives from {BASE}"]
    if not any(_has_initialize(one, classes) for one in own):
        return [f"{own[0].name} has no initialize"]
    crash = find_crash(files)
    return [f"{crash.error}\n{crash.stacktrace}"] if crash else []


def convert(files: dict[str, str]) -> dict[str, str]:
    """Convert LEAN's names in Python files to snake case, and the layout to PEP 8."""
    classes = {one.name: one for one in _classes(files)}
    names = _Names(classes, {name for one in classes.values() for name in _own_names(one)})
    return files | {
        name: _lay_out(_rename(text, names)) for name, text in python_files(files).items()
    }


def python_files(files: dict[str, str]) -> dict[str, str]:
    """Return the files that contain Python code."""
    return {name: text for name, text in files.items() if name.endswith(".py")}


def snake_case(name: str) -> str:
    """Convert a name of LEAN's C# API to its Python name: `SetCash` to `set_cash`."""
    return _WORD_ENDS.sub("_", name).lower()


def _classes(files: dict[str, str]) -> Iterator[ast.ClassDef]:
    for text in python_files(files).values():
        yield from (node for node in ast.walk(parse(text)) if isinstance(node, ast.ClassDef))


def _bases(node: ast.ClassDef) -> list[str]:
    return [ast.unparse(base).rpartition(".")[2] for base in node.bases]


def _ancestry(node: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> list[ast.ClassDef]:
    """Return the class and its direct and indirect bases among `classes`."""
    line = [node]
    for one in line:
        known = (classes[base] for base in _bases(one) if base in classes)
        line += [base for base in known if base not in line]
    return line


def _is_algorithm(node: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> bool:
    return any(BASE in _bases(one) for one in _ancestry(node, classes))


def _has_initialize(node: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> bool:
    bodies = [one.body for one in _ancestry(node, classes)]
    functions = [one for body in bodies for one in body if isinstance(one, ast.FunctionDef)]
    return any(one.name in INITIALIZE for one in functions)


class _Names(NamedTuple):
    """The classes that the files define, and the names defined in them."""

    classes: dict[str, ast.ClassDef]
    own: set[str]


def _own_names(node: ast.ClassDef) -> Iterator[str]:
    """Iterate over the names that a class defines itself."""
    for one in ast.walk(node):
        if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from {one.name} - EVENT_HANDLERS
        elif isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
            yield one.id
        elif _is_assignment(one):
            yield one.attr


def _is_assignment(node: ast.AST) -> TypeGuard[ast.Attribute]:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
    )


class _Renaming(NamedTuple):
    """A name to change, and the line and the byte at which it begins."""

    line: int
    begin: int
    old: str
    new: str


def _renamings(tree: ast.Module, names: _Names) -> Iterator[_Renaming]:
    foreign = {
        id(inner)
        for one in ast.walk(tree)
        if isinstance(one, ast.ClassDef) and not _is_algorithm(one, names.classes)
        for inner in ast.walk(one)
    }
    for node in ast.walk(tree):
        # Code outside any class is treated as part of an algorithm.
        roots = {"algorithm"} if id(node) in foreign else {"algorithm", "self"}
        if isinstance(node, ast.Attribute):
            new = _new_name(node, roots, names.own)
            begin = (node.end_col_offset or 0) - len(node.attr.encode())
            yield _Renaming(node.end_lineno or 0, begin, node.attr, new)
        elif isinstance(node, ast.FunctionDef) and "self" in roots and node.name in EVENT_HANDLERS:
            begin = node.col_offset + len("def ")
            yield _Renaming(node.lineno, begin, node.name, snake_case(node.name))


def _new_name(node: ast.Attribute, roots: set[str], own: set[str]) -> str:
    if isinstance(node.value, ast.Name) and node.value.id in ENUMS:
        return snake_case(node.attr).upper()
    is_lean = node.attr[0].isupper() and node.attr not in own and _root(node) in roots
    return snake_case(node.attr) if is_lean else node.attr


def _root(node: ast.expr) -> str:
    """Return the first name of an expression: `self` in `self.Portfolio["SPY"].Invested`."""
    while not isinstance(node, ast.Name):
        match node:
            case ast.Attribute(value=inner) | ast.Subscript(value=inner) | ast.Call(func=inner):
                node = inner
            case _:
                return ""
    return node.id


def _rename(text: str, names: _Names) -> str:
    lines = _LINES.findall(text.encode())
    for line, begin, old, new in sorted(set(_renamings(parse(text), names)), reverse=True):
        end = begin + len(old.encode())
        # If the parser reports a wrong position, as in some f-strings, the name is kept.
        if lines[line - 1][begin:end] == old.encode():
            lines[line - 1] = lines[line - 1][:begin] + new.encode() + lines[line - 1][end:]
    return b"".join(lines).decode()


def _lay_out(text: str) -> str:
    # Importing it takes longer than starting a server, and most users never need it.
    import autopep8  # type: ignore[import-untyped]

    # E402 and E731 would move imports and rewrite lambdas, which is more than layout.
    options = {"max_line_length": LINE_LENGTH, "ignore": ["E226", "E24", "W50", "E402", "E731"]}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return str(autopep8.fix_code(text, options))  # pyright: ignore[reportUnknownMemberType]
