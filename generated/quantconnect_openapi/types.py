"""Contains some shared types for properties"""

import datetime
import re
from collections.abc import Mapping, MutableMapping
from http import HTTPStatus
from typing import IO, Any, BinaryIO, Generic, Literal, TypeVar

from attrs import define, field


class Unset:
    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Unset = Unset()


def parse_timestamp(text: str) -> datetime.datetime:
    """Read a time of the API, which is UTC unless it says otherwise"""
    moment = datetime.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)


HIDDEN = "***"

# Names that secrets have in data that the description does not know, such as the parameters of a
# user's algorithm. The key of a file alone is no secret; a key with a word before it may be one.
SECRET_NAME = re.compile(
    r"token|secret|passw|passphrase|credential|auth(?!or(?!iz))|bearer|cookie|signature|[\w .-]key",
    re.IGNORECASE,
)


def without_secrets(value: Any) -> Any:
    """A copy of plain JSON data in which nothing is left under a secret's name"""
    if isinstance(value, dict):
        return {
            name: HIDDEN if _is_secret(name, inner) else without_secrets(inner)
            for name, inner in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [without_secrets(item) for item in value]
    return value


def _is_secret(name: Any, value: Any) -> bool:
    return (
        value is not None
        and not isinstance(value, bool)
        and bool(SECRET_NAME.search(str(name)))
    )


def hidden(value: Any) -> Any:
    """What can be shown of a secret: that it is not there, or the names of its parts"""
    if value is None or isinstance(value, Unset) or hasattr(value, "to_dict"):
        return value
    if isinstance(value, dict):
        return {name: hidden(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [hidden(item) for item in value]
    return HIDDEN


def represent(model: Any) -> str:
    """The model in the way its constructor is called, without secrets"""
    secrets = getattr(model, "_SECRETS", ())
    parts = []
    for attribute in type(model).__attrs_attrs__:
        value = getattr(model, attribute.name)
        shown = hidden(value) if attribute.name in secrets else without_secrets(value)
        parts.append(f"{attribute.name}={shown!r}")
    return f"{type(model).__name__}({', '.join(parts)})"


# The types that `httpx.Client(files=)` can accept, copied from that library.
FileContent = IO[bytes] | bytes | str
FileTypes = (
    # (filename, file (or bytes), content_type)
    tuple[str | None, FileContent, str | None]
    # (filename, file (or bytes), content_type, headers)
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


@define
class File:
    """Contains information for file uploads"""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return a tuple representation that httpx will accept for multipart/form-data"""
        return self.file_name, self.payload, self.mime_type


T = TypeVar("T")


@define
class Response(Generic[T]):
    """A response from an endpoint"""

    status_code: HTTPStatus
    content: bytes = field(repr=False)
    headers: MutableMapping[str, str]
    parsed: T | None


__all__ = [
    "HIDDEN",
    "SECRET_NAME",
    "UNSET",
    "File",
    "FileTypes",
    "RequestFiles",
    "Response",
    "Unset",
    "hidden",
    "parse_timestamp",
    "represent",
    "without_secrets",
]
