"""Files that a killed process was writing."""

import signal
import subprocess
import sys
from pathlib import Path

# Writes half of a file, prints a line, and waits to be killed.
HALF = """
import sys
from pathlib import Path
from quantconnect_client._local.storage import replacing
with replacing(Path(sys.argv[1])) as file:
    file.write(b"half")
    file.flush()
    print("written", flush=True)
    sys.stdin.read()
"""


def kill_while_writing(target: Path) -> Path:
    """Kill a process while it writes a file, and return the files it leaves."""
    before = set(target.parent.iterdir())
    words = [sys.executable, "-c", HALF, str(target)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"written\n"
        process.send_signal(signal.SIGKILL)
    (draft,) = set(target.parent.iterdir()) - before
    return draft
