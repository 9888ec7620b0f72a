"""A server with one project and its files that can be made to fail."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

Trouble = Callable[[str, dict[str, Any]], bool]


class Server:
    """One project, and the failures of its writes that a test sets."""

    def __init__(self, files: dict[str, Any] | None = None) -> None:
        self.files = dict(files or {})
        self.project: dict[str, Any] = {"projectId": 7, "name": "Momentum"}
        self.calls: list[str] = []
        self.writes: list[tuple[str, str]] = []
        self.unreachable: Trouble = lambda *_: False
        self.silent: Trouble = lambda *_: False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        call = request.url.path.rpartition("v2/")[2]
        self.calls.append(call)
        asked = json.loads(request.content)
        if self.unreachable(call, asked):
            raise httpx.ConnectError("unreachable", request=request)
        response = self.response(call, asked)
        if self.silent(call, asked):
            raise httpx.ReadError("silence", request=request)
        return httpx.Response(200, content=json.dumps(response))

    def response(self, call: str, asked: dict[str, Any]) -> dict[str, Any]:
        name = asked.get("name")
        if call == "projects/read":
            return {"success": True, "projects": [self.project]}
        if call == "files/read":
            if name is not None and name not in self.files:
                return {"success": False, "errors": [f"File not found: {name}"]}
            names = self.files if name is None else [name]
            return {"success": True, "files": [self.file(one) for one in names]}
        self.writes.append((call, name or ""))
        if call == "projects/update":
            self.files = {one["name"]: one["content"] for one in asked["files"]}
        elif call == "files/delete":
            del self.files[name]
        else:
            self.files[name] = asked.get("content", "")
        return {"success": True}

    def file(self, name: str) -> dict[str, Any]:
        content = self.files[name]
        return {"name": name, **(content if isinstance(content, dict) else {"content": content})}


def write(folder: Path, count: int) -> None:
    for index in range(count):
        (folder / f"model_{index}.py").write_text(f"SIZE = {index}\n", encoding="utf-8")
