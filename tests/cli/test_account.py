"""`login`, `logout` and `whoami`: what is stored where, and that the token is never shown."""

import io
import json
import stat
from pathlib import Path

import pytest

from quantconnect_client import QuantConnect
from quantconnect_sandbox import Sandbox
from tests.cli.conftest import Command
from tests.cli.terminal import Terminal, words

TOKEN = "sandbox-token"


@pytest.fixture
def file(home: Path) -> Path:
    return home / ".lean" / "credentials"


@pytest.fixture
def without(account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """A sandbox for which the environment has no credentials."""
    for name in ("QC_USER_ID", "QC_API_TOKEN"):
        monkeypatch.delenv(name)
    return account


def test_the_client_finds_what_login_stored(
    without: Sandbox, file: Path, quantconnect: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{TOKEN}\n"))

    ran = quantconnect("login", "--user-id", "123", "--api-token-stdin")

    assert (ran.code, ran.out) == (0, "")
    assert ran.err == f"Stored the credentials of user 123 in {file}.\n"
    # As the LEAN CLI stores them.
    assert json.loads(file.read_text()) == {"user-id": "123", "api-token": TOKEN}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with QuantConnect(base_url=without.base_url) as qc:
        qc.authenticate()
        assert qc.credentials_source == str(file)


@pytest.mark.usefixtures("account")
def test_login_keeps_what_else_the_file_has(file: Path, quantconnect: Command) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"user-id": "1", "api-token": "old", "organization": "x"}))
    file.chmod(0o644)

    assert quantconnect("login").code == 0

    stored = {"user-id": "123", "api-token": TOKEN, "organization": "x"}
    assert json.loads(file.read_text()) == stored
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == ["credentials"]


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff", b""])
@pytest.mark.usefixtures("account")
def test_login_replaces_a_malformed_file(file: Path, quantconnect: Command, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)

    assert quantconnect("login").code == 0
    assert json.loads(file.read_text()) == {"user-id": "123", "api-token": TOKEN}


@pytest.mark.usefixtures("account")
def test_login_keeps_a_link_to_a_file_elsewhere(
    file: Path, home: Path, quantconnect: Command
) -> None:
    (home / "dotfiles").write_text("{}")
    file.parent.mkdir()
    file.symlink_to(home / "dotfiles")

    assert quantconnect("login").code == 0
    assert file.is_symlink()
    assert json.loads((home / "dotfiles").read_text())["user-id"] == "123"


@pytest.mark.usefixtures("without")
def test_rejected_credentials_are_not_stored(
    file: Path, quantconnect: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = ("login", "--user-id", "123", "--api-token-stdin")
    monkeypatch.setattr("sys.stdin", io.StringIO("wrong-token\n"))
    ran = quantconnect(*login)

    assert (ran.code, ran.out) == (5, "")
    assert "wrong-token" not in ran.err
    assert not file.exists()
    monkeypatch.setattr("sys.stdin", io.StringIO("wrong-token\n"))
    assert quantconnect(*login, "--no-verify", "--json").json == {
        "user_id": 123,
        "file": str(file),
        "verified": False,
    }


@pytest.mark.parametrize(
    ("arguments", "typed", "words"),
    [
        ([], "", "Pass --user-id, or set QC_USER_ID."),
        (
            ["--user-id", "123"],
            "",
            "There is no API token. Set QC_API_TOKEN, or pass --api-token-st",
        ),
        (["--user-id", "123", "--api-token-stdin"], "\n", "Standard input is empty"),
    ],
)
@pytest.mark.usefixtures("without")
def test_what_is_missing_without_a_terminal_is_named(
    quantconnect: Command,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    typed: str,
    words: str,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))

    ran = quantconnect("login", *arguments)

    assert (ran.code, ran.out) == (2, "")
    assert words in ran.err


def test_malformed_credentials_are_neither_sent_nor_stored_nor_shown(
    without: Sandbox, file: Path, quantconnect: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("123\n"))

    ran = quantconnect("login", "--user-id", "swapped-token", "--api-token-stdin")

    assert ran.code == 5
    assert "swapped-token" not in ran.err
    assert not file.exists()
    assert without.requests.calls() == []


