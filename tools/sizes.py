"""Measures the hand-written code, and fails where it exceeds a bound: `make sizes`."""

import ast
import statistics
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp

ROOT = Path(__file__).parents[1]
CLIENT = ROOT / "overlay" / "quantconnect_client"
FOLDERS = (
    CLIENT,
    ROOT / "cli" / "quantconnect_cli",
    ROOT / "sandbox" / "quantconnect_sandbox",
    ROOT / "tools",
    ROOT / "parity",
)
PACKAGES = ("quantconnect_cli", "quantconnect_client", "quantconnect_sandbox", "tools", "parity")
GENERATED = (CLIENT / "_sync", CLIENT / "_async" / "operations", CLIENT / "params.py")
LONGEST = 400
CORE = ("_core", "_async/session.py", "_async/exchange.py", "_async/client.py")

Function = ast.FunctionDef | ast.AsyncFunctionDef
Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Figure:
    """A measured number and its bounds."""

    name: str
    value: float
    least: float = 0
    most: float = float("inf")

    @property
    def is_good(self) -> bool:
        """Whether the number is within its bounds."""
        return self.least <= self.value <= self.most

    def __str__(self) -> str:
        bounds = [f"at least {self.least:g}"] if self.least else []
        bounds += [f"at most {self.most:g}"] if self.most != float("inf") else []
        line = f"{self.value:>10,g}  {self.name}"
        if bounds:
            line += f" ({', '.join(bounds)})"
        return line if self.is_good else f"{line}  <-- exceeded"


@dataclass(frozen=True)
class Source:
    """A Python file and its syntax tree."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def length(self) -> int:
        """The number of lines."""
        return len(self.text.splitlines())


def read(paths: Iterable[Path]) -> list[Source]:
    """Read and parse files."""
    texts = {path: path.read_text(encoding="utf-8") for path in paths}
    return [Source(path, text, ast.parse(text)) for path, text in texts.items()]


def hand_written_files(folder: Path) -> list[Path]:
    """List the Python files below a folder that are not generated."""
    return [
        path
        for path in sorted(folder.rglob("*.py"))
        if not any(path.is_relative_to(part) for part in GENERATED)
    ]


def functions(source: Source) -> Iterator[Function]:
    """Iterate over all functions and methods, including nested ones."""
    return (node for node in ast.walk(source.tree) if isinstance(node, Function))


def lines_of_code(source: Source) -> int:
    """Count the lines of code, without blank lines, comments and docstrings."""
    code: set[int] = set()
    for statement in ast.walk(source.tree):
        if isinstance(statement, ast.stmt) and not _is_text(statement):
            code.update(_own_lines(statement))
    return len(code)


def _is_text(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _own_lines(statement: ast.stmt) -> range:
    """Return the lines of a statement, without those of its body."""
    end = statement.end_lineno or statement.lineno
    body: list[ast.stmt] = getattr(statement, "body", [])
    if body:
        end = max(statement.lineno, min(end, body[0].lineno - 1))
    return range(statement.lineno, end + 1)


def length(function: Function) -> int:
    """Count the lines of a function, without its docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    if not body:
        return 1
    header = function.body[0].lineno - function.lineno
    return header + (function.end_lineno or function.lineno) - body[0].lineno + 1


def exported_names(sources: Iterable[Source]) -> set[str]:
    """Return the names that users import: those in `__all__` of public modules."""
    return {
        name
        for source in sources
        if not _is_private(source.path)
        for node in source.tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        for name in ast.literal_eval(node.value)
    }


def _is_private(path: Path) -> bool:
    parts = path.relative_to(CLIENT).with_suffix("").parts
    return any(part.startswith("_") and part != "__init__" for part in parts)


def public(source: Source, names: set[str]) -> Iterator[tuple[str, Documented]]:
    """Iterate over the public names of a file and their nodes.

    In a private file, these are what a public module exports, and the classes of the groups.
    """
    yield source.path.name, source.tree
    for node in source.tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and (
            node.name in names or node.name.startswith("Async")
        ):
            yield node.name, node
            yield from _public_methods(node)


def _public_methods(node: ast.ClassDef | ast.FunctionDef) -> Iterator[tuple[str, Documented]]:
    for method in node.body if isinstance(node, ast.ClassDef) else ():
        if isinstance(method, Function) and not method.name.startswith("_"):
            yield f"{node.name}.{method.name}", method


def undocumented(sources: list[Source]) -> list[str]:
    """List the public names without a docstring. Overloads and setters need none."""
    names = exported_names(sources)
    return [
        f"{_name(source)}: {name}"
        for source in sources
        for name, node in public(source, names)
        if ast.get_docstring(node) is None and not _is_overload(node)
    ]


def _is_overload(node: Documented) -> bool:
    decorators = [] if isinstance(node, ast.Module) else node.decorator_list
    return any(ast.unparse(one).split(".")[-1] in ("overload", "setter") for one in decorators)


def untyped(sources: Iterable[Source]) -> list[str]:
    """List the functions without a return annotation."""
    return [
        f"{_name(source)}:{function.lineno}: {function.name}"
        for source in sources
        for function in functions(source)
        if function.returns is None
    ]


def cycles(package: str) -> list[str]:
    """Return the first import cycle in a package, if there is one."""
    graph = grimp.build_graph(package, exclude_type_checking_imports=True, cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return [f"cycle: {' -> '.join(error.args[1])}"]
    return []


def measure() -> tuple[list[Figure], list[str]]:
    """Return the figures, and the places that exceed a bound."""
    sources = read(path for folder in FOLDERS for path in hand_written_files(folder))
    client = [source for source in sources if CLIENT in source.path.parents]
    core = [source for source in client if _is_core(source.path)]
    lengths = sorted(length(function) for source in sources for function in functions(source))
    long_files = [f"{_name(one)}: {one.length} lines" for one in sources if one.length > LONGEST]
    no_docstring, no_return_type = undocumented(client), untyped(sources)
    import_cycles = [cycle for package in PACKAGES for cycle in cycles(package)]
    figures = [
        Figure("hand-written lines of the client", sum(one.length for one in client)),
        Figure("lines of code in the client", sum(map(lines_of_code, client))),
        Figure("lines of code in the core", sum(map(lines_of_code, core)), most=2400),
        Figure("lines of a function, median", statistics.median(lengths), most=8),
        Figure("lines of a function, 90th percentile", lengths[len(lengths) * 9 // 10], most=25),
        Figure(f"files of more than {LONGEST} lines", len(long_files), most=0),
        Figure("public names of the client without a docstring", len(no_docstring), most=0),
        Figure("functions without a return type", len(no_return_type), most=0),
        Figure("import cycles", len(import_cycles), most=0),
    ]
    return figures, [*long_files, *no_docstring, *no_return_type, *import_cycles]


def _name(source: Source) -> str:
    return source.path.relative_to(ROOT).as_posix()


def _is_core(path: Path) -> bool:
    inner = path.relative_to(CLIENT).as_posix()
    return any(inner == part or inner.startswith(f"{part}/") for part in CORE)


def main() -> int:
    """Print the figures. Return 1 if one of them exceeds its bound."""
    figures, places = measure()
    print(*figures, *places, sep="\n")
    return 0 if all(figure.is_good for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
