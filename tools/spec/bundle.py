"""Merge openapi/root.yaml and openapi/sections/*.yaml into one self-contained OpenAPI file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import yaml

Document: TypeAlias = dict[str, Any]

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
BUNDLE = OPENAPI / "quantconnect.yaml"
HEADER = """\
# Written by `make generate` from openapi/root.yaml and openapi/sections/*.yaml.
# Do not edit: change those files instead.
"""
TOP_KEYS = ("openapi", "info", "externalDocs", "servers", "security", "tags", "paths", "components")


class BundleError(ValueError):
    """The sources do not make one description; the message names the file and the place."""


# The C loader reads ten times faster; not every build of PyYAML has it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Dumper(yaml.SafeDumper):
    """Writes shared values out in full, and lists indented under their key."""

    def ignore_aliases(self, _data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)


def bundle(folder: Path = OPENAPI) -> Document:
    """Return the whole description, merged from the sources in `folder`."""
    merged = _read(folder / "root.yaml")
    for path in sorted((folder / "sections").glob("*.yaml")):
        _merge_section(merged, _read(path), path.name)
    _refuse_dangling_refs(merged)
    return {key: merged[key] for key in TOP_KEYS if key in merged}


def render(document: Document) -> str:
    """Return `document` as YAML text that YAML 1.1 and 1.2 readers understand alike."""
    body = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    return HEADER + body


def refs(node: Any) -> Iterator[str]:
    """Yield the target of every `$ref` in `node`."""
    if isinstance(node, dict):
        if isinstance(target := node.get("$ref"), str):
            yield target
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from refs(item)


def resolve(document: Document, ref: str) -> Any:
    """Return what the local reference `ref` points to; KeyError when it points nowhere."""
    if not ref.startswith("#/"):
        raise KeyError(ref)
    node: Any = document
    for part in ref.removeprefix("#/").split("/"):
        node = node[part.replace("~1", "/").replace("~0", "~")]
    return node


def _read(path: Path) -> Document:
    document = yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    if not isinstance(document, dict):
        raise BundleError(f"{path.name}: expected a mapping at the top, found {document!r:.40}")
    return document


def _merge_section(merged: Document, section: Document, name: str) -> None:
    if extra := section.keys() - {"paths", "components"}:
        raise BundleError(f"{name}: only paths and components belong here, found {sorted(extra)}")
    _add(merged.setdefault("paths", {}), section.get("paths", {}), f"{name}: paths")
    components = merged.setdefault("components", {})
    for kind, entries in section.get("components", {}).items():
        _add(components.setdefault(kind, {}), entries, f"{name}: components.{kind}")


def _add(target: Document, entries: Document, where: str) -> None:
    if twice := target.keys() & entries.keys():
        raise BundleError(f"{where}: {sorted(twice)} already stand in another file; keep one")
    target.update(entries)


def _refuse_dangling_refs(document: Document) -> None:
    for ref in sorted(set(refs(document))):
        try:
            resolve(document, ref)
        except KeyError:
            raise BundleError(f"{ref}: no section defines this reference target") from None
