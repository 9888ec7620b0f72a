"""What this client was generated from."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

FACTS = Path(__file__).with_name("description.json")


@dataclass(frozen=True)
class SpecInfo:
    """The API description that this client was generated from.

    Attributes:
        revision: the description's semantic version, such as `"1.4.0"`. It is independent of the
            version of this package.
        docs_checked: the last day on which the description was compared with QuantConnect's docs.
        operations: the number of operations.
        generator: the name and version of the program that generated the models.
        sha256: the hash of `openapi/quantconnect.yaml`, in hexadecimal digits.
    """

    revision: str
    docs_checked: date
    operations: int
    generator: str
    sha256: str


@cache
def spec_info() -> SpecInfo:
    """Return which API description this client was generated from.

    Put it into bug reports, and compare it with the `revision` of `GET /__sandbox__/health` to
    verify that client and sandbox describe the same API.

    Returns:
        the revision of the description, the state of the docs behind it, and its hash. Nothing is
        sent.

    Examples:
        >>> from quantconnect_client import spec_info
        >>> info = spec_info()
        >>> print(f"revision {info.revision}, {info.operations} operations")
        revision ..., ... operations
    """
    facts = json.loads(FACTS.read_bytes())
    return SpecInfo(**facts | {"docs_checked": date.fromisoformat(facts["docs_checked"])})
