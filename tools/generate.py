"""Writes all generated files, or checks that they are up to date.

    python -m tools.generate            # write
    python -m tools.generate --check    # compare, but change nothing

The chain: openapi/root.yaml and sections → the bundle → the tables in openapi/README.md, the table
in sandbox/README.md, the sandbox's operations.json, the client's description.json, the generated
client and the overlay's generated methods → the synchronous client.
"""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import yaml

from tools.client import generator
from tools.overlay import operations, unasync
from tools.spec import bundle, revision, sandbox_operations, sandbox_table, tables

ROOT = Path(__file__).parents[1]
OWNED = (
    "generated/quantconnect_openapi",
    "overlay/quantconnect_client/_async/operations",
    "overlay/quantconnect_client/_sync",
    "tests/overlay/_sync",
)
"""Folders in which every file is generated."""


def outputs() -> dict[str, bytes]:
    """Return all generated files by their paths in the repository."""
    text = bundle.render(bundle.bundle())
    document = yaml.load(text, bundle.LOADER)
    readme = tables.updated(tables.README.read_text(encoding="utf-8"), document)
    sandbox = sandbox_table.updated(sandbox_table.README.read_text(encoding="utf-8"), document)
    files = {
        "openapi/quantconnect.yaml": text.encode(),
        "openapi/README.md": readme.encode(),
        "sandbox/README.md": sandbox.encode(),
        sandbox_operations.FILE: sandbox_operations.render(document),
        revision.FILE: revision.client_facts(document, text),
    }
    files |= generator.outputs(document)
    plain = operations.outputs(document)
    files |= plain
    return files | unasync.outputs(asynchronous(plain))


def asynchronous(plain: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files of the asynchronous client: hand-written ones and generated methods."""
    by_hand = {path: raw for path, raw in unasync.on_disk().items() if "/operations/" not in path}
    return by_hand | {path: raw for path, raw in plain.items() if "/_async/" in path}


def on_disk(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the current content of the same files, and of all others in the generated folders."""
    in_folders = (path for folder in OWNED for path in (ROOT / folder).rglob("*"))
    paths = {path for path in in_folders if path.is_file() and path.suffix != ".pyc"}
    paths |= {ROOT / path for path in files if (ROOT / path).is_file()}
    return {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in sorted(paths)}


def differences(expected: Mapping[str, bytes], actual: Mapping[str, bytes]) -> list[str]:
    missing = [f"missing: {path}" for path in sorted(expected.keys() - actual.keys())]
    extra = [f"should not be there: {path}" for path in sorted(actual.keys() - expected.keys())]
    common = sorted(expected.keys() & actual.keys())
    return missing + extra + [f"differs: {p}" for p in common if expected[p] != actual[p]]


def write(expected: Mapping[str, bytes], actual: Mapping[str, bytes]) -> None:
    for path in actual.keys() - expected.keys():
        (ROOT / path).unlink()
    for path, content in expected.items():
        target = ROOT / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if actual.get(path) != content:
            target.write_bytes(content)


def main(arguments: Sequence[str] | None = None) -> None:
    expected = outputs()
    actual = on_disk(expected)
    changes = differences(expected, actual)
    if "--check" not in (sys.argv[1:] if arguments is None else arguments):
        write(expected, actual)
        print(f"{len(expected)} files, {len(changes)} of them changed")
    elif changes:
        raise SystemExit("\n".join([*changes, "Run `make generate` and commit what it writes."]))
    else:
        print(f"{len(expected)} files are what the tools write")


if __name__ == "__main__":
    main()
