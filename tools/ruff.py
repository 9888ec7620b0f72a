"""Formats code that a tool has written, as `make format` would."""

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
    done = subprocess.run(command, input=code, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr}\n{code}")
    return done.stdout
