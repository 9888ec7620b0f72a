"""Run the commands in the `console` blocks of a page, each of which follows a prompt.

What a command needs from elsewhere is replaced by what there is here: a port by a free one, the
address of the sandbox by that of the test's. Nothing is installed and nothing is sent elsewhere.
"""

import os
import re
import shlex
import signal
import subprocess
import sys
import tomllib
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import httpx

from tests.patience import PATIENCE

ROOT = Path(__file__).parents[2]
PROMPT = "$ "
NOT_RUN = {
    ("docs/tutorial.md", "python first.py", 2): "it needs an account at QuantConnect",
}
"""Commands that no test can run: the page, the command, which of the same it is, and why."""

VARIES = re.compile(r"\d+\.\d+s\b|(?<=127\.0\.0\.1:)\d+")


class Command(NamedTuple):
    """A command as typed, and the lines that the page shows below it."""

    line: str
    shown: str


def commands(block: str) -> list[Command]:
    """The commands of a block. A line that ends with a backslash continues on the next line."""
    joined = block.replace("\\\n", " ")
    assert joined.startswith(PROMPT), f"no prompt: {block!r}"
    each = re.split(r"^\$ ", joined, flags=re.MULTILINE)[1:]
    return [Command(line, shown) for line, _, shown in (one.partition("\n") for one in each)]


class Commands:
    """Runs the commands of one page in the current folder.

    Args:
        page: the page's path in the repository.
        base_url: the sandbox that a page's addresses lead to.
    """

    def __init__(self, page: str, base_url: str) -> None:
        self.page = page
        self.base_url = base_url
        self.met = Counter[str]()

    def run(self, command: Command, script: str = "") -> str:
        """The output of the command; `script` is the last Python code on the page."""
        self.met[command.line] += 1
        if (self.page, command.line, self.met[command.line]) in NOT_RUN:
            return ""
        words = shlex.split(command.line, comments=True)
        known = [program for program in PROGRAMS if words[: len(program)] == list(program)]
        assert known, f"{self.page}: no test knows how to run {command.line!r}"
        if words[0] == "python" and not Path(words[1]).exists():
            Path(words[1]).write_text(script, encoding="utf-8")
        printed = PROGRAMS[max(known, key=len)](self, words, command)
        for line in shown_lines(command.shown):
            assert line in comparable(printed), f"{self.page} shows {line!r}, it is:\n{printed}"
        return printed

    def make(self, words: Sequence[str], _: Command) -> str:
        """Each target exists."""
        finished(["make", "--dry-run", *words[1:]], cwd=ROOT)
        return ""

    def install(self, words: Sequence[str], _: Command) -> str:
        """The command installs this checkout, with extras that exist."""
        (what,) = words[2:]
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        found = re.fullmatch(r"\.(?:\[(.+)\])?", what)
        assert found, f"{self.page}: {what} is not this checkout"
        unknown = set((found[1] or "").split(",")) - {"", *project["optional-dependencies"]}
        assert not unknown, f"{self.page}: there is no extra {unknown}"
        return ""

    def shell(self, _: Sequence[str], command: Command) -> str:
        """Run the command with Bash, and type a line at any prompt."""
        done = finished(["bash", "-c", command.line], input="typed\n")
        assert not done.stderr, done.stderr
        return done.stdout

    def venv(self, words: Sequence[str], _: Command) -> str:
        """Create it without pip, which takes most of the time and is not needed here."""
        return finished([sys.executable, *words[1:], "--without-pip"]).stdout

    def python(self, words: Sequence[str], _: Command) -> str:
        return finished([sys.executable, *words[1:]]).stdout

    def pytest(self, words: Sequence[str], _: Command) -> str:
        alone = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        command = [sys.executable, "-m", *words, "-p", "no:cacheprovider"]
        return finished(command, env=os.environ | alone).stdout

    def sandbox(self, words: Sequence[str], _: Command) -> str:
        """It starts, prints its address, and ends with Ctrl-C."""
        command = [sys.executable, "-m", "quantconnect_sandbox", *on_a_free_port(words[1:])]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            printed = process.stdout.readline()
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=PATIENCE) == 0
        return printed

    def quantconnect(self, words: Sequence[str], command: Command) -> str:
        """Run the command line against the sandbox of the test."""
        if words[1] == "sandbox":
            return self.sandbox(words[1:], command)
        return self.bash(command.line)

    def bash(self, script: str) -> str:
        """Run a script with Bash, in which `quantconnect` is that of this checkout."""
        function = f'quantconnect() {{ {sys.executable} -m quantconnect_cli "$@"; }}\n'
        there = {"QC_BASE_URL": self.base_url, "HOME": str(Path.cwd())}
        done = finished(
            ["bash", "-ec", function + script],
            env={**os.environ, **there},
            stdin=subprocess.DEVNULL,
        )
        return done.stdout + done.stderr

    def curl(self, words: Sequence[str], _: Command) -> str:
        """Send what curl would send to the sandbox of the test."""
        parser = ArgumentParser("curl", exit_on_error=False)
        parser.add_argument("-X", dest="method")
        parser.add_argument("-H", dest="headers", action="append", default=[])
        parser.add_argument("-d", dest="data")
        parser.add_argument("url")
        sent = parser.parse_args(words[1:])
        form = [] if sent.data is None else ["Content-Type: application/x-www-form-urlencoded"]
        headers = [one.partition(": ")[::2] for one in sent.headers or form]
        response = httpx.request(
            sent.method or ("GET" if sent.data is None else "POST"),
            httpx.URL(self.base_url).join(httpx.URL(sent.url).raw_path.decode()),
            headers=headers,
            content=sent.data,
            timeout=PATIENCE,
        )
        assert response.is_success, f"{self.page}: {words}: {response.status_code} {response.text}"
        return response.text


PROGRAMS: Mapping[tuple[str, ...], Callable[[Commands, Sequence[str], Command], str]] = {
    ("make",): Commands.make,
    ("pip", "install"): Commands.install,
    ("export",): Commands.shell,
    ("read",): Commands.shell,
    (".",): Commands.shell,
    ("python3", "-m", "venv"): Commands.venv,
    ("python",): Commands.python,
    ("pytest",): Commands.pytest,
    ("quantconnect-sandbox",): Commands.sandbox,
    ("quantconnect",): Commands.quantconnect,
    ("curl",): Commands.curl,
}
"""How a command is run, by the words that it begins with."""


def finished(command: Sequence[str], **options: object) -> "subprocess.CompletedProcess[str]":
    done: subprocess.CompletedProcess[str] = subprocess.run(  # type: ignore[call-overload]
        command, capture_output=True, text=True, check=False, **options
    )
    assert done.returncode == 0, f"{command}:\n{done.stdout}{done.stderr}"
    return done


def on_a_free_port(options: Sequence[str]) -> list[str]:
    """The same options, on a port that is free."""
    after_port = (before == "--port" for before in ("", *options))
    return ["0" if is_port else one for one, is_port in zip(options, after_port, strict=False)]


def comparable(text: str) -> str:
    return VARIES.sub("…", text)


def shown_lines(text: str) -> list[str]:
    """The expected output, without progress bars, which only a terminal shows."""
    return [comparable(line) for line in text.splitlines() if line.strip() and "━" not in line]
