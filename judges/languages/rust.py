"""Rust by OpenAPI Generator, run by Maven and Cargo as examples/languages/rust says."""

import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import ClassVar

from judges.languages import openapi_generator
from judges.languages.commands import Commands
from judges.languages.frame import Account, Generator, Results, parsed

HERE = Path(__file__).with_suffix("")
EXAMPLE = Path(__file__).parents[2] / "examples" / "languages" / "rust"
HARNESS = Path("src", "bin", "decode")
WARNING = "[WARNING] "
OWN = re.compile(
    r"cannot be used as an? .* name\. Renamed to |Failed to get the schema name: null$"
)
"""The generator's warnings for names that it changes, as judges/languages/rust/own.yaml shows."""


class Rust(Generator):
    name = "rust"
    corrects_clock = True
    title = f"{openapi_generator.TITLE}, Rust"
    tools: ClassVar[Mapping[str, str]] = {"Rust": "cargo", **openapi_generator.TOOLS}

    def generate(self, folder: Path, commands: Commands) -> list[str]:
        ignored = shutil.ignore_patterns("api", "target", "Cargo.lock", "README.md")
        shutil.copytree(EXAMPLE, folder, dirs_exist_ok=True, ignore=ignored)
        maven = ("mvn", "--batch-mode", f"-Dspec={self.bundle}")
        return warnings(commands.run(*maven, "generate-sources", folder=folder))

    def build(self, folder: Path, commands: Commands) -> list[str]:
        (folder / HARNESS).mkdir()
        shutil.copy(HERE / "decode.rs", folder / HARNESS / "main.rs")
        sources = [file.read_text() for file in sorted((folder / "api/src/apis").glob("*_api.rs"))]
        (folder / HARNESS / "types.rs").write_text(dispatch("\n".join(sources)))
        # The folder of the compiled dependencies is not emptied.
        command = ("cargo", "build", "--bins", "--message-format=short")
        code, output = commands.status(*command, folder=folder, env=_target(folder))
        return errors(output) if code else []

    def decode(self, folder: Path, corpus: Path, commands: Commands) -> Results:
        return parsed(commands.run(_program(folder, "decode"), corpus, folder=folder))

    def workflow(self, folder: Path, account: Account, commands: Commands) -> str:
        program = _program(folder, "workflow")
        code, output = commands.status(program, folder=folder, env=account.environment)
        return output.strip().splitlines()[-1] if code else ""


def dispatch(sources: str) -> str:
    """Return a Rust module that decodes the response of each operation in its type."""
    arms = "".join(
        f'        "{operation}" => super::decode::<{kind}>(body),\n'
        for operation, kind in responses(sources)
    )
    return (
        "use quantconnect::models;\n\n"
        "pub fn decode(operation: &str, body: &[u8]) -> qc::Result<serde_json::Value> {\n"
        f"    match operation {{\n{arms}"
        '        _ => Err("no such operation".into()),\n    }\n}\n'
    )


def responses(sources: str) -> Iterator[tuple[str, str]]:
    """Yield the operation id in small letters and the response type of each generated function."""
    for name, kind in re.findall(
        r"^pub async fn (\w+)\(.*\) -> Result<(.+), Error<", sources, re.M
    ):
        yield name.replace("_", ""), kind


def warnings(output: str) -> list[str]:
    """Return the generator's warnings, each once, except for its own fault."""
    lines = dict.fromkeys(line for line in output.splitlines() if line.startswith(WARNING))
    return [line.removeprefix(WARNING) for line in lines if not OWN.search(line)]


def errors(output: str) -> list[str]:
    """Return the errors of the compiler, or else the last line."""
    lines = output.strip().splitlines()
    return [line for line in lines if re.search(r"\.rs:\d+:\d+: error", line)] or lines[-1:]


def _target(folder: Path) -> dict[str, str]:
    return {"CARGO_TARGET_DIR": str(folder.with_suffix(".target"))}


def _program(folder: Path, name: str) -> Path:
    return folder.with_suffix(".target") / "debug" / name


GENERATORS = [Rust()]
