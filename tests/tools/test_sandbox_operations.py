"""The sandbox's data file has the required facts about each operation."""

import json
from typing import Any

from tests.spec import DOCUMENT
from tools import generate
from tools.spec import sandbox_operations

JSON = "application/json"
ITEM = {"type": "object", "properties": {"at": {"type": "string", "format": "date"}}}
SCHEMAS: dict[str, Any] = {
    "Request": {"type": "object", "properties": {"item": {"$ref": "#/components/schemas/Item"}}},
    "Item": ITEM,
    "Response": {"type": "object"},
    "RestResponse": {"type": "object"},
    "Unused": {"type": "object"},
}


def body(name: str, media: str = JSON) -> dict[str, Any]:
    return {"content": {media: {"schema": {"$ref": f"#/components/schemas/{name}"}}}}


def rendered(**operation: Any) -> dict[str, Any]:
    whole = {"operationId": "readThing", "responses": {"200": body("Response")}} | operation
    document = {"paths": {"/read": {"post": whole}}, "components": {"schemas": SCHEMAS}}
    found: dict[str, Any] = json.loads(sandbox_operations.render(document))
    return found


def test_an_operation_refers_to_the_included_schemas() -> None:
    found = rendered(requestBody=body("Request"))

    assert found["operations"] == {
        "/read": {
            "id": "readThing",
            "request": {"$ref": "#/definitions/Request"},
            "response": {"$ref": "#/definitions/Response"},
            "uses": ["Item", "Request", "Response"],
        }
    }
    assert [*found["definitions"]] == ["Item", "Request", "Response"]
    assert found["definitions"]["Item"]["properties"]["at"]["x-qc-format"] == "date"


def test_an_operation_without_a_request_takes_an_object() -> None:
    assert rendered()["operations"]["/read"]["request"] == {"type": "object"}


def test_a_download_is_checked_as_a_rejection_and_an_upload_in_its_only_form() -> None:
    text = {"text/csv": {"schema": {"type": "string"}}}
    download = {"200": {"content": text}}
    found = rendered(requestBody=body("Request", "multipart/form-data"), responses=download)

    assert found["operations"]["/read"]["request"] == {"$ref": "#/definitions/Request"}
    assert found["operations"]["/read"]["response"] == {"$ref": "#/definitions/RestResponse"}


def test_the_file_in_the_tree_is_current() -> None:
    written = (generate.ROOT / sandbox_operations.FILE).read_bytes()
    assert written == sandbox_operations.render(DOCUMENT), "run `make generate`"
