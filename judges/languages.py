"""Check the bundle with openapi-generator, and compile the clients that it makes of the bundle.

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
    """How a generated client is recognised and compiled."""

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
    """A command did not succeed; the message holds what it said."""


def run(command: tuple[str, ...], folder: Path) -> None:
    """Run `command` in `folder`, and raise FailedError with its output unless it succeeds."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise FailedError(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def fetch_generator(folder: Path) -> Path:
    """Copy the pinned generator into `folder` and return its path."""
    artifact = f"-Dartifact=org.openapitools:openapi-generator-cli:{VERSION}"
    where = f"-DoutputDirectory={folder}"
    run(("mvn", "--quiet", "--batch-mode", "dependency:copy", artifact, where), folder)
    return folder / f"openapi-generator-cli-{VERSION}.jar"


def validate(jar: Path) -> None:
    """Raise FailedError when the generator has anything to say against the bundle."""
    run(("java", "-jar", str(jar), "validate", "--recommend", "-i", str(BUNDLE)), HERE)


def build(name: str, jar: Path, folder: Path) -> None:
    """Generate the client in the language `name` into `folder`, and compile it."""
    config = HERE / "generators" / f"{name}.yaml"
    options = ("-i", str(BUNDLE), "-c", str(config), "-o", str(folder))
    run(("java", "-jar", str(jar), "generate", *options, "--global-property", CODE_ONLY), HERE)
    run(LANGUAGES[name].compile, folder)


def report(name: str, jar: Path, folder: Path) -> bool:
    """Build the client in the language `name`, print how that went, and return whether it did."""
    start = time.monotonic()
    try:
        build(name, jar, folder)
    except FailedError as error:
        print(f"{name}: FAILED\n{error}")
        return False
    files = sum(1 for _ in folder.rglob(f"*.{LANGUAGES[name].ending}"))
    print(f"{name}: {files} files, compiled, {time.monotonic() - start:.0f} s", flush=True)
    return True


def main(wanted: list[str]) -> int:
    """Do what the command line asks for; 0 when the bundle stood all of it."""
    if unknown := set(wanted) - {"validate", *LANGUAGES}:
        raise SystemExit(f"{sorted(unknown)} is neither validate nor one of {sorted(LANGUAGES)}")
    with TemporaryDirectory() as scratch:
        root = Path(scratch)
        jar = fetch_generator(root)
        if wanted == ["validate"]:
            validate(jar)
            return 0
        # All are built before the result is judged: one that fails does not hide the others.
        compiled = [report(name, jar, root / name) for name in wanted or LANGUAGES]
        return int(not all(compiled))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
