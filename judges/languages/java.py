"""Java by OpenAPI Generator, run by Maven as examples/languages/java says."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from judges.languages import openapi_generator
from judges.languages.commands import Commands
from judges.languages.frame import Account, Generator, Results, parsed

HERE = Path(__file__).with_suffix("")
EXAMPLE = Path(__file__).parents[2] / "examples" / "languages" / "java"
PACKAGE = "com.example.quantconnect"
SOURCES = Path("src", "main", "java", *PACKAGE.split("."))
MAVEN = ("mvn", "--batch-mode")
GENERATED = "-Dcodegen.skip"
WARNING = "[WARNING] "


class Java(Generator):
    name = "java"
    corrects_clock = True
    title = f"{openapi_generator.TITLE}, Java"
    tools = openapi_generator.TOOLS

    def generate(self, folder: Path, commands: Commands) -> list[str]:
        ignored = shutil.ignore_patterns("target")
        shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True, ignore=ignored)
        shutil.copy(HERE / "Decode.java", folder / SOURCES)
        output = commands.run(*MAVEN, f"-Dspec={self.bundle}", "generate-sources", folder=folder)
        return list(warnings(output))

    def build(self, folder: Path, commands: Commands) -> list[str]:
        code, output = commands.status(*MAVEN, "compile", GENERATED, folder=folder)
        return errors(output) if code else []

    def decode(self, folder: Path, corpus: Path, commands: Commands) -> Results:
        return parsed(commands.run(*_program("Decode"), f"-Dexec.args={corpus}", folder=folder))

    def workflow(self, folder: Path, account: Account, commands: Commands) -> str:
        program = _program("Workflow")
        code, output = commands.status(*program, folder=folder, env=account.environment)
        return reason(output) if code else ""


def warnings(output: str) -> Iterator[str]:
    """Yield the generator's warnings, each once, except for its own faults."""
    lines = dict.fromkeys(line for line in output.splitlines() if line.startswith(WARNING))
    for line in lines:
        if not line.endswith(openapi_generator.OWN):
            yield line.removeprefix(WARNING)


def errors(output: str) -> list[str]:
    """Return the errors of the compiler, each once, or else the first one of Maven."""
    lines = [line for line in output.splitlines() if line.startswith("[ERROR]")]
    found = dict.fromkeys(line for line in lines if re.search(r"\.java:\[\d+,\d+\]", line))
    return list(found) or lines[:1]


def reason(output: str) -> str:
    """Return the exception that ended a program, or else the last line."""
    lines = output.strip().splitlines()
    return next((line for line in lines if re.match(r"[\w.]+(Exception|Error)\b", line)), lines[-1])


def _program(name: str) -> tuple[str, ...]:
    return (*MAVEN, "--quiet", "exec:java", f"-Dexec.mainClass={PACKAGE}.{name}")


GENERATORS = [Java()]
