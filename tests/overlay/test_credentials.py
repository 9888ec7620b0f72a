"""Sources of credentials, and the errors for missing or invalid ones."""

import json
import pickle
from pathlib import Path

import pytest

from quantconnect_client._core.credentials import Credentials, Secret, find_credentials
from quantconnect_client.errors import CredentialsError


def lean_file(home: Path, content: str) -> None:
    folder = home / ".lean"
    folder.mkdir()
    (folder / "credentials").write_text(content, encoding="utf-8")


def test_arguments_come_first(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setenv("QC_USER_ID", "2")
    monkeypatch.setenv("QC_API_TOKEN", "second")
    monkeypatch.setenv("QUANTCONNECT_USER_ID", "3")
    monkeypatch.setenv("QUANTCONNECT_API_TOKEN", "third")
    lean_file(home, json.dumps({"user-id": "4", "api-token": "fourth"}))

    found = [find_credentials("1", Secret("first")), find_credentials(None, None)]
    monkeypatch.delenv("QC_USER_ID")
    monkeypatch.delenv("QC_API_TOKEN")
    found.append(find_credentials(None, None))
    monkeypatch.delenv("QUANTCONNECT_USER_ID")
    monkeypatch.delenv("QUANTCONNECT_API_TOKEN")
    found.append(find_credentials(None, None))

    assert [(one.user_id, one.api_token.reveal()) for one in found] == [
        (1, "first"),
        (2, "second"),
        (3, "third"),
        (4, "fourth"),
    ]
    assert found[3].source == str(home / ".lean" / "credentials")


def test_without_credentials_every_source_is_listed(home: Path) -> None:
    with pytest.raises(CredentialsError) as raised:
        find_credentials(None, None)

    assert str(raised.value) == (
        "No credentials found. Checked, in this order:\n"
        "- the arguments user_id and api_token: no user ID, no API token\n"
        "- the environment variables QC_USER_ID and QC_API_TOKEN: no user ID, no API token\n"
        "- the environment variables QUANTCONNECT_USER_ID and QUANTCONNECT_API_TOKEN: "
        "no user ID, no API token\n"
        f"- {home / '.lean' / 'credentials'}: no user ID, no API token\n"
        "Get both from https://www.quantconnect.com/settings."
    )


def test_incomplete_credentials_are_reported_as_incomplete(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QC_API_TOKEN", "token")

    with pytest.raises(CredentialsError) as raised:
        find_credentials(None, None)

    assert str(raised.value).startswith("The credentials are incomplete. Checked")
    assert "QC_USER_ID and QC_API_TOKEN: no user ID, an API token\n" in str(raised.value)


@pytest.mark.parametrize("user_id", ["me", "", " ", "-1", "1.5", 0, True, "12a"])
def test_a_user_id_is_a_number(user_id: int | str) -> None:
    with pytest.raises(CredentialsError, match="user_id must be a whole number such as 123456"):
        find_credentials(user_id, Secret("token"))


def test_whitespace_around_a_user_id_is_stripped() -> None:
    assert find_credentials(" 12 ", Secret("token")).user_id == 12


@pytest.mark.parametrize("token", ["to ken", " token", "token\n", "tok\ten"])
def test_a_token_with_whitespace_is_rejected(token: str) -> None:
    with pytest.raises(CredentialsError, match=r"api_token contains whitespace; .*Copy it again"):
        find_credentials(1, Secret(token))


@pytest.mark.parametrize("token", ["tökén", "tok\x00en"])
def test_a_token_with_special_characters_is_rejected(token: str) -> None:
    with pytest.raises(CredentialsError, match="api_token contains characters that are not valid"):
        find_credentials(1, Secret(token))


@pytest.mark.parametrize("content", ["", "{", "[]", '"user-id"', "7", "[" * 100_000, "\ufeff{"])
def test_a_malformed_lean_file_is_named(home: Path, content: str) -> None:
    lean_file(home, content)

    with pytest.raises(CredentialsError, match="is malformed"):
        find_credentials(None, None)


def test_a_lean_file_in_another_encoding_is_named(home: Path) -> None:
    lean_file(home, "")
    (home / ".lean" / "credentials").write_bytes(b'{"user-id": "1", "api-token": "\xff\xfe"}')

    with pytest.raises(CredentialsError, match=r"is malformed \(UnicodeDecodeError\)"):
        find_credentials(None, None)


def test_a_byte_order_mark_in_a_lean_file_is_accepted(home: Path) -> None:
    lean_file(home, "\ufeff" + json.dumps({"user-id": "4", "api-token": "fourth"}))

    assert find_credentials(None, None).user_id == 4


@pytest.mark.parametrize("user_id", [["hush"], {"a": "hush"}, "hush", 1.5, True])
def test_an_invalid_user_id_in_a_lean_file_is_not_in_the_message(
    home: Path, user_id: object
) -> None:
    lean_file(home, json.dumps({"user-id": user_id, "api-token": "fourth"}))

    with pytest.raises(CredentialsError, match="user_id must be a whole number") as raised:
        find_credentials(None, None)
    assert "hush" not in str(raised.value)


@pytest.mark.parametrize("token", [["hush"], {"a": "hush"}, 7, True])
def test_an_invalid_token_in_a_lean_file_is_not_in_the_message(home: Path, token: object) -> None:
    lean_file(home, json.dumps({"user-id": "4", "api-token": token}))

    with pytest.raises(
        CredentialsError, match="api_token must be a string; api-token in "
    ) as raised:
        find_credentials(None, None)
    assert "hush" not in str(raised.value)
    assert str(home) in str(raised.value)


def test_a_lean_file_that_is_a_folder_is_named(home: Path) -> None:
    (home / ".lean" / "credentials").mkdir(parents=True)

    with pytest.raises(CredentialsError, match=r"credentials cannot be read \(Is a directory\)"):
        find_credentials(None, None)


def test_a_lean_file_that_is_not_readable_is_named(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    lean_file(home, "{}")
    monkeypatch.setattr(Path, "read_text", denied)
    with pytest.raises(CredentialsError, match=r"cannot be read \(Permission denied\)"):
        find_credentials(None, None)


def test_a_machine_without_a_home_has_no_lean_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", homeless)
    with pytest.raises(CredentialsError, match="no home directory"):
        find_credentials(None, None)
    assert find_credentials(1, Secret("token")).user_id == 1


def test_a_secret_is_hidden_in_every_text_form() -> None:
    credentials = Credentials(1, Secret("never-to-be-seen"))

    assert "never" not in f"{credentials!r} {credentials} {credentials.api_token!s}"
    assert pickle.loads(pickle.dumps(credentials)).api_token.reveal() == "never-to-be-seen"
