"""The listings and live trading examples run and print the expected output."""

import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples"


def output(name: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / name)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert list(folder.iterdir()) == []
    return done.stdout


def test_the_listings_resume_at_their_saved_position(tmp_path: Path) -> None:
    printed = output("listings.py", tmp_path)
    assert "  10 trades; <backtests.trades: at 10 of ?>" in printed
    assert "more, without asking for the first ten again" in printed


def test_live_trading_ends_without_holdings(tmp_path: Path) -> None:
    printed = output("live_trading.py", tmp_path)
    assert "is Liquidated at " in printed
    assert "still held: nothing" in printed
    assert "   1 live.create\n" in printed
    assert "   1 live.request_liquidation\n" in printed
