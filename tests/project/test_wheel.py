"""The wheel: its contents, and that it works in a clean environment."""

import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    return next(folder.glob("*.whl"))


def run(*command: str, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_holds_all_packages_with_their_types(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    for package in (
        "quantconnect_cli",
        "quantconnect_client",
        "quantconnect_openapi",
        "quantconnect_sandbox",
    ):
        assert f"{package}/__init__.py" in names
        assert f"{package}/py.typed" in names
    assert {
        "quantconnect_sandbox/operations.json",
        "quantconnect_client/_core/operations.json",
        "quantconnect_client/description.json",
    } <= names
    assert not [name for name in names if name.startswith(("tests/", "tools/"))]


def test_the_installed_package_works(wheel: Path, tmp_path: Path) -> None:
    """Borrow the dependencies of this environment, so that the test needs no network."""
    venv.create(tmp_path / "env", symlinks=True, with_pip=False)
    python = tmp_path / "env" / "bin" / "python"
    site = Path(
        run(
            str(python), "-c", "import site; print(site.getsitepackages()[0])", cwd=tmp_path
        ).strip()
    )
    zipfile.ZipFile(wheel).extractall(site)
    lent = Path(__import__("httpx").__file__).parents[1]
    code = (
        f"import sys; sys.path.append({str(lent)!r})\n"
        "from quantconnect_sandbox import Sandbox\n"
        "from quantconnect_client import QuantConnect\n"
        "import quantconnect_client\n"
        "with Sandbox(user_id=1, api_token='any') as sandbox:\n"
        "    with QuantConnect(1, 'any', base_url=sandbox.base_url) as qc:\n"
        "        print(qc.projects.create('Wheel', 'Py').name, quantconnect_client.__file__)\n"
    )

    printed = run(str(python), "-I", "-c", code, cwd=tmp_path)

    assert printed.startswith(f"Wheel {site}")
