"""TypeScript: openapi-typescript, which examples/languages/typescript uses, and hey-api with zod.

The types by openapi-typescript are gone at run time, and openapi-fetch decodes whatever is JSON. So
the compiler also checks each good response, written as a literal, against the type of its response.
"""

import json
import re
import shutil
from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar

from judges.languages.commands import Commands
from judges.languages.corpus import GOOD, REJECTED, UNAUTHORIZED, documents
from judges.languages.frame import TOLERANT, Account, Generator, Result, Results, parsed

HERE = Path(__file__).with_suffix("")
EXAMPLE = Path(__file__).parents[2] / "examples" / "languages" / "typescript"
NOT_COPIED = shutil.ignore_patterns("api", "dist", "node_modules", "README.md")
SHARED = ("sending", "signing", "errors", "values")
"""The modules of the example that the workflow with hey-api uses."""
ERROR = re.compile(r"^\S+?\(\d+,\d+\): error TS\d+: .*$", re.MULTILINE)
TYPED = "typed"
"""The folder of the responses that are written as literals."""

Json = dict[str, Any]


class TypeScript(Generator):
    """A generator that is an npm package, pinned by the lock file that is copied with it."""

    tools: ClassVar[Mapping[str, str]] = {"Node.js": "node", "npm": "npm"}
    command: tuple[str | Path, ...]

    @abstractmethod
    def copy(self, folder: Path) -> None:
        """Copy what is not generated into the folder."""

    def generate(self, folder: Path, commands: Commands) -> list[str]:
        self.copy(folder)
        shutil.copytree(HERE / "corpus", folder, dirs_exist_ok=True)
        commands.run("npm", "ci", "--ignore-scripts", folder=folder)
        output = commands.run(*self.command, self.bundle, folder=folder)
        return warnings(output)

    def build(self, folder: Path, commands: Commands) -> list[str]:
        # The example skips this for speed.
        code, output = commands.status("npx", "tsc", "--skipLibCheck", "false", folder=folder)
        return errors(output) if code else []

    def decode(self, folder: Path, corpus: Path, commands: Commands) -> Results:
        return parsed(commands.run("node", "dist/decode.js", corpus, folder=folder))

    def workflow(self, folder: Path, account: Account, commands: Commands) -> str | None:
        program = ("node", "dist/workflow.js")
        code, output = commands.status(*program, folder=folder, env=account.environment)
        return reason(output) if code else ""


class OpenapiTypescript(TypeScript):
    name = "typescript-openapi-typescript"
    corrects_clock = True
    title = "openapi-typescript 7.13.0, openapi-fetch 0.17.0"
    command = ("npm", "run", "--silent", "generate", "--")

    def copy(self, folder: Path) -> None:
        shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True, ignore=NOT_COPIED)
        shutil.copytree(HERE / "openapi-typescript", folder, dirs_exist_ok=True)

    def decode(self, folder: Path, corpus: Path, commands: Commands) -> Results:
        results = super().decode(folder, corpus, commands)
        index = json.loads((corpus / "index.json").read_text(encoding="utf-8"))
        for file, text in literals(index, corpus):
            (folder / TYPED / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / TYPED / file).write_text(text, encoding="utf-8")
        _, output = commands.status("npx", "tsc", "--project", "tsconfig.typed.json", folder=folder)
        for mode, operation, error in misfits(output):
            if mode == GOOD:
                results[mode, operation] = Result(False, error)
        return results


class HeyApi(TypeScript):
    name = "typescript-hey-api"
    title = "@hey-api/openapi-ts 0.95.0, zod 4.6.7"
    command = ("npx", "openapi-ts", "--input")
    # Its schemas reject an undeclared null, and JSON in place of the file of an export.
    known: ClassVar[Mapping[str, int]] = {"null": 75, "null-inside": 70, REJECTED: 6}

    def copy(self, folder: Path) -> None:
        shutil.copytree(HERE / "hey-api", folder, dirs_exist_ok=True)
        for name in SHARED:
            shutil.copy(EXAMPLE / "src" / f"{name}.ts", folder / "src")


class TolerantHeyApi(HeyApi):
    name = "typescript-hey-api-tolerant"
    title = f"{HeyApi.title}, tolerant edition"
    bundle = TOLERANT
    known: ClassVar[Mapping[str, int]] = {}


def literals(index: Json, corpus: Path) -> Iterator[tuple[str, str]]:
    """Yield a file of TypeScript, as its path and text, for each response of an operation.

    Rejections have no file: the types of the example are those of successful responses.
    """
    paths = {one["operation"]: one["path"] for one in index["operations"]}
    for mode, operation, response in documents(index):
        if response["schema"] and mode not in (REJECTED, UNAUTHORIZED):
            place = [paths[operation], "post", "responses", 200, "content", "application/json"]
            kind = "".join(f"[{json.dumps(key)}]" for key in place)
            body = (corpus / response["file"]).read_text(encoding="utf-8")
            yield (
                f"{mode}/{operation}.ts",
                f'import type {{ paths }} from "../../src/api/schema.js";\n'
                f"export const response: paths{kind} = {body.strip()};\n",
            )


def misfits(output: str) -> Iterator[tuple[str, str, str]]:
    """Yield the mode, operation and error of each response that does not have its type."""
    found = set()
    for line in errors(output):
        file, _, error = line.partition(": ")
        _, mode, name = file.rsplit("/", 2)
        operation = name.partition(".")[0]
        if (mode, operation) not in found:
            found.add((mode, operation))
            yield mode, operation, error


def warnings(output: str) -> list[str]:
    """Return the lines of a generator that warn."""
    return [line for line in output.splitlines() if re.search(r"warn|⚠", line, re.IGNORECASE)]


def errors(output: str) -> list[str]:
    """Return the lines of the compiler that report an error."""
    return ERROR.findall(output)


def reason(output: str) -> str:
    """Return the message of the error that ended a program of Node.js."""
    lines: Iterable[str] = output.splitlines()
    return next((line for line in lines if re.match(r"\w*Error\b", line)), output.strip())


GENERATORS = [OpenapiTypescript(), HeyApi(), TolerantHeyApi()]
