"""Merge openapi/root.yaml and the files in openapi/sections into one self-contained OpenAPI file.

The root names every path, and references point from file to file, so standard tools can also open
the root. `make lint-openapi` checks that a standard bundler produces the same document.
"""

from pathlib import Path
from typing import Any, TypeAlias

import yaml

from tools.spec import revision, sources
from tools.spec.sources import LOADER, BundleError

__all__ = ["BUNDLE", "LOADER", "OPENAPI", "BundleError", "bundle", "render"]

Document: TypeAlias = dict[str, Any]

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
BUNDLE = OPENAPI / "quantconnect.yaml"
HEADER = """\
# Written by `make generate` from openapi/root.yaml and the files in openapi/sections.
# Do not edit: change those files instead.
"""
TOP_KEYS = (
    *("openapi", "info", "externalDocs", "servers", "security", "tags", "x-qc-rejections"),
    *("paths", "components"),
)


class _Dumper(yaml.SafeDumper):
    """Writes shared values in full, and indents lists under their keys."""

    def ignore_aliases(self, _data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)


def bundle(folder: Path = OPENAPI) -> Document:
    """Return the spec, with paths in the order of the root and components in that of the files."""
    files = sources.read(folder)
    root = files[sources.ROOT]
    entries = sources.entries(files)
    sources.require_use(files, entries)
    components = dict(root.get("components", {}))
    for home, entry in entries.items():
        if home.kind != "paths":
            components[home.kind] = components.get(home.kind, {}) | {home.name: entry.merged}
    paths = {path: entries[sources.Home("paths", path)].merged for path in root.get("paths", {})}
    merged = root | {"paths": paths, "components": components}
    merged["info"] = merged["info"] | {revision.DOCS: revision.docs(merged, folder)}
    return {key: merged[key] for key in TOP_KEYS if key in merged}


def render(document: Document, header: str = HEADER) -> str:
    """Return `document` as YAML that parsers of YAML 1.1 and 1.2 read in the same way."""
    body = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    return header + body
