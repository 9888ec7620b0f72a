"""Finds the operations whose generated methods are replaced by hand-written ones.

A method of a group's class replaces a generated one with the mark `@replaces("projects.read")`. A
method that has the name of an operation, but no mark, would silently hide the generated one and is
an error. So is a mark on anything but a method of that group and name.
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
    """Raised for a mark without its method, or a method without its mark."""


@dataclass(frozen=True)
class Method:
    """A method of a group's class, and the operations in its marks."""

    place: str
    name: str
    marks: tuple[str, ...]


def base_class(group: str) -> str:
    """Return the name of the class with the generated methods of a group."""
    return f"AsyncPlain{class_name(group)}"


def replaced(folder: Path, operations: Iterable[str]) -> set[str]:
    """Return the operations, such as `projects.read`, that the modules in `folder` replace.

    Args:
        folder: the folder of the hand-written modules. Its subfolders are ignored.
        operations: the names of all operations, such as `projects.nodes.read`.
    """
    trees = {path.name: ast.parse(path.read_text("utf-8")) for path in sorted(folder.glob("*.py"))}
    bases = _bases(trees)
    marked: set[str] = set()
    for inherited, names in _group_by_class(operations).items():
        for method in _methods(trees, {c for c in bases if inherited in _ancestors(c, bases)}):
            marked |= _match_marks(method, names)
    if stray := sorted(set(_marks(trees)) - marked):
        raise ReplacementError(f"{folder.name}: no method of that group has the mark of {stray}")
    return marked


def _group_by_class(operations: Iterable[str]) -> dict[str, list[str]]:
    names: dict[str, list[str]] = defaultdict(list)
    for name in operations:
        names[base_class("_".join(name.split(".")[:-1]))].append(name)
    return names


def _match_marks(method: Method, operations: Collection[str]) -> set[str]:
    same = {name for name in operations if name.rpartition(".")[2] == method.name}
    if foreign := sorted(set(method.marks) - same):
        raise ReplacementError(
            f"{method.place} is marked as what replaces {foreign}: correct the mark or rename it"
        )
    if missing := sorted(same - set(method.marks)):
        raise ReplacementError(
            f"{method.place} hides {missing}: mark it with @{MARK}({missing[0]!r}), or rename it"
        )
    return same


def _bases(trees: Mapping[str, ast.Module]) -> dict[str, list[str]]:
    return {node.name: [ast.unparse(base) for base in node.bases] for node in _classes(trees)}


def _ancestors(name: str, bases: Mapping[str, list[str]]) -> set[str]:
    parents = set(bases.get(name, ()))
    return parents.union(*(_ancestors(base, bases) for base in parents))


def _classes(trees: Mapping[str, ast.Module]) -> Iterator[ast.ClassDef]:
    for tree in trees.values():
        yield from (node for node in tree.body if isinstance(node, ast.ClassDef))


def _methods(trees: Mapping[str, ast.Module], classes: Collection[str]) -> Iterator[Method]:
    """Iterate over the methods of classes, without nested functions."""
    for file, tree in trees.items():
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and node.name in classes:
                for inner in node.body:
                    if isinstance(inner, Function):
                        place = f"{file}: {node.name}.{inner.name}"
                        yield Method(place, inner.name, tuple(_marks_of(inner)))


def _marks(trees: Mapping[str, ast.Module]) -> Iterator[str]:
    """Iterate over all marks in all functions."""
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
