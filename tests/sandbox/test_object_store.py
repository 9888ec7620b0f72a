import socket
from hashlib import md5
from typing import Any
from urllib.parse import urlsplit

import pytest

from quantconnect_sandbox.objects.store import human_size
from quantconnect_sandbox.store.settings import DEFAULT_ORGANIZATION

HERE = {"organizationId": DEFAULT_ORGANIZATION}
MEGABYTE = 1 << 20


def properties(call: Any, key: str) -> dict[str, Any]:
    metadata: dict[str, Any] = call("object/properties", key=key, **HERE)["metadata"]
    return metadata


def listed(call: Any, **path: str) -> list[str]:
    return [entry["key"] for entry in call("object/list", **path, **HERE)["objects"]]


def part(disposition: str, content: bytes, *headers: str) -> bytes:
    head = "\r\n".join([f"Content-Disposition: form-data; {disposition}", *headers])
    return b"--X\r\n" + head.encode() + b"\r\n\r\n" + content + b"\r\n"


TEXTS = [
    part('name="organizationId"', DEFAULT_ORGANIZATION.encode()),
    part('name="key"', b"a/b.bin"),
]
LEAN = [
    part("name=organizationId", DEFAULT_ORGANIZATION.encode(), "Content-Type: text/plain"),
    part("name=key", b"a/b.bin", "Content-Type: text/plain; charset=utf-8"),
]


@pytest.mark.parametrize(
    "parts",
    [
        [*TEXTS, part('name="objectData"; filename="objectData"', b"\0\r\n--\xff")],
        [part('name="objectData"; filename="objectData"', b"\0\r\n--\xff"), *TEXTS],
        [
            *TEXTS,
            part('name="objectData"; filename="upload"', b"\0\r\n--\xff", "Content-Type: a/b"),
        ],
        [*TEXTS, part('name="objectData"; filename=""', b"\0\r\n--\xff")],
        [*TEXTS, part('name="objectData"; filename="../\u00e9.csv"', b"\0\r\n--\xff")],
        [
            *LEAN,
            part(
                "name=objectData; filename=objectData; filename*=utf-8''objectData",
                b"\0\r\n--\xff",
            ),
        ],
    ],
)
@pytest.mark.parametrize("boundary", ["X", '"X"'])
def test_every_form_of_upload_that_clients_send_is_stored(
    call: Any, parts: list[bytes], boundary: str
) -> None:
    headers = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    content = b"".join(parts) + b"--X--\r\n"
    response = call.request("POST", "object/set", content=content, headers=headers)
    assert response.json() == {"success": True, "errors": []}
    assert call.unpacked(call.archive("a/b.bin")) == {"a/b.bin": b"\0\r\n--\xff"}


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ({"files": {"objectData": (None, "text")}}, "objectData must be a file part"),
        ({"json": {**HERE, "key": "a", "objectData": "text"}}, "objectData must be a file part"),
        ({"files": {"other": ("name", b"x")}}, "other must not be a file"),
        ({"files": {"objectData[0]": ("name", b"x")}}, "objectData[0] must not be a file"),
        ({"files": {"note": (None, "x")}}, "Required parameter objectData is empty"),
    ],
)
def test_an_upload_without_its_file_part_is_rejected(
    call: Any, sent: dict[str, Any], text: str
) -> None:
    form = {} if "json" in sent else {"data": HERE | {"key": "a"}}
    (error,) = call.request("POST", "object/set", **form, **sent).json()["errors"]
    assert text in error
    assert listed(call) == []
    assert call.blobs() == []


def test_a_file_in_place_of_a_text_field_is_rejected(call: Any) -> None:
    call.project("Momentum")
    files = {"name": ("a.txt", b"Reversal"), "language": (None, "Py")}
    (error,) = call.request("POST", "projects/create", files=files).json()["errors"]
    assert "name must not be a file" in error


@pytest.mark.parametrize(
    "key",
    [
        *("..", "../x", "a/../../x", "a/..", ".", "a/./b", "//x", "/", "a//b", "a/"),
        *("a\\b", "..\\x", "\\x", "C:/x", "C:x", "a\0b", "a\nb", "k" * 1025),
    ],
)
def test_a_key_that_could_leave_a_folder_is_rejected(call: Any, key: str) -> None:
    (error,) = call.upload(key)["errors"]
    assert error.startswith("Invalid argument: key must be a path")
    assert repr(key)[:20] in error
    assert listed(call) == []
    assert call.blobs() == []


