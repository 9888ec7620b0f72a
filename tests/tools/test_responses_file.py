"""The client's data file of response schemas has every operation, and only what it needs."""

import json

from tests.spec import DOCUMENT
from tools.overlay import responses

WRITTEN = json.loads(responses.render(DOCUMENT))


def test_every_operation_has_a_response() -> None:
    assert WRITTEN["responses"].keys() == DOCUMENT["paths"].keys()


def test_each_response_and_schema_has_a_line_of_its_own() -> None:
    text = responses.render(DOCUMENT).decode()

    assert len(text.splitlines()) == len(WRITTEN["responses"]) + len(WRITTEN["definitions"]) + 7


def test_a_revision_of_the_spec_is_included() -> None:
    revised = DOCUMENT | {"info": DOCUMENT["info"] | {"x-qc-revision": "1.2.0"}}

    assert json.loads(responses.render(revised))["revision"] == "1.2.0"
