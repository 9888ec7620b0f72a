"""Call QuantConnect's API with models that datamodel-code-generator wrote.

The generator writes models only. This module signs requests, sends them with httpx, and raises an
error if a call is rejected.
"""

import hashlib
import os
import time
from base64 import b64encode
from typing import TypeVar

import httpx
from pydantic import BaseModel

Response = TypeVar("Response", bound=BaseModel)


class RejectedError(Exception):
    """QuantConnect rejected the call; the message lists its reasons."""


class QuantConnect:
    """A signed connection. Set QC_BASE_URL, QC_USER_ID and QC_API_TOKEN."""

    def __init__(self) -> None:
        url = os.environ.get("QC_BASE_URL", "https://www.quantconnect.com/api/v2")
        self._user = os.environ["QC_USER_ID"]
        self._token = os.environ["QC_API_TOKEN"]
        self._http = httpx.Client(base_url=url, timeout=60)

    def call(
        self, path: str, response: type[Response], request: BaseModel | None = None
    ) -> Response:
        """Send a request, and return the response if the call succeeded."""
        return response.model_validate_json(checked(self._post(path, request)))

    def download(self, path: str, request: BaseModel) -> str:
        """Send a request whose response is a file, and return its text."""
        received = self._post(path, request)
        if received.headers["Content-Type"] == "application/json":
            checked(received)
        return received.text

    def upload(self, path: str, fields: dict[str, str], files: dict[str, bytes]) -> None:
        """Send a form with a file."""
        checked(self._http.post(path, data=fields, files=files, headers=self._signature()))

    def _post(self, path: str, request: BaseModel | None) -> httpx.Response:
        # Fields that are not set must be missing, not null.
        body = request.model_dump(mode="json", by_alias=True, exclude_unset=True) if request else {}
        return self._http.post(path, json=body, headers=self._signature())

    def _signature(self) -> dict[str, str]:
        """Sign with the current time. A signature is valid for a limited time only."""
        timestamp = str(int(time.time()))
        digest = hashlib.sha256(f"{self._token}:{timestamp}".encode()).hexdigest()
        pair = b64encode(f"{self._user}:{digest}".encode()).decode()
        return {"Authorization": f"Basic {pair}", "Timestamp": timestamp}


def checked(received: httpx.Response) -> bytes:
    """Return the body. A rejection has HTTP 200 too: only `success` distinguishes it."""
    received.raise_for_status()
    content = received.json()
    if content.get("success") is False:
        raise RejectedError(", ".join(content.get("errors", ["no reason given"])))
    return received.content
