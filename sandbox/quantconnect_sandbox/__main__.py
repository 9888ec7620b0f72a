"""The entry point of `quantconnect-sandbox`, which names a missing package."""

import sys
from collections.abc import Sequence

from quantconnect_sandbox.dependencies import missing_package


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until Ctrl-C or SIGTERM. Return the exit code."""
    missing = missing_package()
    if missing:
        print(f"quantconnect-sandbox: {missing}", file=sys.stderr)
        return 2
    from quantconnect_sandbox.command import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
