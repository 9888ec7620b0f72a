"""Keep a folder of model files in the Object Store, and read and write objects like files.

    python examples/object_store.py            # on a sandbox on this machine; needs no account
    python examples/object_store.py cloud      # on QuantConnect, with your credentials

Uploads a folder, lists it, writes and reads an object, downloads everything, and deletes it.
On QuantConnect, downloads need a tier that includes them.
"""

import argparse
import csv
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from demo import connect, step

from quantconnect_client import QuantConnect


def make_model(folder: Path) -> None:
    (folder / "weights").mkdir(parents=True)
    (folder / "weights" / "layer-1.bin").write_bytes(bytes(4 << 20))
    (folder / "universe.csv").write_text("symbol,weight\nSPY,0.6\nQQQ,0.4\n", encoding="utf-8")


def follow(qc: QuantConnect, key: str, place: Path) -> None:
    step("Upload a folder; what arrives is checked by its MD5 hash")
    make_model(place / "model")
    for sent in qc.object_store.upload(place / "model", key, progress=True):
        print(f"  {sent.key}: {sent.size:,} bytes, {sent.md5}")

    step("Write an object like a file: it is uploaded when the block ends")
    with qc.object_store.open(f"{key}/notes.txt", "w") as notes:
        print("Trained on daily bars.", file=notes)

    step("List it")
    for entry in qc.object_store.list(key, recursive=True):
        print(f"  {entry.key} ({entry.mime})")

    step("Read an object like a file")
    with qc.object_store.open(f"{key}/universe.csv", "r") as universe:
        for row in csv.DictReader(universe):
            print(f"  {row['symbol']}: {row['weight']}")

    step("Download everything; each file is written whole or not at all")
    for fetched in qc.object_store.download(key, place / "copy", progress=True):
        print(f"  {fetched.path.relative_to(place).as_posix()}: {fetched.size:,} bytes")


def work(target: str, place: Path) -> None:
    step(f"Connect ({target})")
    with connect(target) as qc:
        key = f"demo-{int(time.time())}"
        try:
            follow(qc, key, place)
        finally:
            step("Delete it again")
            qc.object_store.delete(key)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("target", nargs="?", choices=["sandbox", "cloud"], default="sandbox")
    target = parser.parse_args().target
    with TemporaryDirectory() as place:
        work(target, Path(place))


if __name__ == "__main__":
    main()
