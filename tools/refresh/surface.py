"""What the Python package promises, and what changed in it, by griffe."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import griffe

from tools.refresh.changes import Change, Section

CLIENT, SANDBOX = "quantconnect_client", "quantconnect_sandbox"
MODELS = "quantconnect_openapi.models"
FOLDERS = ("overlay", "generated", "sandbox")
GROUPS = "_sync.operations.client.Groups"
UNSET = "Unset"
Surface: TypeAlias = Mapping[str, griffe.Object]
"""Classes, functions and aliases by their public names: `qc.projects`, `models.Project`."""


def surface(root: Path) -> Surface:
    """Return what users can import from the packages below a folder, and the groups of a client.

    The asynchronous client is the same as the synchronous one, and is omitted.
    """
    loader = griffe.GriffeLoader(
        search_paths=[root / folder for folder in FOLDERS], allow_inspection=False
    )
    for package in (CLIENT, SANDBOX, "quantconnect_openapi"):
        loader.load(package)
    loader.resolve_aliases(implicit=False)
    client, sandbox, models = (loader.modules_collection[n] for n in (CLIENT, SANDBOX, MODELS))
    found = dict(_exported(client, "")) | dict(_exported(sandbox, f"{SANDBOX}."))
    found |= dict(_exported(models, "models."))
    found |= dict(_groups(client[GROUPS], "qc."))
    return {name: one for name, one in found.items() if not name.startswith("Async")}


def _exported(module: griffe.Object, prefix: str) -> Iterator[tuple[str, griffe.Object]]:
    for name in map(str, module.exports or ()):
        target = _target(module.members[name]) if name in module.members else None
        if target is None:
            continue
        if target.is_module:
            yield from _exported(target, f"{prefix}{name}.")
        else:
            yield prefix + name, target


def _target(member: griffe.Object | griffe.Alias) -> griffe.Object | None:
    try:
        return member.final_target if isinstance(member, griffe.Alias) else member
    except griffe.AliasResolutionError:
        return None


def _groups(owner: griffe.Object, prefix: str) -> Iterator[tuple[str, griffe.Object]]:
    for name, member in owner.all_members.items():
        found = _target(member)
        if isinstance(found, griffe.Attribute) and {"cached", "property"} <= found.labels:
            group = owner.modules_collection[_path(found.annotation)]
            yield prefix + name, group
            yield from _groups(group, f"{prefix}{name}.")


def _path(annotation: str | griffe.Expr | None) -> str:
    return annotation.canonical_path if isinstance(annotation, griffe.Expr) else str(annotation)


def changes(old: Surface, new: Surface) -> list[Change]:
    """Return what changed between two surfaces."""
    found = [Change("Breaking", f"`{name}` was removed") for name in old if name not in new]
    for name, before in old.items():
        if name in new:
            found += _breakages(name, before, new[name])
            found += _differences(name, before, new[name])
    return found + [Change("Added", f"`{name}`") for name in new if name not in old]


def _breakages(name: str, old: griffe.Object, new: griffe.Object) -> Iterator[Change]:
    for one in griffe.find_breaking_changes(_alone(name, old), _alone(name, new)):
        is_itself = one.obj.path in (old.path, new.path)
        place = name if is_itself else f"{name}.{one.obj.name}"
        yield Change("Breaking", f"`{place}` {_sentence(one)}")


def _alone(name: str, one: griffe.Object) -> griffe.Module:
    """Return a module that contains only this object."""
    module = griffe.Module("public")
    one.public = True
    module.members[name] = one
    return module


def _sentence(one: griffe.Breakage) -> str:
    kinds = griffe.BreakageKind
    parameter = getattr(one.old_value or one.new_value, "name", "")
    sentences = {
        kinds.PARAMETER_MOVED: f"has its argument `{parameter}` at another position",
        kinds.PARAMETER_REMOVED: f"no longer takes `{parameter}`",
        kinds.PARAMETER_CHANGED_KIND: f"takes `{parameter}` in another way: {one.details}",
        kinds.PARAMETER_CHANGED_REQUIRED: f"requires `{parameter}`",
        kinds.PARAMETER_ADDED_REQUIRED: f"requires the new argument `{parameter}`",
        kinds.OBJECT_REMOVED: "was removed",
    }
    if one.kind is kinds.PARAMETER_CHANGED_DEFAULT:
        before, after = one.old_value.default, one.new_value.default
        return f"has the default `{after}` for `{parameter}`, was `{before}`"
    other = one.kind.value[:1].lower() + one.kind.value[1:]
    return sentences.get(one.kind) or f"changed: {other}, `{one.old_value}` to `{one.new_value}`"


def _differences(name: str, old: griffe.Object, new: griffe.Object) -> Iterator[Change]:
    """Yield additions and changed types, which griffe does not report."""
    if old.kind is not new.kind:
        return
    if isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        yield from _of_functions(name, old, new)
    elif isinstance(old, griffe.Attribute) and isinstance(new, griffe.Attribute):
        yield from _of_attributes(name, old, new)
    elif old.is_class:
        before = old.all_members
        for member, now in new.all_members.items():
            if member.startswith("_"):
                continue
            if member not in before:
                yield Change("Added", f"`{name}.{member}`")
            elif (earlier := _target(before[member])) and (target := _target(now)):
                yield from _differences(f"{name}.{member}", earlier, target)


def _of_functions(name: str, old: griffe.Function, new: griffe.Function) -> Iterator[Change]:
    before = {one.name: one for one in old.parameters}
    for one in new.parameters:
        if one.name not in before and not one.required:
            yield Change("Added", f"`{name}` takes `{one.name}`")
        elif one.name in before:
            types = Types(before[one.name].annotation, one.annotation)
            if types.differ:
                text = f"`{name}` takes `{one.name}` as {types}"
                yield Change("Changed" if types.is_wider else "Breaking", text)
    types = Types(old.returns, new.returns)
    if types.differ:
        yield Change(types.section, f"`{name}` returns {types}")


def _of_attributes(name: str, old: griffe.Attribute, new: griffe.Attribute) -> Iterator[Change]:
    types = Types(old.annotation, new.annotation)
    if types.is_required:
        yield Change("Breaking", f"`{name}` is required")
    elif types.differ:
        yield Change(types.section, f"`{name}` is {types}")
    before, after = _literals(old), _literals(new)
    if before and after:
        for value in [one for one in before if one not in after]:
            yield Change("Breaking", f"`{name}` no longer has the value `{value}`")
        for value in [one for one in after if one not in before]:
            yield Change("Added", f"`{name}` has the value `{value}`")


def _literals(one: griffe.Attribute) -> list[object]:
    """Return the values of an alias such as `Literal["Cash", "Margin"]`."""
    tree = ast.parse(str(one.value or ""), mode="exec").body
    if not tree or not isinstance(tree[0], ast.Expr):
        return []
    found = tree[0].value
    if not isinstance(found, ast.Subscript) or ast.unparse(found.value) != "Literal":
        return []
    return list(_constants(found.slice))


def _constants(node: ast.expr) -> Iterator[object]:
    return (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))


@dataclass(frozen=True)
class Types:
    """A type before and after a change."""

    old: str | griffe.Expr | None
    new: str | griffe.Expr | None

    @property
    def differ(self) -> bool:
        """Whether these are different types. The order of a union does not matter."""
        return self._members(self.old) != self._members(self.new)

    @property
    def is_wider(self) -> bool:
        """Whether the new type allows everything that the old one did."""
        return self._members(self.old) <= self._members(self.new)

    @property
    def is_required(self) -> bool:
        """Whether only the old type allowed to omit the value, as in a field of a request."""
        return self._members(self.old) - self._members(self.new) == {UNSET}

    @property
    def section(self) -> Section:
        """Where a changelog lists the change of a value that users receive.

        That a value may also be null, or is of a more precise type, is no breaking change by
        docs/versioning.md.
        """
        is_narrower = self._members(self.new) <= self._members(self.old)
        return "Changed" if self.is_wider or is_narrower else "Breaking"

    @staticmethod
    def _members(annotation: str | griffe.Expr | None) -> set[str]:
        text = str(annotation or "").strip("'\"")
        return set(_union(ast.parse(text, mode="eval").body)) if text else set()

    def __str__(self) -> str:
        return f"`{self.new}`, was `{self.old}`"


def _union(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _union(node.left)
        yield from _union(node.right)
    elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        yield from (f"Literal[{value!r}]" for value in _constants(node.slice))
    else:
        yield ast.unparse(node)
