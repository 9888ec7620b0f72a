"""Formats generated code in the same way as `make format`."""

import subprocess
import sys
from pathlib import Path

RUFF = str(Path(sys.executable).with_name("ruff"))
CONFIGURATION = str(Path(__file__).parents[1] / "pyproject.toml")


def formatted(code: str) -> str:
    sorted_code = _run("check", "--select", "I", "--fix-only", "--quiet", code=code)
    return _run("format", "--quiet", code=sorted_code)


def _run(*arguments: str, code: str) -> str:
    command = [RUFF, *arguments, "--no-cache", "--config", CONFIGURATION, "-"]
    result = subprocess.run(command, input=code, capture_output=True, text=True, check=False)
    if result.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{result.stderr}\n{code}")
    return result.stdout
