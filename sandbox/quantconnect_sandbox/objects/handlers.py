"""The Object Store of the organization."""

from starlette.datastructures import UploadFile

from quantconnect_sandbox.downloads.routes import archive_link
from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.json_types import Json
from quantconnect_sandbox.objects.entities import StoredObject
from quantconnect_sandbox.objects.store import (
    PREVIEW_BYTES,
    children,
    delete,
    find_object,
    human_size,
    objects,
    order_packing,
    packed,
    preview,
    store,
)
from quantconnect_sandbox.organizations.members import check_organization
from quantconnect_sandbox.registry import operation
from quantconnect_sandbox.store.blobs import read_head
from quantconnect_sandbox.store.clock import stamp
from quantconnect_sandbox.store.state import Cloud


@operation("setObject")
def set_object(cloud: Cloud, request: Json) -> Json:
    """Store a file of any size. Rejected for a key that leads out of the store."""
    check_organization(cloud, request)
    upload = request["objectData"]
    if not isinstance(upload, UploadFile):
        raise ApiError(
            "Invalid argument: objectData must be a file part of a multipart form, one with a "
            f"filename, got the value {upload!r:.40}"
        )
    store(cloud, request["key"], upload.file)
    return {}


@operation("getObject")
def get_object(cloud: Cloud, request: Json) -> Json:
    """Pack files and folders, then return a link to the zip file, which needs no signature."""
    check_organization(cloud, request)
    if "keys" in request:
        return {"jobId": order_packing(cloud, request["keys"]).id, "url": None}
    blob = packed(cloud, request["jobId"])
    return {"jobId": request["jobId"], "url": archive_link(cloud, blob) if blob else None}


@operation("getObjectProperties")
def get_object_properties(cloud: Cloud, request: Json) -> Json:
    """Return times, size, hash and the first 1024 bytes of a file. Rejected for a folder."""
    check_organization(cloud, request)
    one = find_object(cloud, request["key"])
    return {
        "metadata": {
            "key": one.key,
            "modified": stamp(one.modified),
            "created": stamp(one.created),
            "size": one.size,
            "md5": one.md5,
            "mime": one.mime,
            "preview": preview(read_head(cloud.blobs, one.blob, PREVIEW_BYTES)),
        }
    }


@operation("listObjects")
def list_objects(cloud: Cloud, request: Json) -> Json:
    """List the files and folders in a folder, on one page. Empty if the folder does not exist."""
    check_organization(cloud, request)
    path = request.get("path") or "/"
    entries = [_entry(key, below) for key, below in children(cloud, path)]
    used = sum(one.size for one in objects(cloud).all())
    return {
        "path": path,
        "objects": sorted(entries, key=lambda entry: not entry["folder"]),
        "page": 1,
        "totalPages": 1,
        "objectStorageUsed": used,
        "objectStorageUsedHuman": human_size(used),
    }


@operation("deleteObject")
def delete_object(cloud: Cloud, request: Json) -> Json:
    """Delete a file, or a folder with everything in it."""
    check_organization(cloud, request)
    delete(cloud, request["key"])
    return {}


def _entry(key: str, below: list[StoredObject]) -> Json:
    folder = below[0].key != key
    return {
        "key": key,
        "name": key.rpartition("/")[2],
        "modified": stamp(max(one.modified for one in below)),
        "mime": "directory" if folder else below[0].mime,
        # The docs name the field `folder`, and LEAN's client reads `isFolder`.
        "folder": folder,
        "isFolder": folder,
        "size": 0 if folder else below[0].size,
    }
