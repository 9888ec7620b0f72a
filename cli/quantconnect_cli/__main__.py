"""The entry point of `quantconnect`, which names a missing package."""

import sys
from collections.abc import Sequence
from importlib.util import find_spec


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command. Return the exit code."""
    if find_spec("click") is None:
        print(
            "quantconnect: the command line needs the package click, which is not installed: run "
            "pip install '.[cli]' in a checkout of the project",
            file=sys.stderr,
        )
        return 2
    from quantconnect_cli.program import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
