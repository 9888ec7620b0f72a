"""The admin API is for programs: cross-origin web pages can neither use nor read it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.http.admin import ACTIONS
from quantconnect_sandbox.http.guard import Guard, Rejection
from quantconnect_sandbox.projects.entities import all_projects

BODIES: dict[tuple[str, str], Any] = {
    ("POST", "/clock"): {"advance": 1},
    ("POST", "/faults"): {"kind": "rejected"},
    ("POST", "/pace"): {"all": 1},
}
ROUTES = [*ACTIONS, ("GET", "/downloads/data/x.zip"), ("GET", "/nowhere"), ("POST", "/nowhere")]
WRITES = [route for route in ACTIONS if route[0] != "GET"]
FOREIGN: list[dict[str, str]] = [
    {"Host": "evil.example"},
    {"Host": "evil.example:80"},
    {"Host": "localhost.evil.example"},
    {"Host": "127.0.0.1.evil.example"},
    {"Host": "127.0.0.1@evil.example"},
    {"Host": "192.0.2.7"},
    {"Host": "[2001:db8::1]"},
    {"Host": ""},
    {"Origin": "http://evil.example"},
    {"Origin": "https://evil.example"},
    {"Origin": "http://localhost:1"},  # another server on this machine
    {"Origin": "null"},
    {"Origin": ""},
    {"Origin": "file://"},
    {"Origin": "http://["},
]


class Admin:
    """A client of the admin API that sends the headers a test chooses."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.http = httpx.Client(
            base_url=httpx.URL(sandbox.base_url).join("/"), verify=False, timeout=60
        )

    def send(self, route: tuple[str, str], headers: dict[str, str], body: Any = None) -> Any:
        method, path = route
        content = b"" if method == "GET" else json.dumps(body or BODIES.get(route, {})).encode()
        sent = {"Content-Type": "application/json"} if method != "GET" else {}
        return self.request(method, path, headers=sent | headers, content=content)

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self.http.request(method, f"/__sandbox__{path}", **options)


@pytest.fixture
def admin(sandbox: Sandbox) -> Iterator[Admin]:
    admin = Admin(sandbox)
    with admin.http:
        yield admin


def everything(sandbox: Sandbox) -> Any:
    """What a request to the admin API can change."""
    cloud = sandbox.cloud
    return (
        len(all_projects(cloud)),
        cloud.clock.offset,
        {job: str(pace) for job, pace in cloud.pace.items()},
        sandbox.faults.listed(),
        len(sandbox.requests.calls()),
    )


@pytest.fixture
def used(call: Any, sandbox: Sandbox) -> Any:
    """All that there is in a sandbox that has been used."""
    call.project()
    sandbox.faults.inject("slow", operations=["createCompile"], seconds=0)
    return everything(sandbox)


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_a_cross_origin_page_cannot_read_or_change_anything(
    admin: Admin, sandbox: Sandbox, used: Any, headers: dict[str, str]
) -> None:
    for route in ROUTES:
        response = admin.send(route, headers)
        assert response.status_code in (400, 403), route  # 400 by the server for an invalid host
        if response.status_code == 403:
            assert response.json().keys() == {"error"}
            assert re.search(r"--allowed-host|without the header Origin", response.json()["error"])
        assert "access-control-allow-origin" not in response.headers
        assert "createProject" not in response.text
    assert everything(sandbox) == used


@pytest.mark.parametrize(
    "kind",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""],
)
@pytest.mark.parametrize("route", WRITES, ids=str)
def test_a_write_that_is_not_json_changes_nothing(
    admin: Admin, sandbox: Sandbox, used: Any, route: tuple[str, str], kind: str
) -> None:
    response = admin.send(route, {"Content-Type": kind}, body={"seed": 7})
    assert response.status_code == 415
    assert "send the header Content-Type: application/json" in response.json()["error"]
    assert everything(sandbox) == used


@pytest.mark.parametrize("route", ACTIONS, ids=str)
def test_a_preflight_is_never_granted(admin: Admin, route: tuple[str, str]) -> None:
    asked = {"Origin": "http://evil.example", "Access-Control-Request-Method": route[0]}
    response = admin.request("OPTIONS", route[1], headers=asked)
    assert response.status_code >= 400
    assert not [name for name in response.headers if name.startswith("access-control")]


@pytest.mark.parametrize("route", ACTIONS, ids=str)
@pytest.mark.parametrize("name", ["127.0.0.1", "127.9.9.9:80", "localhost", "LOCALHOST:1", "[::1]"])
def test_its_own_host_names_are_accepted_with_any_port_and_the_same_origin(
    admin: Admin, route: tuple[str, str], name: str
) -> None:
    for headers in ({"Host": name}, {"Host": name, "Origin": f"http://{name}"}):
        response = admin.send(route, headers)
        assert response.status_code == 200, response.text


def test_a_delete_without_a_body_needs_no_content_type(admin: Admin) -> None:
    for method, path in WRITES:
        if method == "DELETE":
            assert admin.request(method, path).status_code == 200


def test_a_reachable_sandbox_accepts_its_allowed_hosts() -> None:
    with Sandbox(host="0.0.0.0", allowed_hosts=["sandbox", "192.0.2.7"]) as sandbox:
        admin = Admin(sandbox)
        for name, status in {
            "sandbox:5612": 200,
            "Sandbox.": 200,
            "192.0.2.7": 200,
            "0.0.0.0": 200,
            "127.0.0.1": 200,
            "sandbox2": 403,
            "192.0.2.8": 403,
        }.items():
            response = admin.request("GET", "/health", headers={"Host": name})
            assert response.status_code == status, name
        admin.http.close()


def test_the_local_address_of_a_request_is_an_accepted_host() -> None:
    guard = Guard(["0.0.0.0"])
    assert guard.judge("GET", {"host": "192.0.2.7:80"}, reached="192.0.2.7") is None
    assert guard.judge("GET", {"host": "[2001:DB8::1]"}, reached="2001:db8::1") is None
    assert isinstance(guard.judge("GET", {"host": "192.0.2.8"}, reached="192.0.2.7"), Rejection)
    assert isinstance(guard.judge("GET", {}, reached=""), Rejection)


def test_the_api_needs_no_guard_because_it_requires_a_signature(call: Any) -> None:
    foreign = {"Host": "sandbox.test", "Origin": "http://sandbox.test"}
    assert call.request("POST", "authenticate", headers=foreign).json()["success"] is True
    unsigned = call.http.post("projects/create", json={"name": "x", "language": "Py"})
    assert unsigned.json()["success"] is False


def test_an_unknown_path_is_reported_with_the_existing_ones(admin: Admin) -> None:
    response = admin.send(("GET", "/nowhere"), {})
    assert response.status_code == 404
    assert "GET /__sandbox__/nowhere does not exist: use one of DELETE" in response.json()["error"]


def test_a_state_file_is_not_changed_by_a_cross_origin_page(tmp_path: Path) -> None:
    with Sandbox(state=tmp_path / "state.db") as sandbox:
        sandbox.cloud.new_number()
        sandbox.cloud.save()
        kept = sandbox.cloud.new_number()
        headers = {"Origin": "http://evil.example", "Content-Type": "text/plain"}
        admin = Admin(sandbox)
        assert admin.send(("POST", "/reset"), headers).status_code == 403
        admin.http.close()
        assert sandbox.cloud.new_number() > kept
