"""Keep a local folder and a project in sync.

    python examples/sync_folder.py            # on a sandbox on this machine; needs no account
    python examples/sync_folder.py cloud      # on QuantConnect, with your credentials

Pushes a copy of a strategy to a new project, changes files on both sides, and shows how push and
pull handle the changes. Then deletes the project.
"""

import argparse
import shutil
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from demo import STRATEGY, connect, step

from quantconnect_client import QuantConnect, SyncConflictError


def follow(qc: QuantConnect, project_id: int, folder: Path) -> None:
    step("A new project has files of its own, which the first push replaces")
    print(qc.files.push(project_id, folder, overwrite=True))

    step("Change one file here and another there: what would a push do?")
    (folder / "risk.py").write_text("LIMIT = 0.02\n", encoding="utf-8")
    qc.files.update(project_id, "research.ipynb", '{"cells": []}')
    print(qc.files.push(project_id, folder, dry_run=True))

    step("Push, then pull: both sides are the same")
    print(qc.files.push(project_id, folder))
    print(qc.files.pull(project_id, folder))

    step("Change the same file on both sides: nothing is overwritten unasked")
    (folder / "risk.py").write_text("LIMIT = 0.01\n", encoding="utf-8")
    qc.files.update(project_id, "risk.py", "LIMIT = 0.05\n")
    try:
        qc.files.push(project_id, folder)
    except SyncConflictError as error:
        print(error)
    print(qc.files.push(project_id, folder, overwrite=True))


def work(target: str, folder: Path) -> None:
    step(f"Connect ({target})")
    shutil.copytree(STRATEGY.parent, folder)
    with connect(target) as qc:
        project = qc.projects.create(f"Demo/Folder {int(time.time())}", "Py")
        try:
            follow(qc, project.project_id, folder)
        finally:
            qc.projects.delete(project.project_id)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("target", nargs="?", choices=["sandbox", "cloud"], default="sandbox")
    target = parser.parse_args().target
    with TemporaryDirectory() as place:
        work(target, Path(place, "momentum"))


if __name__ == "__main__":
    main()
