"""Requirements on the generated models beyond what the generator guarantees."""

import copy
import pickle
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from quantconnect_openapi import models
from quantconnect_openapi.models.project import Project
from quantconnect_openapi.types import UNSET, parse_timestamp

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
