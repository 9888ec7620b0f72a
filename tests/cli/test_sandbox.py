"""`sandbox` runs the sandbox."""

import signal
import subprocess
from pathlib import Path

from quantconnect_client import QuantConnect
from tests.cli.conftest import Command
from tests.cli.terminal import words
from tests.patience import PATIENCE


def test_it_serves_until_ctrl_c(home: Path) -> None:
    command = words(["sandbox", "--port", "0", "--user-id", "5", "--api-token", "any"])
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=home) as process:
        assert process.stdout
        line = process.stdout.readline()
        with QuantConnect(5, "any", base_url=line.split()[4]) as qc:
            qc.authenticate()
        process.send_signal(signal.SIGINT)

        assert process.wait(PATIENCE) == 0


def test_a_bad_option_is_bad_input(
    quantconnect: Command,
) -> None:
    ran = quantconnect("sandbox", "--port", "many")

    assert (ran.code, ran.out) == (2, "")
    assert "'many' is not a whole number" in ran.err
