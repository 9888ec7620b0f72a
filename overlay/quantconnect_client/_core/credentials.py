"""Where the user id and the API token come from, and what they must look like."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from quantconnect_client._core.arguments import described
from quantconnect_client.errors import CredentialsError

VARIABLES = (("QC_USER_ID", "QC_API_TOKEN"), ("QUANTCONNECT_USER_ID", "QUANTCONNECT_API_TOKEN"))
LONGEST_ID = 18
"""Digits. Longer ones are no user ids, and Python does not read those of thousands of digits."""
WHERE_TO_GET_THEM = "Both come from https://www.quantconnect.com/settings."


class Secret:
    """A text that shows itself only to code that asks for it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "Secret('***')"


@dataclass(frozen=True)
class Credentials:
    """A user id with its API token, and the place where they were found."""

    user_id: int
    api_token: Secret
    source: str = field(default="the arguments user_id and api_token", compare=False)


@dataclass(frozen=True)
class _Place:
    name: str
    # Where the two were swapped, it is the token.
    user_id: object = field(default=None, repr=False)
    api_token: Secret | None = None

    def __str__(self) -> str:
        user_id = "no user id" if self.user_id is None else "a user id"
        api_token = "no API token" if self.api_token is None else "an API token"
        return f"{self.name}: {user_id}, {api_token}"


def find_credentials(user_id: int | str | None, api_token: Secret | None) -> Credentials:
    """The first pair among arguments, environment and `~/.lean/credentials`.

    Raises:
        CredentialsError: there is no pair, only half of one, or it cannot be right.
    """
    looked_at: list[_Place] = []
    for place in _places(user_id, api_token):
        looked_at.append(place)
        if place.user_id is not None and place.api_token is not None:
            return _checked(place.user_id, place.api_token, place.name)
        if place.user_id is not None or place.api_token is not None:
            raise _nothing_whole("Half of the credentials is missing.", looked_at)
    raise _nothing_whole("There are no credentials.", looked_at)


def _nothing_whole(problem: str, looked_at: list[_Place]) -> CredentialsError:
    places = "\n".join(f"- {place}" for place in looked_at)
    return CredentialsError(f"{problem} Looked at, in this order:\n{places}\n{WHERE_TO_GET_THEM}")


# os.environ is read here and never held in a local: a traceback that shows locals would show it.
def _places(user_id: int | str | None, api_token: Secret | None) -> Iterator[_Place]:
    yield _Place("the arguments user_id and api_token", user_id, api_token)
    for id_name, token_name in VARIABLES:
        name = f"the environment variables {id_name} and {token_name}"
        yield _Place(name, os.environ.get(id_name) or None, secret_of(os.environ.get(token_name)))
    try:
        home = Path.home()
    except RuntimeError:
        yield _Place("~/.lean/credentials (there is no home directory)")
    else:
        yield _lean_file(home / ".lean" / "credentials")


def secret_of(text: object, place: str = "the argument api_token") -> Secret | None:
    """The token, where there is one.

    Raises:
        CredentialsError: it is something else than a text.
    """
    if text is None or text == "":
        return None
    if isinstance(text, str):
        return Secret(text)
    raise CredentialsError(
        f"api_token must be a text; {place} is of type {type(text).__name__}. {WHERE_TO_GET_THEM}"
    )


def _lean_file(path: Path) -> _Place:
    """What `lean login` left behind."""
    try:
        # Windows' editors may put a byte order mark in front.
        content: object = json.loads(path.read_text(encoding="utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return _Place(str(path))
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
    except (ValueError, RecursionError) as error:
        problem = f"is not what `lean login` writes ({type(error).__name__})"
    else:
        if isinstance(content, dict):
            given = cast("dict[str, object]", content)
            api_token = secret_of(given.get("api-token"), f"api-token in {path}")
            return _Place(str(path), given.get("user-id") or None, api_token)
        problem = "is not what `lean login` writes (it is no JSON object)"
    # Raised out here, since the caught error may carry the file's text.
    raise CredentialsError(
        f"{path} {problem}. Run `lean login` to write it anew, or pass user_id and api_token."
    )


def _checked(user_id: object, api_token: Secret, source: str) -> Credentials:
    number = _number(user_id)
    if number is None:
        raise CredentialsError(
            f"user_id must be a whole number such as 123456; {source} gave one that is "
            f"{described(user_id)}. If it is the API token, the two were swapped. "
            f"{WHERE_TO_GET_THEM}"
        )
    problem = _token_problem(api_token)
    if problem:
        raise CredentialsError(
            f"api_token {problem}: copy it again; {source} gave it. {WHERE_TO_GET_THEM}"
        )
    return Credentials(number, api_token, source)


def _number(user_id: object) -> int | None:
    """The user id as a plain number, where it can be one."""
    if isinstance(user_id, str):
        digits = user_id.strip()
        is_number = digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_ID
        user_id = int(digits) if is_number else None
    if isinstance(user_id, bool) or not isinstance(user_id, int):
        return None
    # A subclass may write itself in another way.
    number = int.__index__(user_id)
    return number if 0 < number < 10**LONGEST_ID else None


def _token_problem(api_token: Secret) -> str:
    if any(character.isspace() for character in api_token.reveal()):
        return "has white space in it"
    if not (api_token.reveal().isascii() and api_token.reveal().isprintable()):
        return "has characters that no token has"
    return ""
