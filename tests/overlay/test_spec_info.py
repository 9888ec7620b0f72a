"""What the client says about the API description that it was generated from."""

import dataclasses
import hashlib
import pickle
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import quantconnect_client
from quantconnect_client import spec_info
from tests.spec import DOCUMENT

BUNDLE = Path(__file__).parents[2] / "openapi" / "quantconnect.yaml"


def test_it_names_the_bundle_in_the_repository() -> None:
    # Another test may have read it already, without a measurement of coverage.
    spec_info.cache_clear()
    info = spec_info()

    assert info.revision == DOCUMENT["info"]["x-qc-revision"]
    assert info.sha256 == hashlib.sha256(BUNDLE.read_bytes()).hexdigest()
    assert info.operations == len(DOCUMENT["paths"])
    assert info.generator.startswith("openapi-python-client 0.")


def test_the_docs_were_checked_when_the_last_operation_was() -> None:
    newest = max(item["post"]["x-qc-source"]["checked"] for item in DOCUMENT["paths"].values())

    assert spec_info().docs_checked >= date.fromisoformat(newest)
    assert type(spec_info().docs_checked) is date


def test_it_is_a_frozen_value() -> None:
    info = spec_info()

    with pytest.raises(dataclasses.FrozenInstanceError):
        info.revision = "9.0.0"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(info)) == info
    assert {"SpecInfo", "spec_info"} <= set(quantconnect_client.__all__)
    assert isinstance(info, quantconnect_client.SpecInfo)


def test_importing_the_client_does_not_read_it() -> None:
    code = (
        "import sys; from quantconnect_client import QuantConnect; QuantConnect(1, 'x').close();"
        "assert 'quantconnect_client._description' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
