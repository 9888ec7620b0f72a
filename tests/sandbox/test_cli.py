import importlib.metadata
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from hashlib import sha256
from time import time

import pytest

from quantconnect_sandbox import command as command_module
from tests import patience
from tests.spec import DOCUMENT

TOKEN = "u" * 20


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-W", "error", "-m", "quantconnect_sandbox", *arguments]


@contextmanager
def started(*arguments: str, **environment: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """The running command, and the line that it prints when it listens."""
    with subprocess.Popen(
        command(*arguments),
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            yield process, process.stdout.readline()
        finally:
            process.kill()


def address(line: str) -> str:
    found = re.match(r"QuantConnect sandbox listening on (http://\S+:\d+/api/v2) ", line)
    assert found, line
    return found[1]


def authenticate(base_url: str, user_id: str, token: str) -> bool:
    stamp = str(int(time()))
    digest = sha256(f"{token}:{stamp}".encode()).hexdigest()
    url, headers = f"{base_url}/authenticate", {"Timestamp": stamp}
    return bool(patience.post(url, auth=(user_id, digest), headers=headers).json()["success"])


def test_the_command_prints_its_address_serves_and_exits_cleanly() -> None:
    arguments = ["--user-id", "7", "--api-token", TOKEN, "--organization-id", "0" * 32]
    with started(*arguments) as (process, line):
        assert f"(user id 7, organization {'0' * 32})" in line
        assert TOKEN not in line
        assert authenticate(address(line), "7", TOKEN)
        assert not authenticate(address(line), "8", TOKEN)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=patience.PATIENCE)
    assert (process.returncode, out, err) == (0, "", "")


def test_credentials_come_from_the_environment_and_sigterm_stops_the_command() -> None:
    with started(QC_USER_ID="7", QC_API_TOKEN=TOKEN) as (process, line):
        assert authenticate(address(line), "7", TOKEN)
        process.terminate()
        assert process.wait(timeout=patience.PATIENCE) == 0


def test_the_command_warns_when_other_hosts_can_reach_it() -> None:
    with started("--host", "0.0.0.0") as (process, line):
        assert address(line).startswith("http://0.0.0.0:")
        process.terminate()
        _, err = process.communicate(timeout=patience.PATIENCE)
    assert err.startswith("warning: --host 0.0.0.0 lets other machines reach the sandbox")


def test_a_port_in_use_is_reported_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = subprocess.run(command("--port", str(port)), capture_output=True, text=True)
    assert ended.returncode == 2
    text = f"quantconnect-sandbox: --port {port}: Address already in use on 127.0.0.1: "
    assert ended.stderr.startswith(text)
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize("arguments", [["--user-id", "me"], ["--port", "x"], ["--nonsense"]])
def test_bad_arguments_are_rejected(arguments: list[str]) -> None:
    ended = subprocess.run(command(*arguments), capture_output=True, text=True)
    assert ended.returncode == 2
    assert arguments[0] in ended.stderr


def test_the_help_warns_about_tokens_on_the_command_line() -> None:
    ended = subprocess.run(command("--help"), capture_output=True, text=True, check=True)
    assert "can see it in the" in ended.stdout


def test_the_command_prints_its_version_and_the_revision_of_the_description() -> None:
    ended = subprocess.run(command("--version"), capture_output=True, text=True, check=True)
    revision = DOCUMENT["info"]["x-qc-revision"]
    release = importlib.metadata.version("quantconnect-client")
    assert ended.stdout == f"quantconnect-sandbox {release}, API description {revision}\n"


def test_the_version_is_unknown_without_metadata(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(_: str) -> str:
        raise importlib.metadata.PackageNotFoundError

    monkeypatch.setattr(command_module, "version", missing)
    with pytest.raises(SystemExit):
        command_module.run(["--version"])
    assert capsys.readouterr().out.startswith("quantconnect-sandbox unknown, API description ")