@pytest.mark.parametrize("key", ["a", ".hidden", "a..b/..c", "a b/\u00e9 [1].csv", "k" * 1024])
def test_an_unusual_key_is_accepted(call: Any, key: str) -> None:
    call.put(key, b"odd")
    assert properties(call, key)["key"] == key
    archive = call.unpacked(call.archive(key))
    assert archive == {key: b"odd"}
    call("object/delete", key=key, **HERE)
    assert listed(call) == []


def test_a_leading_slash_is_not_part_of_a_key(call: Any) -> None:
    call.put("/Ricardo", b"\1\2\3")
    assert properties(call, "/Ricardo") == properties(call, "Ricardo")
    used = call("object/list", path="/Ricardo", **HERE)["objectStorageUsed"]
    assert call.unpacked(call.archive("/Ricardo")) == {"Ricardo": b"\1\2\3"}
    call("object/delete", key="/Ricardo", **HERE)
    assert call("object/list", path="/Ricardo", **HERE)["objectStorageUsed"] == used - 3 == 0
    call.rejected("object/delete", key="/Ricardo", **HERE)


def test_properties_include_content_details_and_modification_time(frozen_call: Any) -> None:
    call = frozen_call
    call.put("momentum/universe.csv", b"SPY,QQQ,IWM\n")
    assert properties(call, "momentum/universe.csv") == {
        "key": "momentum/universe.csv",
        "created": "2026-11-21 14:05:09",
        "modified": "2026-11-21 14:05:09",
        "size": 12,
        "md5": "eb77e5583229d5a72dac9e0a3ed6588b",
        "mime": "text/csv",
        "preview": "SPY,QQQ,IWM\n",
    }
    call.sandbox.clock.advance(60)
    call.put("momentum/universe.csv", b"SPY\n")
    changed = properties(call, "momentum/universe.csv")
    assert (changed["created"], changed["modified"]) == (
        "2026-11-21 14:05:09",
        "2026-11-21 14:06:09",
    )
    assert (changed["size"], changed["preview"]) == (4, "SPY\n")
    assert len(call.blobs()) == 1


@pytest.mark.parametrize(
    ("key", "content", "mime", "preview"),
    [
        ("note", b"Hello, world!", "text/plain", "Hello, world!"),
        ("note", "x\u00e9".encode() * 400, "text/plain", "x\u00e9" * 341 + "x"),
        ("note", b"", "text/plain", ""),
        ("model", b"\0\1\2", "application/octet-stream", ""),
        ("model", b"\xff\xfe", "application/octet-stream", ""),
        ("a.json", b"{}", "application/json", "{}"),
        ("a.csv.gz", b"\x1f\x8b", "application/x-gzip", ""),
    ],
)
def test_the_media_type_follows_from_the_name_or_the_content(
    call: Any, key: str, content: bytes, mime: str, preview: str
) -> None:
    call.put(key, content)
    read = properties(call, key)
    assert (read["mime"], read["preview"]) == (mime, preview)
    assert read["md5"] == md5(content).hexdigest()
    (entry,) = call("object/list", **HERE)["objects"]
    assert (entry["mime"], entry["size"]) == (mime, len(content))


def test_a_folder_or_a_missing_key_has_no_properties(call: Any) -> None:
    call.put("a/b/c")
    for key in ("a", "a/b", "a/b/", "x", "/"):
        wanted = f'Object id not found: "{key}"'
        assert call.rejected("object/properties", key=key, **HERE) == wanted


def test_a_listing_has_the_files_and_folders_of_one_folder(frozen_call: Any) -> None:
    call = frozen_call
    for key, size in [("z.txt", 1), ("b/new/x", 10), ("b/old", 100), ("bb", 1000)]:
        call.put(key, b"x" * size)
        call.sandbox.clock.advance(60)
    root = call("object/list", **HERE)
    assert [(one["key"], one["name"], one["folder"]) for one in root["objects"]] == [
        ("b", "b", True),
        ("bb", "bb", False),
        ("z.txt", "z.txt", False),
    ]
    folder = root["objects"][0]
    assert (folder["mime"], folder["size"], folder["isFolder"]) == ("directory", 0, True)
    assert folder["modified"] == "2026-11-21 14:07:09"  # the time of the newest file in it
    below = call("object/list", path="b", **HERE)
    assert [(one["key"], one["name"], one["size"]) for one in below["objects"]] == [
        ("b/new", "new", 0),
        ("b/old", "old", 100),
    ]
    assert listed(call, path="b/new") == ["b/new/x"]
    for response in (root, below):
        assert (response["page"], response["totalPages"]) == (1, 1)
        assert (response["objectStorageUsed"], response["objectStorageUsedHuman"]) == (
            1111,
            "1.08 KB",
        )


