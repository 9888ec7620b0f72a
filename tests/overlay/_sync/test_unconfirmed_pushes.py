# Written by `make generate` from tests/overlay/_async/test_unconfirmed_pushes.py; do not edit.
"""A write that the API does not confirm is neither reported as done nor recorded."""

import json
from pathlib import Path

import httpx
import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.errors import QuantConnectError
from tests.overlay.file_servers import Server


class Unconfirming(Server):
    """A server that executes no write and returns an unexpected response to it."""

    def __init__(self, response: bytes, status: int) -> None:
        super().__init__({"main.py": "old", "gone.py": "old"})
        self.instead = httpx.Response(status, content=response)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        call = request.url.path.rpartition("v2/")[2]
        if call.endswith("/read"):
            return super().__call__(request)
        self.calls.append(call)
        return httpx.Response(self.instead.status_code, content=self.instead.content)


@pytest.mark.parametrize("status", [200, 403])
@pytest.mark.parametrize(
    "response",
    [b"{}", b"[]", b'{"message": "Forbidden"}', b"<html><h1>Sign in</h1></html>"],
    ids=["nothing", "list", "message", "page"],
)
@pytest.mark.parametrize("step", ["created", "updated", "deleted"])
def test_a_push_that_the_api_does_not_confirm_is_not_recorded(
    client_with, tmp_path: Path, step: str, response: bytes, status: int
) -> None:
    server = Unconfirming(response, status)
    qc: QuantConnect = client_with(server)
    qc.files.pull(7, tmp_path)
    before = (tmp_path / ".quantconnect" / "sync.json").read_bytes()
    if step == "created":
        (tmp_path / "new.py").write_text("new", encoding="utf-8")
    elif step == "updated":
        (tmp_path / "main.py").write_text("edited", encoding="utf-8")
    else:
        (tmp_path / "gone.py").unlink()

    with pytest.raises(QuantConnectError) as raised:
        qc.files.push(7, tmp_path, delete=True)

    assert raised.value.__notes__[0].startswith("Done before the error:\n- nothing\nNot done:\n")
    assert json.loads((tmp_path / ".quantconnect" / "sync.json").read_bytes()) == json.loads(before)
    assert server.files == {"main.py": "old", "gone.py": "old"}
    if step == "updated":
        with pytest.raises(QuantConnectError):
            qc.files.push(7, tmp_path)
        assert (qc.files.pull(7, tmp_path)).left == ("main.py",)
        assert (tmp_path / "main.py").read_text(encoding="utf-8") == "edited"
