"""Run a page: its Python code, its expected output and the files it names."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import redirect_stdout
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path
from typing import Any

from sybil import Document, Example, Region
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.markdown.lexers import FencedCodeBlockLexer

from tests.docs.commands import Commands, commands

NOT_RUN = frozenset({"tree", "ini", "json", "yaml", "toml", "http", "verdict"})
FENCES = FencedCodeBlockLexer(language=r".*?", mapping={"language": "info", "source": "source"})


class Page:
    """A page whose blocks run in order, in one namespace and in the current folder.

    - `python` is run;
    - `bash` is a script, which is run;
    - `console` is commands, which are run as far as they can be (commands.py);
    - `text` is what the block before it printed, where `...` stands for anything;
    - `python title="main.py"` is a file of that name, and tests among these are run at the end.
    """

    def __init__(self, path: Path, commands: Commands) -> None:
        self._commands = commands
        self._script = ""
        self._printed = io.StringIO()
        self._python = PythonEvaluator()
        self.document = Document.parse(str(path), self._regions)

    def run(self, names: Mapping[str, Any]) -> None:
        self.document.namespace.update(names)
        for example in self.document:
            example.evaluate()
        if list(Path().glob("test_*.py")):
            run_tests()

    def _regions(self, document: Document) -> Iterator[Region]:
        for region in FENCES(document):
            region.parsed = region.lexemes["source"]
            region.evaluator = self._evaluator(region.lexemes["info"], document, region)
            yield region

    def _evaluator(
        self, info: str, document: Document, region: Region
    ) -> Callable[[Example], str | None]:
        language, _, title = info.strip().partition(" title=")
        if language == "python":
            return writing(title.strip('"')) if title else self._run
        if language == "bash":
            return self._run_with_bash
        if language == "console":
            return self._type
        if language == "text":
            return self._compare
        where = document.line_column(region.start)
        assert language in NOT_RUN, f"{document.path}, {where}: no such kind of block: {info!r}"
        return passing

    def _run_with_bash(self, example: Example) -> None:
        self._forget()
        self._printed.write(self._commands.bash(str(example.parsed)))

    def run_commands(self) -> None:
        """Run only the commands."""
        for example in self.document:
            if example.region.lexemes["info"].strip() == "console":
                example.evaluate()

    def _type(self, example: Example) -> None:
        self._forget()
        for command in commands(str(example.parsed)):
            self._printed.write(self._commands.run(command, self._script))

    def _forget(self) -> None:
        self._printed.seek(0)
        self._printed.truncate()

    def _run(self, example: Example) -> None:
        self._script = str(example.parsed)
        self._forget()
        with redirect_stdout(self._printed):
            self._python(example)

    def _compare(self, example: Example) -> str | None:
        printed, shown = self._printed.getvalue(), str(example.parsed)
        if OutputChecker().check_output(shown, printed, ELLIPSIS):
            return None
        return f"The page says that this is printed:\n{shown}\nIt is:\n{printed}"


def passing(_example: Example) -> None:
    pass


def writing(name: str) -> Callable[[Example], None]:
    def write(example: Example) -> None:
        compile(example.parsed, name, "exec")
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(example.parsed, encoding="utf-8")

    return write


def run_tests() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"],
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
