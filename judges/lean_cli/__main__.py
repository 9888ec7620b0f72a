"""Run the published LEAN CLI against the sandbox.

    make check-lean-cli

Starts the sandbox on the port that the CLI uses with `QC_API=local`, runs the commands of
`steps.py` in a temporary folder and home, and compares the exit code, output and files of each with
what is expected. The CLI can connect to this machine only.
"""

import base64
import csv
import hashlib
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from steps import Step, lean_steps

HERE = Path(__file__).resolve().parent
LEAN = HERE.parent / "lean-venv" / "bin" / "lean"
SANDBOX = Path(sys.executable).parent / "quantconnect-sandbox"
PORT = "5612"  # fixed in the CLI
USER_ID, TOKEN = "123", "sandbox-token"
PACE = (
    "--pace",
    "all=0",
    "--pace",
    "compile=0.4",
    "--pace",
    "backtest=1",
    "--pace",
    "optimization=1",
)
SERVE = (str(SANDBOX), "--port", PORT, "--user-id", USER_ID, *PACE)
SECONDS_FOR_A_STEP = 120
NOWHERE = "http://127.0.0.1:9"


def environment(home: Path) -> dict[str, str]:
    """Return the environment of all commands: `home` as the home folder, and loopback only."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "TMPDIR": str(home),
        "QC_API": "local",
        "QC_API_TOKEN": TOKEN,
        "COLUMNS": "200",
        "PYTHONUTF8": "1",
        "HTTP_PROXY": NOWHERE,
        "HTTPS_PROXY": NOWHERE,
        "NO_PROXY": "localhost,127.0.0.1",
    }


def package() -> Path:
    """Return the folder of the installed CLI."""
    return next((LEAN.parents[1] / "lib").glob("python3.*/site-packages/lean"))


def check_source(folder: Path) -> None:
    """Print the version of the CLI, and exit if a file differs from the published one."""
    about = next(folder.parent.glob("lean-*.dist-info"))
    with (about / "RECORD").open(encoding="utf-8", newline="") as file:
        published = {folder.parent / name: digest for name, digest, _ in csv.reader(file) if digest}
    if changed := [str(path) for path, digest in published.items() if sha256(path) != digest]:
        raise SystemExit(f"files of the LEAN CLI that are not as published: {changed}")
    print(f"{about.stem}: {len(published)} files, as published")


def sha256(path: Path) -> str:
    """Return the digest of a file in the format of a package's RECORD."""
    digest = hashlib.sha256(path.read_bytes()).digest()
    return "sha256=" + base64.urlsafe_b64encode(digest).decode().rstrip("=")


@contextmanager
def brokerages(folder: Path) -> Iterator[None]:
    """Install our list of brokerages in place of the one that the CLI downloads daily."""
    source = (folder / "models" / "__init__.py").read_text(encoding="utf-8")
    cached = folder / re.findall(r"modules-[\d.]+\.json", source)[0]
    shutil.copyfile(HERE / "modules.json", cached)
    try:
        yield
    finally:
        cached.unlink()


@contextmanager
def sandbox(variables: dict[str, str]) -> Iterator[str]:
    """Run the sandbox, and yield the id of its organization."""
    with subprocess.Popen(SERVE, env=variables, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            line = server.stdout.readline()
            if not line:
                raise SystemExit(f"the sandbox did not start; is port {PORT} taken?")
            yield re.findall(r"organization (\w+)", line)[0]
        finally:
            server.terminate()


def run(step: Step, program: tuple[str, ...], folder: Path, variables: dict[str, str]) -> bool:
    """Run one command, print a line about it, and return whether its result is as expected."""
    start = time.monotonic()
    try:
        step.before(folder)
        process = call((*program, *step.command), folder, variables)
        problem, code = complaint(step, process, folder), str(process.returncode)
        output = process.stdout
    except (OSError, subprocess.TimeoutExpired) as error:
        problem, code, output = str(error), "", ""
    title = " ".join((Path(program[0]).name, shlex.join(step.command)))[:60]
    verdict = f"FAILED: {problem}\n{output}" if problem else step.says
    seconds = time.monotonic() - start
    print(f"{title:<60} {step.exit_code:>4} {code:>4} {seconds:>5.1f}  {verdict}", flush=True)
    return not problem


def call(
    command: tuple[str, ...], folder: Path, variables: dict[str, str]
) -> "subprocess.CompletedProcess[str]":
    """Run a command without input, and capture its output."""
    return subprocess.run(
        command,
        cwd=folder,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=SECONDS_FOR_A_STEP,
        check=False,
    )


def complaint(step: Step, process: "subprocess.CompletedProcess[str]", folder: Path) -> str:
    """Return what is wrong with a command's result, or an empty string."""
    if process.returncode != step.exit_code:
        return f"exit code {process.returncode} instead of {step.exit_code}"
    if "failed with status code" in process.stdout:
        return "the sandbox rejected a request with an HTTP status, which the service does not"
    if step.says not in " ".join(process.stdout.split()):
        return f"it does not say {step.says!r}"
    return "" if step.leaves(folder) else f"{step.leaves.__name__} does not hold"


def check(scratch: Path) -> bool:
    """Run every step, and return whether all results are as expected."""
    home, folder = scratch / "home", scratch / "work"
    home.mkdir()
    folder.mkdir()
    variables = environment(home)
    with brokerages(package()), sandbox(variables) as organization:
        print(f"{'command':<60} {'want':>4} {'exit':>4} {'s':>5}  says")
        second = Step((), "Address already in use", exit_code=2)
        results = [run(second, SERVE, folder, variables)]
        for step in lean_steps(USER_ID, TOKEN, organization):
            results.append(run(step, (str(LEAN),), folder, variables))
    print(f"{sum(results)} of {len(results)} as expected")
    return all(results)


def main() -> int:
    """Check the CLI, and return 0 if all results are as expected."""
    if not LEAN.exists():
        raise SystemExit("the LEAN CLI is not installed; run: make check-lean-cli")
    check_source(package())
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with TemporaryDirectory() as scratch:
        return int(not check(Path(scratch)))


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
