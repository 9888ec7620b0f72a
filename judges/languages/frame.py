"""What each generator implements, and the steps in which it is judged.

A language is a module of this package with `GENERATORS`, and a folder of the same name with its
hand-written harness and its pinned manifest. The harness decodes every JSON document of the
corpus with the generated code, and prints a line of JSON for each:

    {"mode": "good", "operation": "readProject", "ok": true, "value": {...}}
    {"mode": "null", "operation": "readProject", "ok": false, "error": "..."}

`value` is the decoded response, encoded again. A harness whose client can also do so prints a line
for each other response: `value` is then the text of the body, or the address of a redirect. Lines
that are not JSON objects are ignored.
"""

import json
import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

from judges.languages.commands import Commands, FailedError
from judges.languages.compare import lost
from judges.languages.corpus import GOOD, REJECTED, UNAUTHORIZED, content, documents

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]
BUNDLE = ROOT / "openapi" / "quantconnect.yaml"
BUILD = ROOT / "build" / "languages"
TOLERANT = BUILD / "quantconnect.tolerant.yaml"
"""The tolerant edition of the bundle."""
SECONDS = {"generate": 300, "build": 900, "decode": 300, "workflow": 300}
"""The time limit of each command in a step."""


class Result(NamedTuple):
    """What became of one document of the corpus."""

    ok: bool
    error: str = ""
    value: Any = None


class Account(NamedTuple):
    """The sandbox that a workflow calls."""

    url: str
    user: str
    token: str

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables of a workflow program."""
        return {"QC_BASE_URL": self.url, "QC_USER_ID": self.user, "QC_API_TOKEN": self.token}


Results = dict[tuple[str, str], Result]
"""The results by mode and operation id."""


class Generator(ABC):
    """A generator and how its code is built and run. Subclasses override what they can do.

    Attributes:
        name: the name on the command line; it begins with that of the language.
        title: the generator and its version.
        tools: the programs that must be installed, by their titles: `{"Go": "go"}`.
        edits: the changes by hand without which the generated code does not compile.
        bundle: the description to generate from.
        known: the most documents of each mode that may fail, for example `{"null": 12}`. Without
            an entry, none may.
        corrects_clock: whether the workflow corrects clock skew. If so, its sandbox has some.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    tools: ClassVar[Mapping[str, str]] = {}
    edits: ClassVar[int] = 0
    bundle: Path = BUNDLE
    known: ClassVar[Mapping[str, int]] = {}
    corrects_clock: ClassVar[bool] = False

    def missing_tools(self) -> str | None:
        """Return why the generator can't run here, such as `no Go`."""
        missing = [title for title, one in self.tools.items() if not shutil.which(one)]
        return f"no {', no '.join(missing)}" if missing else None

    @abstractmethod
    def generate(self, folder: Path, commands: Commands) -> list[str]:
        """Generate code into the empty folder, and return the generator's warnings."""

    @abstractmethod
    def build(self, folder: Path, commands: Commands) -> list[str] | None:
        """Compile the code and the harness; return the errors, or None if not compiled."""

    def decode(self, folder: Path, corpus: Path, commands: Commands) -> Results | None:
        """Decode and encode the corpus; None if there is no harness."""
        del folder, corpus, commands
        return None

    def workflow(self, folder: Path, account: Account, commands: Commands) -> str | None:
        """Run the workflow: return an empty text, or why it failed; None if there is none."""
        del folder, account, commands
        return None


def parsed(output: str) -> Results:
    """Parse what a harness prints."""
    results: Results = {}
    for line in output.splitlines():
        if line.startswith("{"):
            one = json.loads(line)
            error = one.get("error") or ""
            results[one["mode"], one["operation"]] = Result(one["ok"], error, one.get("value"))
    return results


@dataclass
class Verdict:
    """What the steps found out about a generator. None stands for a step that was not run.

    Attributes:
        failures: the failing documents by mode, each with its reason.
        lost: the JSON paths of good responses that are lost on a round trip.
        workflow: why the workflow failed, or an empty text.
        stopped: why the later steps were not run.
    """

    generator: Generator
    operations: int | None = None
    warnings: list[str] | None = None
    errors: list[str] | None = None
    failures: dict[str, list[str]] | None = None
    lost: list[str] | None = None
    workflow: str | None = None
    not_run: str = ""
    stopped: str = ""
    seconds: dict[str, float] = field(default_factory=dict)

    def problems(self) -> Iterator[str]:
        """Yield what must not be."""
        if self.stopped:
            yield self.stopped
        if self.generator.edits:
            yield f"{self.generator.edits} edits needed"
        yield from self.errors or ()
        for mode, failures in (self.failures or {}).items():
            known = self.generator.known.get(mode, 0)
            if len(failures) > known:
                yield f"{mode}: {len(failures)} fail, at most {known} are known"
                yield from failures
        yield from (f"lost: {path}" for path in self.lost or ())
        if self.workflow:
            yield f"workflow: {self.workflow}"


def judge(
    generator: Generator, folder: Path, corpus: Path, account: Callable[[], Account]
) -> Verdict:
    """Run all steps of a generator in `folder`, which is emptied."""
    verdict = Verdict(generator)
    if missing := generator.missing_tools():
        verdict.not_run = missing
        return verdict
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    log = folder.with_suffix(".log")
    log.write_text("", encoding="utf-8")
    commands = Commands(log)
    try:
        _run(verdict, folder, corpus, account, commands)
    except FailedError as error:
        verdict.stopped = str(error)
    return verdict


def _run(
    verdict: Verdict,
    folder: Path,
    corpus: Path,
    account: Callable[[], Account],
    commands: Commands,
) -> None:
    generator = verdict.generator
    commands.seconds = SECONDS["generate"]
    verdict.warnings = generator.generate(folder, commands)
    commands.seconds = SECONDS["build"]
    verdict.errors = generator.build(folder, commands)
    if verdict.errors is None or verdict.errors:
        return
    commands.seconds = SECONDS["decode"]
    results = generator.decode(folder, corpus, commands)
    if results is not None:
        weigh(verdict, results, corpus)
    commands.seconds = SECONDS["workflow"]
    verdict.workflow = generator.workflow(folder, account(), commands)


def weigh(verdict: Verdict, results: Results, corpus: Path) -> None:
    """Compare the results of a harness with the corpus, and add them to the verdict."""
    index = json.loads((corpus / "index.json").read_text(encoding="utf-8"))
    verdict.failures, verdict.lost = {}, []
    decoded = set()
    for mode, operation, response in documents(index):
        if response["schema"] is None and (mode, operation) not in results:
            continue
        result = results.get((mode, operation), Result(False, "no result"))
        changed = lost(content(corpus, response), result.value) if result.ok else []
        failures = verdict.failures.setdefault(mode, [])
        if not result.ok:
            failures.append(f"{operation}: {result.error}")
        elif mode in (REJECTED, UNAUTHORIZED) and changed:
            failures.append(f"{operation}: lost {', '.join(changed)}")
        elif mode == GOOD:
            decoded.add(operation)
            verdict.lost += [f"{operation} {path}" for path in changed]
    verdict.operations = len(decoded)
