"""The entry point of `quantconnect`, which names a missing package."""

import sys
from collections.abc import Sequence
from importlib.util import find_spec

PACKAGES = ("click", "jmespath", "rich")
"""The packages of the extra `cli`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command. Return the exit code."""
    missing = [name for name in PACKAGES if find_spec(name) is None]
    if missing:
        print(
            f"quantconnect: the command line needs {' and '.join(missing)}, which is not "
            "installed: run pip install '.[cli]' in a checkout of the project",
            file=sys.stderr,
        )
        return 2
    from quantconnect_cli.program import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
