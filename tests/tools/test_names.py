"""Names of the API as the generator writes them in Python."""

import pytest

from tests.spec import DOCUMENT
from tools.client import names
from tools.generate import ROOT


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("projectId", "project_id"),
        ("from-date", "from_date"),
        ("class", "class_"),
        ("1m", "field_1m"),
    ],
)
def test_a_property_is_an_argument(given: str, expected: str) -> None:
    assert names.parameter_name(given) == expected


def test_the_generator_uses_the_same_names() -> None:
    models = ROOT / "generated" / "quantconnect_openapi" / "models"
    for schema in ("PEP8ConvertRequest", "GetObjectStoreURLRequest", "Project"):
        assert schema in DOCUMENT["components"]["schemas"]
        module = models / f"{names.snake_case(names.class_name(schema))}.py"
        assert f"class {names.class_name(schema)}(" in module.read_text(encoding="utf-8")
