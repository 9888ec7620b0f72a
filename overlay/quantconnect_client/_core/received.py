"""An HTTP response as it arrived."""

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
    """An HTTP response, read to its end; its body is decoded here and nowhere else."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @cached_property
    def fields(self) -> dict[str, Any] | None:
        """The JSON object that the body is, or None where it is something else."""
        try:
            # Also with a byte order mark, and in UTF-16 and UTF-32.
            decoded = json.loads(self.content)
        except (ValueError, RecursionError):
            return None
        return cast(dict[str, Any], decoded) if isinstance(decoded, dict) else None

    @cached_property
    def text(self) -> str:
        """The body as text."""
        try:
            return self.content.decode(json.detect_encoding(self.content))
        except UnicodeDecodeError:
            return self.content.decode(errors="replace")

    @property
    def body(self) -> str:
        """The body as errors carry it: without a signature, which is good for two hours."""
        return without_signature(self.text)

    @property
    def media_type(self) -> str:
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    @property
    def is_page(self) -> bool:
        """Whether it is a web page, which no operation responds with."""
        return PAGE.match(self.text[:1000]) is not None
