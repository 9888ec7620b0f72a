"""Schemathesis generates requests and chains of them from the spec, and checks the responses.

A few of the main job here, always the same; `make check-schemathesis` sends a hundred examples of
each operation.
`schemathesis.toml` and `schemathesis_hooks.py` say what is particular to this API.
"""

import os
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from quantconnect_sandbox import Sandbox

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
EXAMPLES = os.environ.get("SCHEMATHESIS_EXAMPLES", "")
MANY = [f"--max-examples={EXAMPLES}", "--continue-on-failure"]
FEW = [
    *("--max-examples=1", "--generation-deterministic"),
    "--include-path-regex=^/(projects|files|compile|backtests)/",
]
# Many chains are in runs of their own: schemathesis ends a run early where a chain that it
# retries goes another way, as it may in an account that the chains before have changed.
PHASES = ["examples,coverage,fuzzing", *["stateful"] * 5] if EXAMPLES else ["fuzzing,stateful"]


@pytest.mark.parametrize("phases", PHASES)
def test_generated_requests_find_no_schema_violation(
    phases: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    stamp = str(int(time.time()))
    environment = {
        "QC_TIMESTAMP": stamp,
        "QC_HASH": sha256(f"sandbox-token:{stamp}".encode()).hexdigest(),
        "SCHEMATHESIS_HOOKS": str(HERE / "schemathesis_hooks.py"),
    }
    command = [
        *(sys.executable, "-m", "schemathesis.cli"),
        *("--config-file", str(ROOT / "schemathesis.toml")),
        *("run", str(ROOT / "openapi" / "quantconnect.yaml"), f"--url={sandbox.base_url}"),
        *(f"--phases={phases}", *(MANY if EXAMPLES else FEW)),
    ]
    done = subprocess.run(
        command,
        cwd=tmp_path,  # Hypothesis leaves a folder
        env=os.environ | environment,
        stdout=None if EXAMPLES else subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
