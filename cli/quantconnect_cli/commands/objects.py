"""The commands `object put`, `get`, `ls` and `rm`."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from quantconnect_cli.options import Group
from quantconnect_cli.session import Session, pass_session

if TYPE_CHECKING:
    from quantconnect_client import Transfer
    from quantconnect_client.models import ObjectStoreSummary

TRANSFERRED = ("key", "path", "size", "md5")
LISTED = ("key", "size", "modified", "mime")
organization = click.option(
    "--organization-id",
    metavar="ID",
    help="The organization.  [default: QC_ORGANIZATION_ID, else the account's own]",
)


@click.group(cls=Group)
def objects() -> None:
    """Upload, download, list or delete objects."""


@objects.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.argument("key", required=False)
@organization
@pass_session
def put(session: Session, path: Path, key: str | None, organization_id: str | None) -> None:
    """Upload a file, or a folder with everything in it.

    KEY is the key of the file or folder, by default its name. What is stored there is overwritten.
    """
    sent = session.qc.object_store.upload(
        path, key, organization_id=organization_id, progress=session.progress
    )
    _show(session, sent)


@objects.command()
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@click.option(
    "--to",
    "target",
    type=click.Path(path_type=Path),
    default=Path(),
    help="The file or folder to write to.  [default: the current folder]",
)
@organization
@pass_session
def get(session: Session, keys: tuple[str, ...], target: Path, organization_id: str | None) -> None:
    """Download files, or folders with everything in them.

    A single KEY of a folder writes its contents into the target. Several keep their full keys as
    paths. Files that exist are overwritten.
    """
    fetched = session.qc.object_store.download(
        keys[0] if len(keys) == 1 else keys,
        target,
        organization_id=organization_id,
        progress=session.progress,
    )
    _show(session, fetched)


@objects.command()
@click.argument("path", default="")
@click.option("--recursive", "-r", is_flag=True, help="List subfolders as well.")
@organization
@pass_session
def ls(session: Session, path: str, recursive: bool, organization_id: str | None) -> None:
    """List the files and folders in a folder, by default in the root."""
    found = session.qc.object_store.list(path, organization_id=organization_id, recursive=recursive)
    session.out.table(map(_row, found), LISTED)


@objects.command()
@click.argument("keys", nargs=-1, required=True, metavar="KEY...")
@click.option("--yes", "-y", is_flag=True, help="Delete without asking.")
@organization
@pass_session
def rm(session: Session, keys: tuple[str, ...], yes: bool, organization_id: str | None) -> None:
    """Delete files, or folders with everything in them. Asks first."""
    session.confirm(f"Delete {', '.join(keys)} from the Object Store?", yes=yes)
    for key in keys:
        session.qc.object_store.delete(key, organization_id=organization_id)
        session.out.note(f"Deleted {key}")
    if session.out.as_json:
        session.out.data({"deleted": keys})


def _show(session: Session, transfers: Sequence["Transfer"]) -> None:
    session.out.table(
        [{name: getattr(one, name) for name in TRANSFERRED} for one in transfers], TRANSFERRED
    )


def _row(entry: "ObjectStoreSummary") -> dict[str, object]:
    from quantconnect_client.objects import is_folder

    folder = is_folder(entry)
    return {
        "key": f"{entry.key}/" if folder else entry.key,
        "size": None if folder else entry.size,
        "modified": entry.modified,
        "mime": entry.mime,
        "folder": folder,
    }
