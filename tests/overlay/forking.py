"""A program that uses a client, forks, and continues to use it in both processes.

Ends with 1 if any call got another response than its own.
"""

import os
import sys
import warnings
from typing import Any

from quantconnect_client import QuantConnect

CHILDREN = 6
CALLS = 20


def check(qc: Any, names: dict[int, str]) -> None:
    """Read projects one by one, in an order specific to this process."""
    ids = sorted(names, key=lambda one: (one * os.getpid()) % 97)
    for _ in range(CALLS):
        for project_id in ids:
            project = qc.projects.read(project_id)
            if (project.project_id, project.name) != (project_id, names[project_id]):
                os._exit(1)


def main(base_url: str) -> None:
    # The rate limiter has a thread of its own, and Python 3.12 warns of forks beside threads.
    warnings.filterwarnings("ignore", "This process .* is multi-threaded", DeprecationWarning)
    with QuantConnect(123, "sandbox-token", base_url=base_url, calls_per_minute=10_000) as qc:
        made = [qc.projects.create(f"Project {number}", "Py") for number in range(5)]
        names = {project.project_id: str(project.name) for project in made}
        children = []
        for _ in range(CHILDREN):
            child = os.fork()
            if child == 0:
                check(qc, names)
                qc.close()
                os._exit(0)
            children.append(child)
        check(qc, names)
        ends = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        # The connections of the parent are unchanged.
        check(qc, names)
        sys.exit(max(ends))


if __name__ == "__main__":
    main(sys.argv[1])
