"""Generate clients in other languages from the bundle, and judge them with the sandbox.

    python -m judges.languages                    # every language
    python -m judges.languages go typescript      # some languages, or single generators
    python -m judges.languages --markdown         # the table in Markdown
    python -m judges.languages --bundle FILE go   # another description of the same API
    python -m judges.languages validate           # only OpenAPI Generator's checks of the bundle
    python -m judges.languages corpus FOLDER      # only record the corpus

Generated code, logs and the corpus are in `build/languages`.
"""

import argparse
import importlib
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from copy import copy
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from judges.languages import corpus, openapi_generator, table
from judges.languages.commands import Commands
from judges.languages.frame import BUILD, BUNDLE, TOLERANT, Account, Generator, Verdict, judge
from quantconnect_sandbox import Sandbox
from tools.spec import bundle, tolerant

LANGUAGES = ("typescript", "go", "java", "rust", "pydantic", "csharp")
PACE = {"all": 0, "compile": 0.4, "backtest": 1, "loading": 0.4}
"""Seconds that jobs of the sandbox take, so that a workflow must wait for them."""
SKEW = 3 * 60 * 60
"""Seconds; a signature is rejected when it is two hours old."""


def generators() -> list[Generator]:
    """Return the generators of all languages that have a module."""
    names = [f"judges.languages.{name}" for name in LANGUAGES]
    modules = [importlib.import_module(name) for name in names if find_spec(name)]
    return [generator for module in modules for generator in module.GENERATORS]


def chosen(names: Sequence[str]) -> list[Generator]:
    """Return the generators whose names begin with one of `names`, or all."""
    known = generators()
    for name in names:
        if not any(one.name.startswith(name) for one in known):
            raise SystemExit(f"{name!r} is none of {', '.join(one.name for one in known)}")
    return [one for one in known if not names or one.name.startswith(tuple(names))]


def judged(generator: Generator) -> Verdict:
    """Judge a generator with a sandbox of its own, and print what must not be."""
    start = time.monotonic()
    with ExitStack() as stack:

        def account() -> Account:
            sandbox = stack.enter_context(Sandbox(pace=PACE))
            if generator.corrects_clock:
                sandbox.clock.advance(SKEW)
            settings = sandbox.cloud.settings
            return Account(sandbox.base_url, str(settings.user_id), settings.api_token)

        verdict = judge(generator, BUILD / generator.name, BUILD / "corpus", account)
    problems = list(verdict.problems())
    outcome = f"{len(problems)} problems" if problems else verdict.not_run or "as expected"
    print(f"{generator.name}: {outcome}, {time.monotonic() - start:.0f} s", flush=True)
    for problem in problems:
        print(f"  {problem}", flush=True)
    return verdict


def validate() -> None:
    """Raise `FailedError` if OpenAPI Generator rejects the bundle."""
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        openapi_generator.validate(folder, Commands(folder / "log"))


def selected(names: Sequence[str], description: Path | None) -> list[Generator]:
    """Return the chosen generators, for another description than the bundle if there is one."""
    found = chosen(names)
    if not description:
        return found
    copies = [copy(generator) for generator in found if generator.bundle == BUNDLE]
    for generator in copies:
        generator.bundle = description.resolve()
    return copies


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m judges.languages")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--markdown", action="store_true")
    parser.add_argument("--bundle", type=Path)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    """Judge the languages, and return 0 if everything is as expected."""
    match arguments:
        case ["validate"]:
            validate()
            return 0
        case ["corpus", folder]:
            corpus.record(Path(folder))
            return 0
    options = parse(arguments)
    judging = selected(options.names, options.bundle)
    corpus.record(BUILD / "corpus")
    tolerant.write(bundle.bundle(), TOLERANT)
    verdicts = [judged(generator) for generator in judging]
    layout = table.markdown if options.markdown else table.text
    print(layout([table.cells(verdict) for verdict in verdicts]))
    return int(any(problem for verdict in verdicts for problem in verdict.problems()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