@pytest.mark.usefixtures("without")
@pytest.mark.parametrize("arguments", [["--api-token", TOKEN], [f"--api-token={TOKEN}"]])
def test_a_token_as_an_argument_is_rejected_and_not_shown(
    quantconnect: Command, arguments: list[str]
) -> None:
    ran = quantconnect("login", "--user-id", "123", *arguments)

    assert (ran.code, ran.out) == (2, "")
    assert "The API token can't be an argument" in ran.err
    assert TOKEN not in ran.err
    assert "--api-token " not in quantconnect("login", "--help").out


@pytest.mark.usefixtures("account")
def test_without_a_home_directory_nothing_is_stored(
    quantconnect: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_home() -> Path:
        raise RuntimeError("no home")

    monkeypatch.setattr(Path, "home", no_home)

    ran = quantconnect("login")

    assert (ran.code, ran.out) == (10, "")
    assert "There is no home directory in which to store credentials." in ran.err


@pytest.mark.usefixtures("account")
def test_a_folder_that_cannot_be_written_is_named(file: Path, quantconnect: Command) -> None:
    file.parent.write_text("not a folder")

    ran = quantconnect("login")

    assert (ran.code, ran.out) == (10, "")
    assert str(file.parent) in ran.err
    assert TOKEN not in ran.err


@pytest.mark.usefixtures("account")
def test_credentials_of_the_environment_that_take_precedence_are_mentioned(
    quantconnect: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("another-token\n"))

    ran = quantconnect("login", "--api-token-stdin", "--no-verify")

    assert "QC_USER_ID and QC_API_TOKEN differ from these, and take precedence" in ran.err


@pytest.mark.usefixtures("account")
def test_logout_deletes_the_credentials_and_nothing_else(file: Path, quantconnect: Command) -> None:
    quantconnect("login")
    assert quantconnect("logout").err == f"Deleted the credentials from {file}.\n"
    assert not file.exists()
    assert quantconnect("logout").err == f"There are no credentials in {file}.\n"

    file.write_text(json.dumps({"api-token": TOKEN, "organization": "x"}))
    assert quantconnect("logout", "--json").json == {"file": str(file), "deleted": True}
    assert json.loads(file.read_text()) == {"organization": "x"}


@pytest.mark.usefixtures("account")
def test_whoami_shows_the_user_and_the_source_of_the_credentials(quantconnect: Command) -> None:
    source = "the environment variables QC_USER_ID and QC_API_TOKEN"

    assert quantconnect("whoami").out == (f"user_id\t123\nname\tSandbox User\nsource\t{source}\n")
    assert quantconnect("whoami", "--json").json == {
        "user_id": 123,
        "name": "Sandbox User",
        "source": source,
    }


@pytest.mark.usefixtures("without")
def test_the_token_that_is_typed_is_not_shown(file: Path) -> None:
    with Terminal(*words(["login"]), piped_output=True) as terminal:
        terminal.see("User id:")
        terminal.type("123\n")
        terminal.see("API token:")
        terminal.wait_until_hidden()
        terminal.type(f"{TOKEN}\n")
        assert terminal.end() == 0

        assert terminal.process.stdout
        # Earlier releases of click write the blank after a question to standard output.
        assert terminal.process.stdout.read().strip() == b""
    assert "https://www.quantconnect.com/settings" in terminal.shown
    assert TOKEN not in terminal.shown
    assert json.loads(file.read_text())["api-token"] == TOKEN


@pytest.mark.usefixtures("without")
def test_the_stored_id_is_offered_again_and_ctrl_c_stores_nothing(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"user-id": "77"}))

    with Terminal(*words(["login"])) as terminal:
        terminal.see("User id [77]:")
        terminal.type("\n")
        terminal.see("API token:")
        terminal.wait_until_hidden()
        terminal.type("\x03")

        assert terminal.end() == 130
    assert "Interrupted." in terminal.shown
    assert "Traceback" not in terminal.shown
    assert json.loads(file.read_text()) == {"user-id": "77"}


@pytest.mark.usefixtures("without")
def test_the_end_of_the_input_at_the_prompt_is_bad_input() -> None:
    with Terminal(*words(["login"])) as terminal:
        terminal.see("User id:")
        terminal.type("\x04")

        assert terminal.end() == 2
    assert "The input ended at a prompt." in terminal.shown
