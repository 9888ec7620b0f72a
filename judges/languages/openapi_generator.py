"""OpenAPI Generator, which several languages use: its pinned jar and its checks of the bundle."""

from pathlib import Path
from typing import ClassVar

from judges.languages.commands import Commands
from judges.languages.frame import BUNDLE, Generator

VERSION = "7.25.0"
TITLE = f"OpenAPI Generator {VERSION}"
TOOLS = {"Java": "java", "Maven": "mvn"}
CODE_ONLY = "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"
OWN = ("Ignoring complex example on request body", "Failed to get the schema name: null")
"""Its warnings about any description: `judges/languages/java/own.yaml` is a small one."""
CONFIGURATIONS = Path(__file__).parents[1] / "generators"


def fetch(folder: Path, commands: Commands) -> Path:
    """Copy the pinned generator into `folder`, and return its path."""
    artifact = f"-Dartifact=org.openapitools:openapi-generator-cli:{VERSION}"
    target = f"-DoutputDirectory={folder}"
    quiet = ("--quiet", "--batch-mode")
    commands.run("mvn", *quiet, "dependency:copy", artifact, target, folder=folder)
    return folder / f"openapi-generator-cli-{VERSION}.jar"


def validate(folder: Path, commands: Commands) -> None:
    """Raise `FailedError` if the generator rejects the bundle."""
    jar = fetch(folder, commands)
    commands.run("java", "-jar", jar, "validate", "--recommend", "-i", BUNDLE, folder=folder)


def generate(name: str, bundle: Path, folder: Path, commands: Commands) -> list[str]:
    """Generate code with `judges/generators/<name>.yaml`, and return the warnings."""
    jar = fetch(folder, commands)
    options = ("-i", bundle, "-c", CONFIGURATIONS / f"{name}.yaml", "-o", folder)
    output = commands.run(
        *("java", "-jar", jar, "generate", *options, "--global-property", CODE_ONLY),
        folder=folder,
    )
    jar.unlink()
    lines = (line for line in output.splitlines() if " WARN " in line)
    return [line for line in lines if not line.endswith(OWN)]


class OpenApiGenerator(Generator):
    """A language whose options are in `judges/generators/<configuration>.yaml`."""

    title = TITLE
    tools: ClassVar = TOOLS
    configuration: ClassVar[str]

    def generate(self, folder: Path, commands: Commands) -> list[str]:
        """Generate code into the empty folder, and return the generator's warnings."""
        return generate(self.configuration, self.bundle, folder, commands)
