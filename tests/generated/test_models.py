"""Requirements on the generated models beyond what the generator guarantees."""

import copy
import pickle
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest

from quantconnect_openapi import models
from quantconnect_openapi.models.project import Project
from quantconnect_openapi.types import UNSET, Model, parse_timestamp
from tests.spec import DOCUMENT
from tools.spec import presence

SCHEMAS = DOCUMENT["components"]["schemas"]

PROJECT = Project.from_dict({"projectId": 1, "name": "n", "created": "2026-11-21 14:05:09"})


@pytest.mark.parametrize(
    "again", [pickle.loads(pickle.dumps(PROJECT)), copy.deepcopy(PROJECT), copy.copy(PROJECT)]
)
def test_a_model_survives_pickle_and_copy(again: Project) -> None:
    assert again == PROJECT
    assert again.description is None
    assert again.to_dict() == PROJECT.to_dict()


@pytest.mark.parametrize(
    "text", ["2026-11-21 14:05:09", "2026-11-21T14:05:09Z", "2026-11-21T16:05:09+02:00"]
)
def test_a_decoded_datetime_is_timezone_aware(text: str) -> None:
    assert parse_timestamp(text) == datetime(2026, 11, 21, 14, 5, 9, tzinfo=UTC)


def test_models_are_imported_lazily() -> None:
    code = (
        "import sys; from quantconnect_openapi import models; before = set(sys.modules)\n"
        "models.Project; print(*[m for m in set(sys.modules) - before if '.models.' in m])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "quantconnect_openapi.models.project" in done.stdout.split()
    assert "quantconnect_openapi.models.backtest_result" not in done.stdout.split()


def test_every_model_can_be_imported_from_the_package() -> None:
    assert set(models.__all__) <= set(dir(models))
    assert all(getattr(models, name).__name__ for name in models.__all__ if name[0].isupper())
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        models.Nonsense  # noqa: B018


def test_unset_is_falsy_and_has_a_readable_repr() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"


def every_model() -> Iterator[type[Model]]:
    for name in models.__all__:
        found = getattr(models, name)
        if isinstance(found, type) and issubclass(found, Model):
            yield found


MODELS = list(every_model())
RESPONSES = [model for model in MODELS if model._ABSENT is None]
REQUESTS = [model for model in MODELS if model._ABSENT is UNSET]


def test_what_a_response_omits_is_none_in_value_and_type() -> None:
    for model in RESPONSES:
        for key, name in model._NAMES.items():
            annotation = str(attrs.fields_dict(model)[name].type)
            assert "Unset" not in annotation, (model, name)
            is_there = key in model._REQUIRED or key in always_present(model)
            assert annotation == "Any" or annotation.endswith("| None") != is_there, (model, name)
            assert key in model._REQUIRED or getattr(model, name, 0) is not UNSET


def always_present(model: type[Model]) -> list[str]:
    return presence.always_present(SCHEMAS.get(model.__name__, {}), SCHEMAS)


def test_a_model_is_decoded_without_what_is_always_present() -> None:
    lists = {model: names for model in RESPONSES if (names := always_present(model))}

    assert len(lists) > 50
    for model, names in lists.items():
        data: dict[str, Any] = {key: [] for key in model._REQUIRED}
        bare = model.from_dict(data)
        assert {getattr(bare, model._NAMES[name]) for name in names} == {None}, model
        assert bare.to_dict() == data
        assert bare == model.from_dict(dict.fromkeys(names) | data)
        assert not any(f"{model._NAMES[name]}=" in repr(bare) for name in names), model
        assert pickle.loads(pickle.dumps(bare)) == bare


UNFINISHED = [model for model in RESPONSES if model._UNLESS]


def test_a_response_has_its_result_unless_it_is_unfinished() -> None:
    assert len(UNFINISHED) == 4
    for model in UNFINISHED:
        (key,) = model._NEEDED
        with pytest.raises(KeyError, match=key):
            model.from_dict({"success": True})
        assert getattr(model.from_dict({model._UNLESS: 0.5}), key) is None


@pytest.mark.parametrize("kind", [model for model in UNFINISHED if model._DECODERS])
def test_a_result_of_another_shape_is_kept_only_beside_an_unfinished_one(kind: type[Model]) -> None:
    (key,) = kind._NEEDED
    for value in (None, "unheard of"):
        with pytest.raises(TypeError):
            kind.from_dict({key: value})
        unfinished = {key: value, kind._UNLESS: 0.5}
        assert kind.from_dict(unfinished).to_dict() == unfinished


def test_requests_tell_omitted_from_null() -> None:
    request = models.CreateBacktestRequest(1, "build", "name")

    assert len(REQUESTS) > 100
    assert "parameters" not in " ".join(request.to_dict())
    for model in REQUESTS:
        for key, name in model._NAMES.items():
            annotation = str(attrs.fields_dict(model)[name].type)
            assert (key in model._REQUIRED) == ("Unset" not in annotation), (model, name)


def test_absent_stays_absent_and_null_stays_null() -> None:
    data = {"name": "n", "projectId": 1, "description": None, "colour": "red", "libraries": []}

    project = Project.from_dict(data)

    assert list(project.to_dict()) == ["name", "projectId", "description", "libraries", "colour"]
    assert project.to_dict() == data
    assert (project.description, project.created) == (None, None)
    assert [project.has_key(key) for key in ("description", "created", "colour")] == [
        True,
        False,
        True,
    ]


def test_reading_a_model_changes_neither_the_data_nor_the_model() -> None:
    data: dict[str, Any] = {"projectId": 1, "name": "n", "libraries": [{"projectId": 2}], "x": {}}
    before = copy.deepcopy(data)

    project = Project.from_dict(data)
    again = Project.from_dict(data)
    assert project.additional_properties == {"x": {}}
    assert project.created is None

    assert data == before
    assert project == again
    assert hash_is_missing(project)


def hash_is_missing(model: Model) -> bool:
    try:
        hash(model)
    except TypeError:
        return True
    return False


def test_models_made_by_hand_equal_decoded_ones() -> None:
    made = Project(project_id=1, name="n", created=datetime(2026, 11, 21, 14, 5, 9, tzinfo=UTC))

    assert made == PROJECT
    assert made.to_dict() == {
        "projectId": 1,
        "name": "n",
        "created": "2026-11-21T14:05:09+00:00",
    }
    assert made != Project(project_id=1, name="n")
    made.name = "other"
    assert made.to_dict()["name"] == "other"


def test_a_missing_field_is_named_by_its_key() -> None:
    for _ in range(2):
        with pytest.raises(KeyError, match="projectId"):
            Project.from_dict({"name": "n"})


def test_models_are_no_sequences_and_maps_are_mappings() -> None:
    with pytest.raises(TypeError):
        dict(PROJECT)  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        list(PROJECT)  # type: ignore[call-overload]
    charts = models.ChartSummaryMap.from_dict({"keys": {"name": "keys"}, "B": {"name": "B"}})

    assert [(key, chart.name) for key, chart in charts.items()] == [("keys", "keys"), ("B", "B")]
    assert (len(charts), "B" in charts, charts.get("C")) == (2, True, None)
    del charts["B"]
    charts["C"] = models.ChartSummary(name="C")
    assert charts.to_dict() == {"keys": {"name": "keys"}, "C": {"name": "C"}}


def test_no_key_of_the_api_hides_a_method() -> None:
    own = {name for name in dir(Model) if not name.startswith("__")}

    assert {key for model in MODELS for key in model._NAMES} & own == set()
    assert {name for model in MODELS for name in model._NAMES.values()} & own == set()


def test_completion_offers_attributes_and_not_the_keys_behind_them() -> None:
    assert "project_id" in dir(PROJECT)
    assert "projectId" not in dir(PROJECT)


def test_unknown_combinations_of_keys_are_remembered_only_up_to_a_bound() -> None:
    keys = list(Project._NAMES)
    for number in range(1, 300):
        chosen = {key: None for at, key in enumerate(keys) if number >> at % 9 & 1}
        Project.from_dict({**chosen, "projectId": 1, "name": "n"})

    assert len(Project._PLANS) <= 100
