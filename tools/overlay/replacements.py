"""Which operations have a method written by hand in place of the one that would be written.

A method of a group's class says so with the mark `@replaces("projects.read")`. A method that only
has the name of an operation would hide the written one unnoticed, so it ends the run; so does a
mark that is on anything but a method of its group and name.
"""

import ast
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.client.names import class_name

MARK = "replaces"
Function = ast.FunctionDef | ast.AsyncFunctionDef


class ReplacementError(ValueError):
    """A mark without its method, or a method without its mark; the message names the place."""


@dataclass(frozen=True)
class Method:
    """A method of a group's class, with the operations that its marks name."""

    place: str
    name: str
    marks: tuple[str, ...]


def base_class(group: str) -> str:
    """The class with the written methods of a group."""
    return f"AsyncPlain{class_name(group)}"


def replaced(folder: Path, operations: Iterable[str]) -> set[str]:
    """The operations, such as `projects.read`, whose methods the modules in `folder` replace.

    Args:
        folder: the modules that are written by hand; those in folders below it are not.
        operations: the names of all operations, such as `projects.nodes.read`.
    """
    trees = {path.name: ast.parse(path.read_text("utf-8")) for path in sorted(folder.glob("*.py"))}
    bases = _bases(trees)
    marked: set[str] = set()
    for inherited, names in _by_class(operations).items():
        for method in _methods(trees, {c for c in bases if inherited in _ancestors(c, bases)}):
            marked |= _replaced_by(method, names)
    if stray := sorted(set(_marks(trees)) - marked):
        raise ReplacementError(f"{folder.name}: no method of that group has the mark of {stray}")
    return marked


def _by_class(operations: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name in operations:
        found[base_class("_".join(name.split(".")[:-1]))].append(name)
    return found


def _replaced_by(method: Method, operations: Collection[str]) -> set[str]:
    same = {name for name in operations if name.rpartition(".")[2] == method.name}
    if unfit := sorted(set(method.marks) - same):
        raise ReplacementError(f"{method.place} is marked as what replaces {unfit}, and is not")
    if missing := sorted(same - set(method.marks)):
        raise ReplacementError(
            f"{method.place} hides {missing}: mark it with @{MARK}({missing[0]!r}), or rename it"
        )
    return same


def _bases(trees: Mapping[str, ast.Module]) -> dict[str, list[str]]:
    return {node.name: [ast.unparse(base) for base in node.bases] for node in _classes(trees)}


def _ancestors(name: str, bases: Mapping[str, list[str]]) -> set[str]:
    found = set(bases.get(name, ()))
    return found.union(*(_ancestors(base, bases) for base in found))


def _classes(trees: Mapping[str, ast.Module]) -> Iterator[ast.ClassDef]:
    for tree in trees.values():
        yield from (node for node in tree.body if isinstance(node, ast.ClassDef))


def _methods(trees: Mapping[str, ast.Module], classes: Collection[str]) -> Iterator[Method]:
    """The methods of some classes: what stands in their bodies, and nothing that is nested."""
    for file, tree in trees.items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and node.name in classes:
                for inner in node.body:
                    if isinstance(inner, Function):
                        place = f"{file}: {node.name}.{inner.name}"
                        yield Method(place, inner.name, tuple(_marks_of(inner)))


def _marks(trees: Mapping[str, ast.Module]) -> Iterator[str]:
    """All marks, wherever they stand."""
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield from _marks_of(node)


def _marks_of(function: Function) -> Iterator[str]:
    for decorator in function.decorator_list:
        match decorator:
            case ast.Call(func=ast.Name(id="replaces"), args=[ast.Constant(value=str(name))]):
                yield name
            case ast.Call(func=ast.Name(id="replaces")) | ast.Name(id="replaces"):
                raise ReplacementError(f"line {function.lineno}: @{MARK} takes one text")
