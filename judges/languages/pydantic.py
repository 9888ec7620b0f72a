"""Pydantic models by datamodel-code-generator.

It generates models only, no client: the workflow sends requests with the module of the example.
"""

import shutil
from pathlib import Path

from judges.languages.commands import Commands
from judges.languages.frame import Account, Generator, Results, parsed

HERE = Path(__file__).with_suffix("")
EXAMPLE = Path(__file__).parents[2] / "examples" / "languages" / "pydantic"
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
            *(BIN / "datamodel-codegen", *OPTIONS, "--input", self.bundle, "--output", "models.py"),
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

    def workflow(self, folder: Path, account: Account, commands: Commands) -> str:
        for file in EXAMPLE.glob("*.py"):
            shutil.copy(file, folder)
        python = (BIN / "python", "workflow.py")
        code, output = commands.status(*python, folder=folder, env=account.environment)
        return output.strip().splitlines()[-1] if code else ""


GENERATORS = [DatamodelCodegen()]
