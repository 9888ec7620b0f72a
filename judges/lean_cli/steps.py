"""The commands of the LEAN CLI, in order, and their expected output."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

STRATEGY = Path(__file__).parents[2] / "examples" / "strategies" / "momentum" / "main.py"
PROJECT = "Momentum"
NODE = "L1-1 node 1"
KEY = "prices/spy.csv"
PRICES = "date,close\n2024-01-02,472.65\n"
DEPLOY = (
    *("cloud", "live", "deploy", PROJECT, "--brokerage", "Paper Trading"),
    *("--data-provider-live", "QuantConnect", "--node", NODE, "--auto-restart", "yes"),
)


def nothing(_folder: Path) -> None:
    """Prepare nothing."""


def always(_folder: Path) -> bool:
    """Accept any files."""
    return True


class Step(NamedTuple):
    """A command, and its expected exit code, output and files."""

    command: tuple[str, ...]
    says: str
    exit_code: int = 0
    before: Callable[[Path], None] = nothing
    leaves: Callable[[Path], bool] = always


def write_lean_json(folder: Path, organization: str) -> None:
    """Write the file that `lean init` creates, without the settings that only the engine reads."""
    settings = {
        "data-folder": "data",
        "job-organization-id": organization,
        "organization-id": organization,
    }
    (folder / "lean.json").write_text(json.dumps(settings), encoding="utf-8")


def write_strategy(folder: Path) -> None:
    """Replace the starter code with the strategy of the examples."""
    shutil.copyfile(STRATEGY, folder / PROJECT / "main.py")


def break_strategy(folder: Path) -> None:
    """Replace `main.py` with invalid Python."""
    (folder / PROJECT / "main.py").write_text("class Momentum(:\n", encoding="utf-8")


def write_prices(folder: Path) -> None:
    """Write the file that is uploaded to the Object Store."""
    (folder / "prices.csv").write_text(PRICES, encoding="utf-8")


def remove_project(folder: Path) -> None:
    """Remove the local copy of the project."""
    shutil.rmtree(folder / PROJECT)


def has_starter(folder: Path) -> bool:
    """Return whether the local project exists."""
    return (folder / PROJECT / "main.py").is_file()


def has_strategy(folder: Path) -> bool:
    """Return whether the local project contains the strategy that was pushed."""
    pulled = (folder / PROJECT / "main.py").read_text(encoding="utf-8")
    return pulled.strip() == STRATEGY.read_text(encoding="utf-8").strip()


def has_prices(folder: Path) -> bool:
    """Return whether the file downloaded from the Object Store equals the uploaded one."""
    return (folder / "download" / KEY).read_text(encoding="utf-8") == PRICES


def has_no_project(folder: Path) -> bool:
    """Return whether the local project is deleted."""
    return not (folder / PROJECT).exists()


def account(user_id: str, token: str, organization: str) -> list[Step]:
    """Log in, and run `lean init` up to its download of the LEAN repository."""
    login = ("login", "--user-id", user_id, "--api-token")
    return [
        Step((*login, "not-the-token"), "Credentials are invalid", exit_code=1),
        Step(("whoami",), "You are not logged in"),
        Step((*login, token), "Successfully logged in"),
        Step(("whoami",), "You are logged in as"),
        # Otherwise each command downloads two files of market data.
        Step(("config", "set", "database-update-frequency", "-"), "Successfully updated"),
        Step(("config", "set", "default-language", "python"), "Successfully updated"),
        Step(("init", "--organization", organization), "Using selected organization", exit_code=1),
    ]


def development(organization: str) -> list[Step]:
    """Create a project, push it, backtest it and optimize it."""
    backtest = ("cloud", "backtest", PROJECT, "--push")
    return [
        Step(
            ("create-project", PROJECT),
            "Successfully created Python project",
            before=lambda folder: write_lean_json(folder, organization),
            leaves=has_starter,
        ),
        Step(
            ("cloud", "push", "--project", PROJECT),
            f"Successfully created cloud project '{PROJECT}'",
        ),
        Step(backtest, "Something went wrong while compiling", 1, before=break_strategy),
        Step(
            (*backtest, "--name", "First", "--parameter", "fast", "8", "--parameter", "slow", "40"),
            "Probabilistic Sharpe Ratio",
            before=write_strategy,
        ),
        Step(("cloud", "backtest", "Absent"), "No project with the given name or id", exit_code=1),
        Step(
            (
                *("cloud", "optimize", PROJECT, "--target", "Sharpe Ratio"),
                *("--target-direction", "max", "--constraint", "Sharpe Ratio >= -5"),
                *("--parameter", "fast", "5", "15", "5", "--parameter", "slow", "30", "50", "20"),
                *("--node", "O2-8", "--parallel-nodes", "2"),
            ),
            "Optimal backtest results:",
        ),
    ]


def live(organization: str) -> list[Step]:
    """Deploy the project, send it a command, liquidate it, deploy it again and stop it."""
    target = '{"target": "SPY", "$type": "Order"}'
    status = ("cloud", "status", PROJECT)
    quiet = ("--notify-order-events", "no", "--notify-insights", "no")
    broadcast = ("cloud", "live", "broadcast", "--organization", organization)
    return [
        Step(status, "No live deployment found", exit_code=1),
        Step(
            (
                *(*DEPLOY, "--push", "--live-cash-balance", "USD:100000"),
                *("--notify-order-events", "yes", "--notify-insights", "yes"),
                *("--notify-emails", "someone@example.com:Orders"),
                *("--notify-webhooks", "https://example.com/hook:Kind=order"),
                *("--notify-sms", "+15550100", "--notify-telegram", "1234"),
            ),
            "Live url:",
        ),
        Step(status, "Live status: Running"),
        Step((*DEPLOY, *quiet), "is already in use by", exit_code=1),
        Step(("cloud", "live", "command", PROJECT, "--data", target), "executed successfully"),
        Step((*broadcast, "--data", target), "broadcasted successfully"),
        Step(("cloud", "live", "liquidate", PROJECT), "executed successfully"),
        Step(status, "Live status: Liquidated"),
        Step((*DEPLOY, *quiet, "--live-holdings", "SPY:SPY R735QTJ8XC9X:10:470.5"), "Live url:"),
        Step(("cloud", "live", "stop", PROJECT), "executed successfully"),
        Step(status, "Live status: Stopped"),
    ]


def object_store() -> list[Step]:
    """Upload a file to the Object Store, list it, download it and delete it."""
    store = ("cloud", "object-store")
    fetch = (*store, "get", KEY, "--destination-folder", "download")
    return [
        Step((*store, "set", KEY, "prices.csv"), f"Setting object {KEY}", before=write_prices),
        Step((*store, "list", "prices"), "spy.csv"),
        Step((*store, "properties", KEY), KEY),
        Step(fetch, "Unzipping object store keys", leaves=has_prices),
        Step((*store, "delete", KEY), ""),
        Step((*store, "properties", KEY), "Error:", exit_code=1),
    ]


def cleanup() -> list[Step]:
    """Pull the project, delete it locally and in the cloud, and log out."""
    pull = ("cloud", "pull", "--project", PROJECT)
    return [
        Step(pull, "Successfully pulled", before=remove_project, leaves=has_strategy),
        Step(("delete-project", PROJECT), "Successfully deleted", leaves=has_no_project),
        Step(pull, "No project with the given name or id", exit_code=1),
        Step(("logout",), ""),
        Step(("whoami",), "You are not logged in"),
    ]


def lean_steps(user_id: str, token: str, organization: str) -> list[Step]:
    """Return all commands, in order."""
    return [
        *account(user_id, token, organization),
        *development(organization),
        *live(organization),
        *object_store(),
        *cleanup(),
    ]
