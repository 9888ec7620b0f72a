"""Validate the bundle with openapi-generator, and compile the clients that it generates.

    python judges/languages.py validate      # the generator's own checks of the bundle
    python judges/languages.py               # generate and compile a client in every language
    python judges/languages.py go java       # the same for some languages

Needs Java 17, Maven and the compilers of the languages; for TypeScript, `npm ci` in this folder.
"""

import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

VERSION = "7.25.0"
HERE = Path(__file__).resolve().parent
BUNDLE = HERE.parent / "openapi" / "quantconnect.yaml"
CODE_ONLY = "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"


class Language(NamedTuple):
    """The file extension of a generated client, and the command that compiles it."""

    ending: str
    compile: tuple[str, ...]


LANGUAGES = {
    "typescript-fetch": Language(
        "ts", (str(HERE / "node_modules/.bin/tsc"), "--noEmit", "-p", ".")
    ),
    "go": Language("go", ("go", "build", "./...")),
    "java": Language("java", ("mvn", "--quiet", "--batch-mode", "compile")),
    "rust": Language("rs", ("cargo", "check", "--quiet")),
}


class FailedError(Exception):
    """A command failed; the message contains its output."""


def run(command: tuple[str, ...], folder: Path) -> None:
    """Run `command` in `folder`, and raise FailedError with its output if it fails."""
    process = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if process.returncode:
        raise FailedError(f"{' '.join(command)}\n{process.stdout}{process.stderr}")


def fetch_generator(folder: Path) -> Path:
    """Copy the pinned generator into `folder` and return its path."""
    artifact = f"-Dartifact=org.openapitools:openapi-generator-cli:{VERSION}"
    target = f"-DoutputDirectory={folder}"
    run(("mvn", "--quiet", "--batch-mode", "dependency:copy", artifact, target), folder)
    return folder / f"openapi-generator-cli-{VERSION}.jar"


def validate(jar: Path) -> None:
    """Raise FailedError if the generator rejects the bundle."""
    run(("java", "-jar", str(jar), "validate", "--recommend", "-i", str(BUNDLE)), HERE)


def build(name: str, jar: Path, folder: Path) -> None:
    """Generate the client in the language `name` into `folder`, and compile it."""
    config = HERE / "generators" / f"{name}.yaml"
    options = ("-i", str(BUNDLE), "-c", str(config), "-o", str(folder))
    run(("java", "-jar", str(jar), "generate", *options, "--global-property", CODE_ONLY), HERE)
    run(LANGUAGES[name].compile, folder)


def report(name: str, jar: Path, folder: Path) -> bool:
    """Build the client in the language `name`, print the outcome, and return whether it passed."""
    start = time.monotonic()
    try:
        build(name, jar, folder)
    except FailedError as error:
        print(f"{name}: FAILED\n{error}")
        return False
    files = sum(1 for _ in folder.rglob(f"*.{LANGUAGES[name].ending}"))
    print(f"{name}: {files} files, compiled, {time.monotonic() - start:.0f} s", flush=True)
    return True


def main(names: list[str]) -> int:
    """Run the checks that `names` selects, and return 0 if all pass."""
    if unknown := set(names) - {"validate", *LANGUAGES}:
        raise SystemExit(f"{sorted(unknown)} is neither validate nor one of {sorted(LANGUAGES)}")
    with TemporaryDirectory() as scratch:
        root = Path(scratch)
        jar = fetch_generator(root)
        if names == ["validate"]:
            validate(jar)
            return 0
        # A list, not a generator: a failing language must not hide the others.
        compiled = [report(name, jar, root / name) for name in names or LANGUAGES]
        return int(not all(compiled))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
