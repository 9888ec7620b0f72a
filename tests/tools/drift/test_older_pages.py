"""An older page, as crawlers stored it: only the true differences are drift."""

from dataclasses import replace

import pytest

from tests.tools.drift import facts, writing
from tests.tools.drift.test_compare import lines
from tools.drift.pages import Model, Page, Property, Type
from tools.drift.sources import read

CRAWLED = ("barred", "fenced", "listed")
GONE = {
    "Project": ("isPinned", "maxFileSize", "sharingTokenBacktest"),
    "ReadProjectRequest": ("start", "end"),
}
"""What the docs did not have yet."""

OLDER = {
    "grid": Type("string"),
    "liveGrid": Type("string"),
    "parameters": Type("ParameterSet", is_model=True, wrappers=("Array",)),
    "liveForm": Type("object"),
}
"""What the docs described otherwise. For all but the last, our description says so."""


def older() -> Page:
    page = facts.page("/projects/read")
    operation = page.operations[0]
    models = {name: _older(model) for name, model in operation.models.items()}
    value = {"name": Type("string"), "value": Type("number")}
    rows = {name: Property(name, kind, description="One.") for name, kind in value.items()}
    models["ParameterSet"] = Model("ParameterSet", "A parameter.", rows)
    return replace(page, operations=(replace(operation, models=models),))


def _older(model: Model) -> Model:
    gone = GONE.get(model.name, ())
    rows = {name: one for name, one in model.properties.items() if name not in gone}
    if model.name == "Project":
        rows |= {name: replace(rows[name], type=kind) for name, kind in OLDER.items()}
    plain = {name: replace(one, required=False, example=None) for name, one in rows.items()}
    return replace(model, properties=plain)


@pytest.mark.parametrize("form", CRAWLED)
def test_an_older_page_shows_what_came_later_and_nothing_else(form: str) -> None:
    suffix, write = writing.FORMS[form]
    pages = read(f"page{suffix}", write(older(), writing.USUAL), suffix)

    assert lines(*pages) == [
        ("Project.isPinned", "property"),
        ("Project.liveForm", "model"),
        ("Project.maxFileSize", "property"),
        ("Project.sharingTokenBacktest", "property"),
        ("ReadProjectRequest.end", "property"),
        ("ReadProjectRequest.start", "property"),
    ]
