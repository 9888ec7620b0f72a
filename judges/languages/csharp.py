"""C# by OpenAPI Generator: generated, but not compiled, because that needs packages of NuGet."""

from pathlib import Path
from typing import ClassVar

from judges.languages.commands import Commands
from judges.languages.openapi_generator import TITLE, OpenApiGenerator


class CSharp(OpenApiGenerator):
    name = "csharp"
    title = f"{TITLE}, C#"
    configuration: ClassVar = "csharp"

    def build(self, folder: Path, commands: Commands) -> None:
        """Compile nothing."""


GENERATORS = [CSharp()]
