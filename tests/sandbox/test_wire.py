import json
from typing import Any

import pytest

from quantconnect_sandbox.errors import ApiError
from quantconnect_sandbox.http.wire import nest, parse_body

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


@pytest.mark.parametrize(
    ("pairs", "nested"),
    [
        ([("a", 1)], {"a": 1}),
        ([("a[b]", 1), ("a[c]", 2)], {"a": {"b": 1, "c": 2}}),
        ([("a[0][k]", 1), ("a[1][k]", 2)], {"a": {"0": {"k": 1}, "1": {"k": 2}}}),
        ([("a[]", 1), ("a[]", 2)], {"a": {"0": 1, "1": 2}}),
        ([("a[b][c][d]", 1)], {"a": {"b": {"c": {"d": 1}}}}),
        ([("a", {"b": 1}), ("a[c]", 2)], {"a": {"b": 1, "c": 2}}),
        ([("a", 1), ("a[c]", 2)], {"a": {"c": 2}}),
        ([("a", 1), ("a", 2)], {"a": 2}),
        (
            [("a[b", 1), ("c]", 2), ("[d]", 3), ("e[f]g", 4)],
            {"a[b": 1, "c]": 2, "[d]": 3, "e[f]g": 4},
        ),
        ([("a[$type]", "T"), ("a[x y]", 1)], {"a": {"$type": "T", "x y": 1}}),
    ],
)
def test_bracketed_form_fields_become_nested_objects(
    pairs: list[tuple[str, Any]], nested: dict[str, Any]
) -> None:
    assert nest(pairs) == nested


def test_the_nesting_of_form_fields_is_limited() -> None:
    assert nest([("a" + "[b]" * 63, 1)])
    with pytest.raises(ApiError, match="a is nested deeper than 64"):
        nest([("a" + "[b]" * 64, 1)])


@pytest.mark.parametrize(
    ("kind", "body", "parsed"),
    [
        (JSON, b"", {}),
        ("", b"", {}),
        (FORM, b"", {}),
        (JSON, b" \n", {}),
        (JSON, b"[]", {}),
        (JSON, b'{"a": [1, null]}', {"a": [1, None]}),
        ("", b'{"a": 1}', {"a": 1}),
        (FORM, b"a%5bb%5d=1&c=", {"a": {"b": "1"}, "c": ""}),
        (FORM, b"a=x+y%20z%C3%A9", {"a": "x y z\u00e9"}),
    ],
)
def test_bodies_are_parsed(kind: str, body: bytes, parsed: dict[str, Any]) -> None:
    assert parse_body(kind, body) == parsed


@pytest.mark.parametrize(
    ("kind", "body", "text"),
    [
        (JSON, b"{", "the request body is not JSON"),
        (JSON, b"name=x", "the request body is not JSON"),
        (JSON, b'{"a": NaN}', "NaN is not JSON"),
        (JSON, b'{"a": -1e400}', "-1e400 is too large a number"),
        (JSON, b"[" * 100_000, "the request body is not JSON"),
        (JSON, b"[1]", r"the request body is \[1\], not an object"),
        (JSON, b'"text"', "the request body is 'text', not an object"),
        (JSON, b"\xff", "the request body is not UTF-8"),
        (FORM, b"\xff", "the request body is not UTF-8"),
    ],
)
def test_malformed_bodies_are_rejected_with_a_reason(kind: str, body: bytes, text: str) -> None:
    with pytest.raises(ApiError, match=text):
        parse_body(kind, body)


# Each of these is how a real client sends the same request.
def test_every_encoding_of_a_read_gives_the_same_response(call: Any) -> None:
    project = call.project()
    wanted = call("files/read", projectId=project, name="main.py")
    text = {"projectId": str(project), "name": "main.py"}
    forms: list[tuple[str, dict[str, Any]]] = [
        ("GET", {"params": text}),
        ("POST", {"params": text}),
        ("POST", {"data": text}),
        ("POST", {"json": text}),
        ("POST", {"files": {key: (None, value) for key, value in text.items()}}),
        ("POST", {"params": {"projectId": project}, "json": {"name": "main.py"}}),
        ("GET", {"params": {"projectId": 1}, "json": text}),
        ("POST", {"content": f'{{"projectId": {project}, "name": "main.py"}}'}),
    ]
    for method, options in forms:
        assert call.request(method, "files/read", **options).json() == wanted, options


@pytest.mark.parametrize("path", ["projects/read", "projects/read/", "/projects/read"])
@pytest.mark.parametrize("headers", [{}, {"Content-Type": "application/json"}])
def test_an_empty_body_is_an_empty_request(call: Any, path: str, headers: dict[str, str]) -> None:
    call.project()
    for method in ("GET", "POST"):
        response = call.request(method, path, headers=headers).json()
        assert [project["name"] for project in response["projects"]] == ["Momentum"]


def test_bracketed_names_inside_json_become_an_object(call: Any) -> None:
    project = call.project()
    backtest = call.backtest(project, **{"parameters[fast]": 10, "parameters[slow]": "50"})
    read = call("backtests/read", projectId=project, backtestId=backtest)
    assert read["backtest"]["parameterSet"] == {"fast": 10, "slow": "50"}


def test_an_object_may_be_json_text_in_a_query(call: Any) -> None:
    project = call.project()
    query = {
        "projectId": project,
        "compileId": call.build(project),
        "backtestName": "from a link",
        "parameters": '{"fast": 10}',
    }
    response = call.request("GET", "backtests/create", params=query).json()
    assert response["backtest"]["parameterSet"] == {"fast": 10}


def test_lists_and_booleans_may_be_text(call: Any) -> None:
    project = call.project()
    call.backtest(project)
    query = {"projectId": project, "includeStatistics": "True"}
    listed = call.request("GET", "backtests/list", params=query).json()
    assert listed["backtests"][0]["alpha"] is not None
    nodes = call("projects/nodes/read", projectId=project)["nodes"]["backtest"]
    form = {"projectId": project, "nodes[0]": nodes[1]["id"], "nodes[1]": nodes[0]["id"]}
    updated = call.request("POST", "projects/nodes/update", data=form).json()
    assert updated["autoSelectNode"] is False
    cleared = call.request(
        "POST", "projects/nodes/update", data={"projectId": project, "nodes": ""}
    )
    assert cleared.json()["autoSelectNode"] is True


def test_null_means_absent(call: Any) -> None:
    project = call.project()
    files = call("files/read", projectId=project, name=None)["files"]
    assert [file["name"] for file in files] == ["main.py", "research.ipynb"]
    assert call.rejected("files/read", projectId=None) == "Required parameter projectId is empty"


def test_a_body_that_is_not_json_is_rejected(call: Any) -> None:
    headers = {"Content-Type": "application/json"}
    response = call.request("POST", "projects/read", content=b"{'a'}", headers=headers)
    assert response.status_code == 200
    assert "the request body is not JSON" in response.json()["errors"][0]


def test_a_broken_multipart_form_is_rejected(call: Any) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    response = call.request("POST", "projects/read", content=b"--y\r\n", headers=headers)
    assert response.json()["success"] is False
    assert "the form is not readable" in response.json()["errors"][0]


def test_any_text_round_trips(call: Any) -> None:
    project = call.project()
    content = "# \u00e9 \U0001f680 \ud800 </script>\n"
    headers = {"Content-Type": "application/json"}
    body = json.dumps({"projectId": project, "name": "a.py", "content": content})
    call.request("POST", "files/create", content=body, headers=headers)
    assert call("files/read", projectId=project, name="a.py")["files"][0]["content"] == content
    assert call.build(project)
