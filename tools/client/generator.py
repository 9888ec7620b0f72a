"""Runs openapi-python-client on the projected bundle and returns the generated files."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.client.projection import Json, project
from tools.client.secrets import secrets

ROOT = Path(__file__).parents[2]
TEMPLATES = Path(__file__).parent / "templates"
PACKAGE = "quantconnect_openapi"


def outputs(bundle: Json) -> dict[str, bytes]:
    """Return the files of the generated package by their paths in the repository."""
    with TemporaryDirectory() as folder:
        source = Path(folder, "openapi.json")
        document = project(bundle)
        source.write_text(json.dumps(document), encoding="utf-8")
        templates = Path(shutil.copytree(TEMPLATES, Path(folder, "templates")))
        data = f"{{% set SECRETS = {json.dumps(secrets(document))} %}}"
        (templates / "secrets.jinja").write_text(data, encoding="utf-8")
        generate(source, templates, Path(folder, "client"))
        package = Path(folder, "client", PACKAGE)
        return {
            f"generated/{PACKAGE}/{path.relative_to(package).as_posix()}": path.read_bytes()
            for path in sorted(package.rglob("*"))
            if path.is_file()
        }


def generate(source: Path, templates: Path, target: Path) -> None:
    """Run the generator. A warning is an error, because it means that an operation is missing."""
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--fail-on-warning"]
    command += ["--path", str(source), "--output-path", str(target), "--meta", "setup"]
    command += ["--config", str(ROOT / "generator-config.yml")]
    command += ["--custom-template-path", str(templates)]
    tools = str(Path(sys.executable).parent)
    path = os.pathsep.join([tools, os.environ.get("PATH", "")])
    # The generator sorts sets of enum values case-insensitively, so the order of "Less" and "less"
    # depends on their hashes, which differ between runs.
    environment = {**os.environ, "PATH": path, "PYTHONHASHSEED": "0"}
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        raise SystemExit(f"openapi-python-client failed:\n{result.stdout}\n{result.stderr}")