@pytest.mark.parametrize("path", ["b", "/b", "b/", "/b/"])
def test_a_path_is_echoed_as_requested(call: Any, path: str) -> None:
    call.put("b/c")
    response = call("object/list", path=path, **HERE)
    assert response["path"] == path
    assert [one["key"] for one in response["objects"]] == ["b/c"]


def test_the_root_folder_is_a_slash_or_an_empty_path(call: Any) -> None:
    call.put("b/c")
    root = call("object/list", **HERE)
    assert root["path"] == "/"
    assert [one["key"] for one in root["objects"]] == ["b"]
    assert call("object/list", path="/", **HERE) == call("object/list", path="", **HERE) == root


def test_listing_something_other_than_a_folder_returns_nothing(call: Any) -> None:
    call.put("b/c")
    for path in ("x", "b/c", "b/x", ".."):
        assert listed(call, path=path) == []


def test_a_key_is_never_both_a_file_and_a_folder(call: Any) -> None:
    call.put("a/b/c", b"first")
    for key, text in [
        ("a", "'a' is a folder already"),
        ("a/b", "'a/b' is a folder already"),
        ("a/b/c/d/e", "a folder of key 'a/b/c/d/e' is a file already"),
    ]:
        assert text in call.upload(key)["errors"][0]
    assert call.unpacked(call.archive("a")) == {"a/b/c": b"first"}
    assert len(call.blobs()) == 2  # the content and the zip file


def test_deleting_a_folder_deletes_only_its_contents(call: Any) -> None:
    for key in ("a/b/c", "a/b/d", "a/e", "ab", "x/a"):
        call.put(key)
    call("object/delete", key="a/b/d", **HERE)
    assert listed(call, path="a/b") == ["a/b/c"]
    call("object/delete", key="a", **HERE)
    assert listed(call) == ["x", "ab"]
    assert len(call.blobs()) == 2
    for key in ("a", "a/b/c", "/", "x/../ab"):
        assert key in call.rejected("object/delete", key=key, **HERE)
    assert listed(call) == ["x", "ab"]


@pytest.mark.parametrize("organization", [" ", "0" * 32])
def test_another_organization_is_rejected(call: Any, organization: str) -> None:
    wanted = f'Organization id not found: "{organization}"'
    for path, body in [
        ("object/get", {"keys": ["a"]}),
        ("object/get", {"jobId": "a"}),
        ("object/properties", {"key": "a"}),
        ("object/list", {}),
        ("object/delete", {"key": "a"}),
    ]:
        assert call.rejected(path, organizationId=organization, **body) == wanted
    form = {"organizationId": organization, "key": "a"}
    response = call.request("POST", "object/set", data=form, files={"objectData": b"x"})
    assert response.json()["errors"] == [wanted]
    assert call.blobs() == []


def test_an_interrupted_upload_leaves_nothing(call: Any) -> None:
    address = urlsplit(call.sandbox.base_url)
    head = [
        "POST /api/v2/object/set HTTP/1.1",
        "Host: sandbox",
        *(f"{name}: {value}" for name, value in call.headers().items()),
        "Content-Type: multipart/form-data; boundary=X",
        "Content-Length: 9000000",
    ]
    form = b"".join(TEXTS) + part('name="objectData"; filename="x"', b"x" * 2 * MEGABYTE)
    with socket.create_connection((address.hostname, address.port)) as connection:
        connection.sendall("\r\n".join([*head, "", ""]).encode() + form)
    assert listed(call) == []
    assert call.blobs() == []


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (2437, "2.38 KB"),
        (1 << 20, "1.00 MB"),
        (3 << 29, "1.50 GB"),
        (1 << 41, "2048.00 GB"),
    ],
)
def test_sizes_are_human_readable(size: int, text: str) -> None:
    assert human_size(size) == text
