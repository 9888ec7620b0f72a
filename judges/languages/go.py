"""Go by oapi-codegen, which generates the client of examples/languages/go, and by ogen."""

import shutil
from abc import abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from judges.languages.commands import Commands
from judges.languages.corpus import REJECTED
from judges.languages.frame import SECONDS, TOLERANT, Account, Generator, Results, parsed

HERE = Path(__file__).with_suffix("")
EXAMPLE = Path(__file__).parents[2] / "examples" / "languages" / "go"
UNUSED = shutil.ignore_patterns("api")
"""What was generated in a folder of the sources."""


class Go(Generator):
    """A generator that is a tool of a Go module, which pins it with all that it needs."""

    tools: ClassVar[Mapping[str, str]] = {"Go": "go"}
    command: tuple[str | Path, ...]

    @abstractmethod
    def copy(self, folder: Path) -> None:
        """Copy what is not generated into the folder."""

    def generate(self, folder: Path, commands: Commands) -> list[str]:
        self.copy(folder)
        # Go compiles the generator first, which takes longer.
        commands.seconds = SECONDS["build"]
        return self.warnings(commands.run("go", "tool", *self.command, self.bundle, folder=folder))

    def warnings(self, output: str) -> list[str]:
        """Return the lines of the generator, without those of Go itself, such as for downloads."""
        return [line for line in output.splitlines() if line and not line.startswith("go: ")]

    def build(self, folder: Path, commands: Commands) -> list[str]:
        # With -e, Go reports all errors.
        code, output = commands.status(
            *("go", "build", "-gcflags=-e", "-o", "bin/", "./..."), folder=folder
        )
        return errors(output) if code else []

    def decode(self, folder: Path, corpus: Path, commands: Commands) -> Results:
        return parsed(commands.run(folder / "bin" / "decode", corpus, folder=folder))

    def workflow(self, folder: Path, account: Account, commands: Commands) -> str | None:
        program = folder / "bin" / "workflow"
        code, output = commands.status(program, folder=folder, env=account.environment)
        return output.strip().splitlines()[-1] if code else ""


class OapiCodegen(Go):
    name = "go-oapi-codegen"
    corrects_clock = True
    title = "oapi-codegen 2.8.2"
    command = ("oapi-codegen", "-config", "oapi-codegen.yaml")

    def copy(self, folder: Path) -> None:
        shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True, ignore=UNUSED)
        shutil.copytree(HERE / "oapi-codegen", folder, dirs_exist_ok=True)


class Ogen(Go):
    """ogen. Its types depend on what may be null, and so does a part of the workflow, `edition`."""

    name = "go-ogen"
    edition = "bundle.go"
    title = "ogen 1.25.0"
    command = (
        *("ogen", "--clean", "--config", "ogen.yaml"),
        *("--target", "api", "--package", "api"),
    )
    # ogen rejects null wherever the description doesn't allow it, and a content type that is not
    # described: the JSON of a rejected export.
    known: ClassVar[Mapping[str, int]] = {"null": 75, "null-inside": 70, REJECTED: 6}

    def copy(self, folder: Path) -> None:
        shutil.copytree(HERE / "ogen", folder, dirs_exist_ok=True, ignore=UNUSED)
        shutil.copy(HERE / "editions" / self.edition, folder / "workflow" / "edition.go")
        (folder / "qc").mkdir()
        shutil.copy(EXAMPLE / "qc" / "signing.go", folder / "qc")

    def warnings(self, output: str) -> list[str]:
        """Return the warnings, and the operations that are not generated."""
        lines = super().warnings(output)
        return [line for line in lines if "WARN" in line or "Skipping operation" in line]


class TolerantOgen(Ogen):
    name = "go-ogen-tolerant"
    title = f"{Ogen.title}, tolerant edition"
    bundle = TOLERANT
    edition = "tolerant.go"
    known: ClassVar[Mapping[str, int]] = {}


def errors(output: str) -> list[str]:
    """Return the lines of the Go compiler that report an error, or else the last line."""
    lines = output.strip().splitlines()
    return [line for line in lines if ".go:" in line and line[0] != "\t"] or lines[-1:]


GENERATORS = [OapiCodegen(), Ogen(), TolerantOgen()]
