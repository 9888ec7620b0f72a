"""Packs the API description of the last commit alone, for clients in other languages.

python -m tools.release.description dist/spec
"""

import json
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tools import commits
from tools.release.artifacts import AS_JSON, CHANGES, DESCRIPTION, describe, write_json, write_sums
from tools.spec import tolerant
from tools.spec.revision import KEY

NAME = "quantconnect-openapi"
TOLERANT = "quantconnect.tolerant.yaml"


def main(target: Path) -> None:
    """Write the package into an empty folder, and print the hashes of its files."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    with TemporaryDirectory() as folder:
        commits.extract("HEAD", Path(folder))
        pack(Path(folder), target)
    print("\n".join(write_sums(target)))


def pack(root: Path, target: Path) -> None:
    """Write both editions of the description, its changelog, the license and a manifest of npm."""
    describe(root / "openapi", target)
    shutil.copyfile(root / "LICENSE", target / "LICENSE")
    document = json.loads((target / AS_JSON).read_bytes())
    tolerant.write(document, target / TOLERANT)
    editions = (DESCRIPTION, AS_JSON, TOLERANT)
    manifest = {
        "name": NAME,
        "version": document["info"][KEY],
        "description": "An independent OpenAPI description of the QuantConnect REST API v2",
        "license": document["info"]["license"]["name"],
        "exports": {f"./{file}": f"./{file}" for file in editions},
        "files": [*editions, CHANGES],
    }
    write_json(target / "package.json", manifest)


if __name__ == "__main__":
    main(commits.ROOT / sys.argv[1])
