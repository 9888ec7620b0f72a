"""Until the first release, no text recommends installing the package from an index."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FROM_AN_INDEX = re.compile(
    r"\b(?:install|add|require)\s+(?:-\S+\s+)*[\"'`]?quantconnect[-_]client\b", re.IGNORECASE
)
FILES = [
    path
    for place in ("docs", "examples", "generated", "openapi", "overlay", "sandbox", "tools")
    for path in sorted((ROOT / place).rglob("*"))
    if path.suffix in {".md", ".py", ".toml", ".yaml", ".yml", ".txt"}
] + [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]


def test_no_instruction_installs_the_package_from_an_index() -> None:
    findings = [
        f"{path.relative_to(ROOT)}: {found[0]}"
        for path in FILES
        for found in [FROM_AN_INDEX.search(path.read_text(encoding="utf-8"))]
        if found
    ]

    assert findings == []


@pytest.mark.parametrize(
    "text",
    [
        'pip install "quantconnect-client[plot]"',
        "pip install --upgrade quantconnect-client",
        "uv add quantconnect_client",
    ],
)
def test_commands_that_install_from_an_index_are_recognized(text: str) -> None:
    assert FROM_AN_INDEX.search(text)
    assert not FROM_AN_INDEX.search("pip install './quantconnect-client[plot]'")
