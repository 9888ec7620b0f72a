"""Pydantic models by datamodel-code-generator. It generates models only, no client."""

from pathlib import Path

from judges.languages.commands import Commands
from judges.languages.frame import BUNDLE, Generator, Results, parsed

HERE = Path(__file__).with_suffix("")
BIN = Path(__file__).parents[1] / "languages-venv" / "bin"
OPTIONS = (
    "--input-file-type=openapi",
    "--output-model-type=pydantic_v2.BaseModel",
    "--target-python-version=3.11",
    "--formatters=builtin",
    # A masked secret would be lost when it is encoded again.
    *("--type-mappings", "string+password=string", "string+utc-date-time=string"),
    "--disable-timestamp",
)


class DatamodelCodegen(Generator):
    name = "pydantic"
    title = "datamodel-code-generator 0.89.0, pydantic 2"

    def missing_tools(self) -> str | None:
        return None if BIN.exists() else "no judges/languages-venv: run make languages"

    def generate(self, folder: Path, commands: Commands) -> list[str]:
        output = commands.run(
            *(BIN / "datamodel-codegen", *OPTIONS, "--input", BUNDLE, "--output", "models.py"),
            folder=folder,
        )
        return [line for line in output.splitlines() if "Warning" in line]

    def build(self, folder: Path, commands: Commands) -> list[str]:
        code, output = commands.status(BIN / "python", "-c", "import models", folder=folder)
        return [output.strip().splitlines()[-1]] if code else []

    def decode(self, folder: Path, corpus: Path, commands: Commands) -> Results:
        output = commands.run(
            *(BIN / "python", HERE / "decode.py", corpus),
            folder=folder,
            env={"PYTHONPATH": str(folder)},
        )
        return parsed(output)


GENERATORS = [DatamodelCodegen()]
