"""File names from a server stay inside the folder on any operating system."""

import os
from pathlib import Path

import pytest

from quantconnect_client._local import file_names as names_module
from quantconnect_client._local.file_names import case_twins, problem, problems, room_problems


@pytest.mark.parametrize(
    "name",
    [
        "main.py",
        "alpha/model.py",
        "größe/Ωmega (1).ipynb",
        "a..b.py",
        "console.py",
        "com10.py",
        "a" * 255,
        "é" * 127,
        "/".join(["a" * 255] * 3),
        "a/" * 500 + "main.py",
    ],
)
def test_ordinary_names_are_accepted(name: str) -> None:
    assert problem(name) is None


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "not a path inside"),
        ("/etc/passwd", "not a path inside"),
        ("../main.py", "not a path inside"),
        ("alpha/../../main.py", "not a path inside"),
        ("./main.py", "not a path inside"),
        ("alpha//main.py", "not a path inside"),
        ("alpha/", "not a path inside"),
        ("..\\main.py", "contains one of"),
        ("C:main.py", "contains one of"),
        ("C:/main.py", "contains one of"),
        ("main.py:stream", "contains one of"),
        ("what?.py", "contains one of"),
        ("main.py\0.txt", "cannot be shown"),
        ("main\n.py", "cannot be shown"),
        ("\u202eyp.main", "cannot be shown"),
        ("\ud800.py", "cannot be shown"),
        ("main.py.", "space or a dot"),
        ("alpha /main.py", "space or a dot"),
        ("CON", "reserved"),
        ("alpha/nul.py", "reserved"),
        ("Com1.tar.py", "reserved"),
        ("lpt¹", "reserved"),
        ("aux .py", "reserved"),
        (".GIT/hooks/pre-commit.py", "reserved"),
        ("GIT~1/config.py", "reserved"),
        (".quantconnect/sync.json", "reserved"),
        (".quantconnect-draft-0123456789abcdef", "reserved"),
        ("a" * 256, "has a component of 256 bytes"),
        ("alpha/" + "é" * 128 + ".py", "has a component of 259 bytes"),
        ("\U0001d6fc" * 64 + "/main.py", "has a component of 256 bytes"),
        ("a/" * 512, "has 1,024 bytes"),
        ("a/" * 3000 + "main.py", "has 6,007 bytes"),
        ("a" * 100_000, "has 100,000 bytes"),
    ],
)
def test_a_name_that_is_special_on_some_system_is_rejected(name: str, why: str) -> None:
    assert why in (problem(name) or "")


def test_a_name_that_is_a_file_and_a_folder_is_rejected() -> None:
    assert problems(["alpha", "alpha/model.py", "main.py"]) == {
        "alpha": "is also the name of a folder"
    }


def test_names_that_differ_in_case_or_unicode_form_collide() -> None:
    twins = list(
        case_twins(["Main.py", "main.py", "Alpha/a.py", "alpha/b.py", "é.py", "e\u0301.py"])
    )

    assert sorted(twins) == [("Alpha", "alpha"), ("Main.py", "main.py"), ("e\u0301.py", "é.py")]


def test_the_folders_of_a_name_that_is_too_long_are_not_expanded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spelled: list[str] = []
    original = names_module.lineage
    monkeypatch.setattr(
        names_module, "lineage", lambda name: spelled.append(name) or original(name)
    )

    found = problems(["a/" * 3000 + "main.py", "main.py", "alpha/model.py"])

    assert list(found) == ["a/" * 3000 + "main.py"]
    assert sorted(spelled) == ["alpha/model.py", "main.py"]


def test_a_name_too_long_for_a_folder_is_detected_before_it_is_created(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limits = {"PC_NAME_MAX": 143, "PC_PATH_MAX": len(str(tmp_path / "new")) + 102}
    monkeypatch.setattr(os, "pathconf", lambda _, name: limits[name])

    found = room_problems(
        tmp_path / "new",
        ["a/" * 32 + "b" * 36, "a/" * 32 + "b" * 37, "a/" * 33 + "b", "a" * 144, "é" * 72],
    )

    assert {name[:3] + name[-3:]: why.split(";")[0] for name, why in found.items()} == {
        "a/abbb": f"would be a path of {limits['PC_PATH_MAX']} bytes",
        "a/aa/b": f"would be a path of {limits['PC_PATH_MAX'] + 1} bytes",
        "aaaaaa": "has a component of 144 bytes",
        "éééééé": "has a component of 144 bytes",
    }


def test_without_system_limits_the_windows_limits_apply(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "pathconf")

    assert list(room_problems(tmp_path, ["a" * 255, "a" * 256])) == ["a" * 256]
