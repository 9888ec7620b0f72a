"""Decode the corpus with the generated models, and print the results."""

import importlib
import json
import sys
from pathlib import Path

from pydantic import BaseModel, TypeAdapter, ValidationError

models = importlib.import_module("models")


def decode(schema: str, text: str) -> dict[str, object]:
    """Decode a response and encode it again, with exactly the fields that it has."""
    try:
        model = getattr(models, schema)
        response = TypeAdapter(model).validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        return {"ok": False, "error": f"{first['loc']}: {first['msg']}"}
    assert isinstance(response, BaseModel)
    value = response.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return {"ok": True, "value": value}


def main(corpus: Path) -> None:
    """Print a line for each JSON document of the corpus."""
    index = json.loads((corpus / "index.json").read_text(encoding="utf-8"))
    for operation in index["operations"]:
        for mode, response in operation["responses"].items():
            if response["schema"]:
                text = (corpus / response["file"]).read_text(encoding="utf-8")
                names = {"mode": mode, "operation": operation["operation"]}
                print(json.dumps(names | decode(response["schema"], text)))


main(Path(sys.argv[1]))
