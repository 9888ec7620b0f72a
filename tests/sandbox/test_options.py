"""Invalid options: a one-line message from the command, a ValueError from Python."""

import os
import re
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import active_count
from typing import Any

import pytest

from quantconnect_sandbox import Sandbox
from quantconnect_sandbox.command import run
from quantconnect_sandbox.dependencies import PACKAGES
from tests.cases import fail_with_all, failures, for_each

NAN, INFINITE, HUGE = float("nan"), float("inf"), 10**5000
NUMBERS: list[Any] = [NAN, INFINITE, 1.5, True, "7", None, [], HUGE, -HUGE]
COUNTS = [*NUMBERS, -1, 1001]
TEXTS: list[Any] = [None, 7, [], b"x", ""]
PACES: list[Any] = [
    *(NAN, INFINITE, -1, -0.5, 1e300, HUGE, True, [], "soon", "-1", "1e3", "1.5 polls", "9" * 5000),
    *({"lunch": 1}, {"backtest": -1}, {"backtest": NAN}, {"all": None}, {7: 1}),
]
WRONG: dict[str, list[Any]] = {
    "user_id": [*NUMBERS, 0, -1, 2**60],
    "api_token": [*TEXTS, "a\nb", "\0", "\ud800"],
    "organization_id": [
        *TEXTS,
        "my/org",
        "../" * 10,
        "a" * 31,
        "a" * 33,
        "g" * 32,
        "a" * 32 + "\n",
    ],
    "seed": [*NUMBERS, 2**64, -(2**64)],
    "backtest_nodes": COUNTS,
    "live_nodes": COUNTS,
    "pace": PACES,
    "state": [7, b"x", "", [], "a\0b", "/proc/nowhere/state.db", "/dev/null", "/"],
    "host": [*TEXTS, "not a host", "a\0b", "1.2.3.4.5", "192.0.2.1", "::g", "x" * 300, "a..b"],
    "port": [*NUMBERS, -1, 65_536, 99_999_999],
    "allowed_hosts": [
        "sandbox",
        7,
        None,
        [7],
        [""],
        ["http://x"],
        ["x:80"],
        ["*"],
        ["a b"],
        ["a/b"],
    ],
}
VALUES = [(option, value) for option, values in WRONG.items() for value in values]
# The command passes these values on unchanged; it rejects values that are not numbers.
FLAGS: dict[str, list[str]] = {
    "--user-id": ["me", "0", "-1", "1.5", "nan", "1e9", "9" * 5000, ""],
    "--api-token": ["", "a\nb"],
    "--organization-id": ["my/org", "..", "", "a" * 31],
    "--seed": ["x", "nan", "9" * 30],
    "--backtest-nodes": ["-1", "x", "1001", "nan", "9" * 5000],
    "--live-nodes": ["-1", "x", "1001"],
    "--pace": [
        "all",
        "all=",
        "all=-1",
        "all=nan",
        "all=inf",
        "lunch=1",
        "all=1e9",
        "all=" + "9" * 99,
    ],
    "--state": ["", "/proc/nowhere/state.db", "/dev/null", "/"],
    "--host": ["", "not a host", "192.0.2.1", "x" * 300, "::g"],
    "--port": ["99999999", "-1", "x", "65536", "1.5", "nan", ""],
    "--allowed-host": ["http://x", "x:80", "*", ""],
    "--nonsense": ["x"],
}
ARGUMENTS = [(flag, value) for flag, values in FLAGS.items() for value in values]


def name_of(case: tuple[str, Any]) -> str:
    option, value = case
    return f"{option}={shown(value):.30}"


def shown(value: Any) -> str:
    try:
        return repr(value)
    except ValueError:
        return "a number of too many digits"


@contextmanager
def nothing_left() -> Iterator[None]:
    threads = active_count()
    yield
    assert active_count() == threads


@pytest.fixture(autouse=True)
def nothing_is_left() -> Iterator[None]:
    with nothing_left():
        yield


@for_each(VALUES, name_of)
def test_an_invalid_value_is_a_value_error_that_names_the_option(
    case: tuple[str, Any],
) -> None:
    option, value = case
    with (
        nothing_left(),
        pytest.raises(ValueError, match=rf"^{option}=.*: ") as caught,
        Sandbox(**{option: value}),
    ):
        pass
    text = str(caught.value)
    assert len(text) < 400
    assert "\n" not in text
    if option == "api_token" and value:
        assert repr(value) not in text


def test_an_invalid_argument_ends_the_command_with_a_one_line_message(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def check(argument: tuple[str, str]) -> None:
        flag, value = argument
        capfd.readouterr()
        with nothing_left():
            status = status_of(f"{flag}={value}")
        out, err = capfd.readouterr()
        assert (status, out) == (2, "")
        assert re.fullmatch(rf"quantconnect-sandbox: .*{flag}.*\n", err)
        assert len(err) < 500

    fail_with_all(failures(ARGUMENTS, check, name_of))


def status_of(argument: str) -> int:
    try:
        return run([argument])
    except SystemExit as ended:  # as argparse does it
        return int(str(ended.code))


def test_a_port_in_use_is_named(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ValueError, match=f"port={port}: Address already in use"):
            Sandbox(port=port, state=tmp_path / "state.db").__enter__()
        assert run([f"--port={port}"]) == 2
    assert re.fullmatch(rf"quantconnect-sandbox: --port {port}: .*\n", capfd.readouterr().err)
    # and the state file is free again
    Sandbox(state=tmp_path / "state.db").cloud.close()


@pytest.mark.parametrize("name", ["QC_USER_ID", "QC_API_TOKEN"])
def test_an_invalid_environment_variable_is_reported_in_one_line(name: str) -> None:
    command = [sys.executable, "-m", "quantconnect_sandbox"]
    environment = os.environ | {name: "not\na\nnumber"}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr.count("\n") == 1
    assert "Traceback" not in ended.stderr


def test_boundary_values_are_accepted() -> None:
    with Sandbox(
        user_id=2**53, seed=-(2**63) + 1, backtest_nodes=0, live_nodes=1000, pace="1000000000 polls"
    ):
        pass


BLOCKED = """
import sys
sys.modules[{module!r}] = None
from quantconnect_sandbox.__main__ import main
sys.exit(main({arguments!r}))
"""


@pytest.mark.parametrize(("module", "package"), PACKAGES.items())
def test_a_missing_package_is_named_in_one_sentence(module: str, package: str) -> None:
    program = BLOCKED.format(module=module, arguments=["--port=0"])
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        f"quantconnect-sandbox: the sandbox needs the package {package}, which is not installed: "
        "run pip install '.[sandbox]' in a checkout of the project\n"
    )


def test_importing_the_sandbox_without_its_packages_names_them() -> None:
    program = "import sys; sys.modules['uvicorn'] = None\nfrom quantconnect_sandbox import Sandbox"
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert "ImportError: the sandbox needs the package uvicorn" in ended.stderr


def test_every_package_of_the_extra_is_checked() -> None:
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]
    extra = project["optional-dependencies"]["sandbox"]
    assert {re.split("[<>=]", one)[0] for one in extra} <= set(PACKAGES.values())
