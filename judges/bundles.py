"""Compare Redocly's bundle of openapi/root.yaml with openapi/quantconnect.yaml.

Standard tools bundle the root file themselves; the result must match that of our own bundler.
Needs `npm ci` in this folder.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
OPENAPI = HERE.parent / "openapi"


def bundle(root: Path) -> Any:
    """Return Redocly's bundle of `root`."""
    with TemporaryDirectory() as folder:
        target = Path(folder, "bundle.json")
        command = ["npx", "--no-install", "redocly", "bundle", str(root), "--output", str(target)]
        process = subprocess.run(command, cwd=HERE, capture_output=True, text=True, check=False)
        if process.returncode:
            raise SystemExit(f"{' '.join(command)}\n{process.stdout}{process.stderr}")
        return json.loads(target.read_text(encoding="utf-8"))


def differences(theirs: Any, ours: Any, place: str = "") -> Iterator[str]:
    """Yield each difference between two documents. The order of keys does not matter."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        for key in sorted(theirs.keys() | ours.keys()):
            if key in theirs and key in ours:
                yield from differences(theirs[key], ours[key], f"{place}/{key}")
            else:
                yield f"{place}/{key}: only in {'ours' if key in ours else 'theirs'}"
    elif theirs != ours:
        yield f"{place}: {theirs!r:.60} in theirs, {ours!r:.60} in ours"


def main() -> None:
    ours = yaml.safe_load((OPENAPI / "quantconnect.yaml").read_text(encoding="utf-8"))
    # Redocly computes nothing.
    ours.get("info", {}).pop("x-qc-docs", None)
    found = list(differences(bundle(OPENAPI / "root.yaml"), ours))
    if found:
        sys.exit("\n".join(["Redocly bundles another document than `make generate`:", *found]))
    print(f"Redocly bundles the same document: {len(ours['paths'])} paths")


if __name__ == "__main__":
    main()
