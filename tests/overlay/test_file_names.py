"""Names from a server lead nowhere but into the folder, on any operating system."""

import pytest

from quantconnect_client._folders.names import case_twins, problem, problems


@pytest.mark.parametrize(
    "name",
    ["main.py", "alpha/model.py", "größe/Ωmega (1).ipynb", "a..b.py", "console.py", "com10.py"],
)
def test_ordinary_names_are_taken(name: str) -> None:
    assert problem(name) is None


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "no path inside"),
        ("/etc/passwd", "no path inside"),
        ("../main.py", "no path inside"),
        ("alpha/../../main.py", "no path inside"),
        ("./main.py", "no path inside"),
        ("alpha//main.py", "no path inside"),
        ("alpha/", "no path inside"),
        ("..\\main.py", "in it"),
        ("C:main.py", "in it"),
        ("C:/main.py", "in it"),
        ("main.py:stream", "in it"),
        ("what?.py", "in it"),
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
    ],
)
def test_a_name_that_some_system_would_take_for_something_else_is_not(name: str, why: str) -> None:
    assert why in (problem(name) or "")


def test_a_name_cannot_be_a_file_and_a_folder() -> None:
    assert problems(["alpha", "alpha/model.py", "main.py"]) == {
        "alpha": "is the name of a folder, too"
    }


def test_twins_differ_in_case_or_in_how_an_accent_is_written() -> None:
    twins = list(
        case_twins(["Main.py", "main.py", "Alpha/a.py", "alpha/b.py", "é.py", "e\u0301.py"])
    )

    assert sorted(twins) == [("Alpha", "alpha"), ("Main.py", "main.py"), ("e\u0301.py", "é.py")]
