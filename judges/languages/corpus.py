"""Record a response of every operation from the sandbox, over the wire and in several modes.

The folder contains `index.json` and the bodies, `<mode>/<operation id>.json` (or `.csv`, `.txt`).
In the index, the `schema` of a body that is not JSON is null. The modes:

    good           as the sandbox responds
    null           null for every outermost field that a response may omit
    null-inside    null for every optional value, at any depth, that contains no other value
    empty-list     [] for every object that may be one, at any depth, as PHP writes an empty object
    unknown-enum   a new value for every field with a list of known values
    rejected       HTTP 200 with `success: false` and one error
    unauthorized   HTTP 401 with `success: false` and one error

`null`, `unknown-enum`, `rejected` and `unauthorized` are what the sandbox's faults of these names
send; `null-inside` and `empty-list` are made of the good response (`variants.py`). An operation has
no such file if it would be the same as the good one. The account is created at a fixed moment and
restored before each request, and the address of the sandbox is replaced, so that two recordings are
equal.
"""

import hashlib
import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx

from judges.languages import variants
from quantconnect_sandbox import Sandbox
from tests.overlay.world import METHODS, World, world
from tests.spec import DOCUMENT
from tools.spec.references import REF, target

Json = dict[str, Any]
MOMENT = datetime(2026, 11, 21, 14, 5, 9, tzinfo=UTC)
GOOD, REJECTED, UNAUTHORIZED = "good", "rejected", "unauthorized"
FAULTS = {
    "null": "null",
    "unknown-enum": "unknown_enum",
    REJECTED: "rejected",
    UNAUTHORIZED: "unauthorized",
}
"""The fault of the sandbox that each mode injects."""
CHANGES = {"null-inside": variants.null_inside, "empty-list": variants.empty_lists}
"""The function that changes the good response in each other mode."""
MODES = (GOOD, *FAULTS, *CHANGES)
ADDRESS = "http://sandbox.test"
HOUR = 3600
REQUESTS: dict[str, Json] = {
    "readLiveChart": {"start": int(MOMENT.timestamp()), "end": int(MOMENT.timestamp()) + HOUR}
}
"""Changes to the example requests, which are about other times."""
STARTING = frozenset({"readBacktestReport"})
"""Operations whose first request only starts a job."""
JSON, CSV = "application/json", "text/csv"
ENDINGS = {JSON: "json", CSV: "csv"}


def record(folder: Path, paths: Iterable[str] = DOCUMENT["paths"]) -> Json:
    """Record the operations, by default all, into `folder`, and return the index."""
    account = world(MOMENT)
    with account.sandbox() as sandbox, httpx.Client(base_url=sandbox.base_url, verify=False) as to:
        recorder = _Recorder(account, sandbox, to, folder)
        index = {"operations": [recorder.operation(path) for path in paths]}
    text = json.dumps(index, indent=1)
    (folder / "index.json").write_text(f"{text}\n", encoding="utf-8")
    return index


def documents(index: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield the mode, operation id and entry of every recorded response."""
    for operation in index["operations"]:
        for mode, response in operation["responses"].items():
            yield mode, operation["operation"], response


def content(folder: Path, response: Json) -> Any:
    """Return a recorded response: its JSON, its text, or the address of a redirect."""
    text = (folder / response["file"]).read_bytes().decode()
    return json.loads(text) if response["schema"] else response.get("location", text)


class _Recorder:
    def __init__(self, account: World, sandbox: Sandbox, to: httpx.Client, folder: Path) -> None:
        self.account, self.sandbox, self.to, self.folder = account, sandbox, to, folder
        for mode in MODES:
            (folder / mode).mkdir(parents=True, exist_ok=True)

    def operation(self, path: str) -> Json:
        """Record one operation, and return its entry in the index."""
        operation = DOCUMENT["paths"][path]["post"]
        name = operation["operationId"]
        request = self.account.requests[METHODS[name]] | REQUESTS.get(name, {})
        good = self._restored(operation, path, request)
        kept = {GOOD: self._write(operation, GOOD, good)}
        for mode, response in self._others(operation, path, request, good):
            if _json(response) not in (None, _json(good)):
                kept[mode] = self._write(operation, mode, response)
        return {
            "operation": name,
            "path": path,
            "safe": operation["x-qc-safe"],
            "request": _described(request),
            "responses": kept,
        }

    def _restored(
        self, operation: Json, path: str, request: Json, fault: str | None = None
    ) -> httpx.Response:
        """Restore the account, inject a fault, and send a request."""
        self.account.put_into(self.sandbox)
        if operation["operationId"] in STARTING:
            self._send(path, request)
        if fault:
            self.sandbox.faults.inject(fault)
        return self._send(path, request)

    def _others(
        self, operation: Json, path: str, request: Json, good: httpx.Response
    ) -> Iterator[tuple[str, httpx.Response]]:
        for mode, fault in FAULTS.items():
            yield mode, self._restored(operation, path, request, fault)
        if body := _json(good):
            schema = {"$ref": f"{REF}{_schema(operation, good.status_code)}"}
            for mode, change in CHANGES.items():
                yield mode, httpx.Response(good.status_code, json=change(body, schema))

    def _send(self, path: str, request: Json) -> httpx.Response:
        files = {name: one for name, one in request.items() if isinstance(one, bytes)}
        rest = {name: one for name, one in request.items() if name not in files}
        body: Json = {"data": rest, "files": files} if files else {"json": rest}
        return self.to.post(path, headers=self._signature(), **body)

    def _at(self, text: str) -> str:
        """Return a text with a fixed address in place of the sandbox's."""
        return text.replace(self.sandbox.base_url.removesuffix("/api/v2"), ADDRESS)

    def _signature(self) -> dict[str, str]:
        settings = self.sandbox.cloud.settings
        timestamp = str(int(self.sandbox.clock.now().timestamp()))
        digest = hashlib.sha256(f"{settings.api_token}:{timestamp}".encode()).hexdigest()
        pair = b64encode(f"{settings.user_id}:{digest}".encode()).decode()
        return {"Authorization": f"Basic {pair}", "Timestamp": timestamp}

    def _write(self, operation: Json, mode: str, response: httpx.Response) -> Json:
        kind = response.headers.get("Content-Type", "").partition(";")[0]
        file = f"{mode}/{operation['operationId']}.{ENDINGS.get(kind, 'txt')}"
        (self.folder / file).write_text(self._at(response.text), encoding="utf-8", newline="")
        entry = {
            "file": file,
            "status": response.status_code,
            "contentType": kind,
            "schema": _schema(operation, response.status_code) if kind == JSON else None,
        }
        location = response.headers.get("Location")
        return entry | ({"location": self._at(location)} if location else {})


def _json(response: httpx.Response) -> Any:
    """Return the content of a response, or None if it is not JSON."""
    return response.json() if response.headers["Content-Type"] == JSON else None


def _described(request: Json) -> Json:
    """Return a request as JSON; a file is its text."""
    return {name: one.decode() if isinstance(one, bytes) else one for name, one in request.items()}


def _schema(operation: Json, status: int) -> str | None:
    """Return the schema of a JSON response; the rejection of an export is that of a failure."""
    responses = operation["responses"]
    for name in (str(status), "default"):
        response = responses.get(name, {})
        if "$ref" in response:
            response = DOCUMENT["components"]["responses"][response["$ref"].rpartition("/")[2]]
        if JSON in response.get("content", {}):
            return target(response["content"][JSON]["schema"])
    return None
