"""Find the user ID and the API token, and validate them."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from numbers import Integral
from operator import index
from pathlib import Path
from typing import cast

from quantconnect_client._core.arguments import format_unless_secret, is_number
from quantconnect_client.errors import CredentialsError

VARIABLES = (("QC_USER_ID", "QC_API_TOKEN"), ("QUANTCONNECT_USER_ID", "QUANTCONNECT_API_TOKEN"))
LONGEST_ID = 18
"""Maximum number of digits of a user ID. Python doesn't parse thousands of digits."""
WHERE_TO_GET_THEM = "Get both from https://www.quantconnect.com/settings."


class Secret:
    """A string that is hidden from `repr`, logs and tracebacks. Read it with `reveal`."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "Secret('***')"


@dataclass(frozen=True)
class Credentials:
    """A user ID with its API token, and the source of both."""

    user_id: int
    api_token: Secret
    source: str = field(default="the arguments user_id and api_token", compare=False)


@dataclass(frozen=True)
class _Source:
    name: str
    # If the two are swapped, this is the token.
    user_id: object = field(default=None, repr=False)
    api_token: Secret | None = None

    def __str__(self) -> str:
        user_id = "no user ID" if self.user_id is None else "a user ID"
        api_token = "no API token" if self.api_token is None else "an API token"
        return f"{self.name}: {user_id}, {api_token}"


def find_credentials(user_id: int | str | None, api_token: Secret | None) -> Credentials:
    """Return the first pair from the arguments, the environment or `~/.lean/credentials`.

    Raises:
        CredentialsError: the credentials are missing, incomplete or malformed.
    """
    checked: list[_Source] = []
    for source in _sources(user_id, api_token):
        checked.append(source)
        if source.user_id is not None and source.api_token is not None:
            return _checked(source.user_id, source.api_token, source.name)
        if source.user_id is not None or source.api_token is not None:
            raise _nothing_whole("The credentials are incomplete.", checked)
    raise _nothing_whole("No credentials found.", checked)


def _nothing_whole(problem: str, checked: list[_Source]) -> CredentialsError:
    sources = "\n".join(f"- {source}" for source in checked)
    return CredentialsError(f"{problem} Checked, in this order:\n{sources}\n{WHERE_TO_GET_THEM}")


# os.environ is never assigned to a local variable: tracebacks that show locals would expose it.
def _sources(user_id: int | str | None, api_token: Secret | None) -> Iterator[_Source]:
    yield _Source("the arguments user_id and api_token", user_id, api_token)
    for id_name, token_name in VARIABLES:
        name = f"the environment variables {id_name} and {token_name}"
        yield _Source(name, os.environ.get(id_name) or None, secret_of(os.environ.get(token_name)))
    yield _lean_file(path) if (path := lean_path()) else _Source("~/.lean (no home directory)")


def lean_path() -> Path | None:
    """Return the file of `lean login` and `quantconnect login`; None without a home directory."""
    try:
        return Path.home() / ".lean" / "credentials"
    except RuntimeError:
        return None


def secret_of(text: object, source: str = "the argument api_token") -> Secret | None:
    """Wrap the token, or return None if it is missing or empty.

    Raises:
        CredentialsError: the token is not a string.
    """
    if text is None or text == "":
        return None
    if isinstance(text, str):
        return Secret(text)
    raise CredentialsError(
        f"api_token must be a string; {source} is of type {type(text).__name__}. "
        f"{WHERE_TO_GET_THEM}"
    )


def _lean_file(path: Path) -> _Source:
    """Read the credentials that `lean login` saved."""
    try:
        # Editors on Windows may add a byte order mark.
        content: object = json.loads(path.read_text(encoding="utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return _Source(str(path))
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
    except (ValueError, RecursionError) as error:
        problem = f"is malformed ({type(error).__name__})"
    else:
        if isinstance(content, dict):
            given = cast("dict[str, object]", content)
            api_token = secret_of(given.get("api-token"), f"api-token in {path}")
            return _Source(str(path), given.get("user-id") or None, api_token)
        problem = "is malformed (not a JSON object)"
    # Raised outside the except block: the original error may contain the text of the file.
    raise CredentialsError(
        f"{path} {problem}. Run `quantconnect login` or `lean login` to recreate it, or pass "
        "user_id and api_token."
    )


def _checked(user_id: object, api_token: Secret, source: str) -> Credentials:
    number = _number(user_id)
    if number is None:
        raise CredentialsError(
            f"user_id must be a whole number such as 123456; the value from {source} is "
            f"{format_unless_secret(user_id)}. Check that user_id and api_token are not swapped. "
            f"{WHERE_TO_GET_THEM}"
        )
    problem = _token_problem(api_token)
    if problem:
        raise CredentialsError(
            f"api_token {problem}; the value is from {source}. Copy it again. {WHERE_TO_GET_THEM}"
        )
    return Credentials(number, api_token, source)


def _number(user_id: object) -> int | None:
    """Parse a user ID. Return None if it is malformed."""
    if isinstance(user_id, str):
        digits = user_id.strip()
        has_digits = digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_ID
        user_id = int(digits) if has_digits else None
    if not is_number(user_id, Integral):
        return None
    # A subclass of int may override its representation.
    number = int.__index__(index(cast(int, user_id)))
    return number if 0 < number < 10**LONGEST_ID else None


def _token_problem(api_token: Secret) -> str:
    if any(character.isspace() for character in api_token.reveal()):
        return "contains whitespace"
    if not (api_token.reveal().isascii() and api_token.reveal().isprintable()):
        return "contains characters that are not valid in a token"
    return ""
