"""Writes everything that is made from something else, or checks that it is up to date.

    python -m tools.generate            # write
    python -m tools.generate --check    # compare every byte, change nothing

The chain: openapi/root.yaml and sections → the bundle → its tables in openapi/README.md, the table
in sandbox/README.md, the sandbox's operations.json, the generated client and the overlay's plain
methods → the synchronous half.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

import yaml

from tools.client import generator
from tools.overlay import operations, unasync
from tools.spec import bundle, sandbox_operations, sandbox_table, tables

ROOT = Path(__file__).parents[1]
OWNED = (
    "generated/quantconnect_openapi",
    "overlay/quantconnect_client/_async/operations",
    "overlay/quantconnect_client/_sync",
    "tests/overlay/_sync",
)
"""Folders in which every file is written by a tool."""


def outputs() -> dict[str, bytes]:
    """Everything that is written, by its path in the repository."""
    text = bundle.render(bundle.bundle())
    document = yaml.load(text, bundle.LOADER)
    readme = tables.updated(tables.README.read_text(encoding="utf-8"), document)
    sandbox = sandbox_table.updated(sandbox_table.README.read_text(encoding="utf-8"), document)
    written = {
        "openapi/quantconnect.yaml": text.encode(),
        "openapi/README.md": readme.encode(),
        "sandbox/README.md": sandbox.encode(),
        sandbox_operations.FILE: sandbox_operations.render(document),
    }
    written |= generator.outputs(document)
    plain = operations.outputs(document)
    written |= plain
    return written | unasync.outputs(asynchronous(plain))


def asynchronous(plain: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of the asynchronous half: those written by hand, and the plain methods."""
    by_hand = {path: raw for path, raw in unasync.on_disk().items() if "/operations/" not in path}
    return by_hand | {path: raw for path, raw in plain.items() if "/_async/" in path}


def on_disk(written: Mapping[str, bytes]) -> dict[str, bytes]:
    """The same files as they are now, and any others in the folders that tools own."""
    owned = (path for folder in OWNED for path in (ROOT / folder).rglob("*"))
    paths = {path for path in owned if path.is_file() and path.suffix != ".pyc"}
    paths |= {ROOT / path for path in written if (ROOT / path).is_file()}
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


def main() -> None:
    expected = outputs()
    actual = on_disk(expected)
    found = differences(expected, actual)
    if "--check" not in sys.argv[1:]:
        write(expected, actual)
        print(f"{len(expected)} files, {len(found)} of them changed")
    elif found:
        raise SystemExit("\n".join([*found, "Run `make generate` and commit what it writes."]))
    else:
        print(f"{len(expected)} files are what the tools write")


if __name__ == "__main__":
    main()
