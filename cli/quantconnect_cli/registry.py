"""The table of all commands. To add one, write its module in `commands/` and add a line here.

A command's module is imported when the command runs, so that none slows down the others. Its
summary is the first sentence of its help; a test compares them.
"""

from typing import NamedTuple

NAME = "quantconnect"
COMPLETE = "_QUANTCONNECT_COMPLETE"
"""The environment variable with which a shell requests completions."""


class Entry(NamedTuple):
    """Where a command is, and what the list of commands says about it."""

    target: str
    summary: str


SECTIONS: dict[str, dict[str, Entry]] = {
    "Account": {
        "login": Entry("account:login", "Store your user id and API token."),
        "logout": Entry("account:logout", "Delete the stored user id and API token."),
        "whoami": Entry("account:whoami", "Show whose credentials are used."),
    },
    "Projects": {
        "projects": Entry("projects:projects", "List or find projects."),
        "push": Entry("folders:push", "Upload the files that changed in a folder to a project."),
        "pull": Entry("folders:pull", "Download the files that changed in a project to a folder."),
        "status": Entry("folders:status", "Compare a folder with a project, in both directions."),
    },
    "Jobs": {
        "compile": Entry(
            "compiles:compile_project", "Compile a project and print the id of the build."
        ),
        "backtest": Entry(
            "backtests:backtest", "Compile a project, backtest it and print its statistics."
        ),
        "sweep": Entry(
            "sweeps:sweep", "Backtest every combination of parameters, on all free nodes."
        ),
        "report": Entry("backtests:report", "Save the HTML report of a backtest."),
        "logs": Entry("logs:logs", "Show the log of a backtest or of live trading."),
    },
    "Live trading": {
        "live": Entry("live:live", "Show, stop or liquidate live trading."),
    },
    "Object Store": {
        "object": Entry("objects:objects", "Upload, download, list or delete objects."),
    },
    "Tools": {
        "call": Entry("call:call", "Call any operation of the API."),
        "completion": Entry("completion:completion", "Print the completion script of a shell."),
        "sandbox": Entry("sandbox:sandbox", "Run a local QuantConnect for tests and demos."),
    },
}

COMMANDS: dict[str, Entry] = {
    name: entry for section in SECTIONS.values() for name, entry in section.items()
}
