"""A raw HTTP response."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from quantconnect_client._core.text import without_signature

PAGE = re.compile(r"\s*<(!doctype|html)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Received:
    """A complete HTTP response. Only this class decodes its body."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @cached_property
    def decoded(self) -> object:
        """The body as JSON data, or None if it is not JSON."""
        try:
            # Also accepts a byte order mark, UTF-16 and UTF-32.
            return json.loads(self.content)
        except (ValueError, RecursionError):
            return None

    @property
    def fields(self) -> dict[str, Any] | None:
        """The body as a JSON object, or None if it is anything else."""
        return cast(dict[str, Any], self.decoded) if isinstance(self.decoded, dict) else None

    @property
    def rows(self) -> list[Any] | None:
        """The body as a JSON list, or None if it is anything else."""
        return cast(list[Any], self.decoded) if isinstance(self.decoded, list) else None

    @cached_property
    def text(self) -> str:
        """The body as text."""
        try:
            return self.content.decode(json.detect_encoding(self.content))
        except UnicodeDecodeError:
            return self.content.decode(errors="replace")

    @property
    def body(self) -> str:
        """The body for error messages, with request signatures removed."""
        return without_signature(self.text)

    @property
    def media_type(self) -> str:
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    @property
    def is_page(self) -> bool:
        """Whether the body is an HTML page, which no operation returns."""
        return PAGE.match(self.text[:1000]) is not None
