"""The weekly workflow: it keeps one pull request with the differences from the live docs."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
WORKFLOW: Any = yaml.safe_load((ROOT / ".github" / "workflows" / "refresh.yml").read_text("utf-8"))
JOB: Any = WORKFLOW["jobs"]["drift"]
STEPS: Any = {step["name"]: step for step in JOB["steps"] if "name" in step}
PULL_REQUEST = "open or update the pull request"
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def scripts(workflow: Any) -> list[str]:
    jobs = workflow["jobs"].values()
    return [step["run"] for job in jobs for step in job["steps"] if "run" in step]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_workflow_runs_only_targets_that_exist(file: Path) -> None:
    for script in scripts(yaml.safe_load(file.read_text("utf-8"))):
        for line in re.findall(r"^\s*make (.+)$", script, re.MULTILINE):
            for target in re.sub(r"\$\{\{.*?\}\}", "newest", line).split():
                assert re.search(rf"^[a-z -]*\b{target}\b[a-z -]*:", MAKEFILE, re.MULTILINE), target


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_action_is_pinned_by_its_commit(file: Path) -> None:
    used = re.findall(r"uses: (.+)", file.read_text("utf-8"))

    assert used
    for one in used:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one), one


def test_it_runs_weekly_and_on_demand_and_may_write_only_where_it_must() -> None:
    # YAML 1.1 reads the key `on` as true.
    triggers = WORKFLOW[True]

    (entry,) = triggers["schedule"]
    assert re.fullmatch(r"\d+ \d+ \* \* [0-6]", entry["cron"])
    assert "workflow_dispatch" in triggers
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert JOB["permissions"] == {"contents": "write", "pull-requests": "write"}


def test_no_expression_is_pasted_into_a_script() -> None:
    """Values come through the environment, where they cannot be code."""
    assert [script for script in scripts(WORKFLOW) if "${{" in script] == []


class Shell:
    """Runs a script with a fake `git` and `gh`, which log their arguments."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "build").mkdir()
        self.programs = folder / "bin"
        self.programs.mkdir()
        self.program("git", "")
        self.program("gh", "")

    def program(self, name: str, script: str) -> None:
        path = self.programs / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >> "{self.folder}/log"\n{script}\n')
        path.chmod(0o755)

    def run(self, script: str, **variables: str) -> list[str]:
        path = f"{self.programs}:{os.environ['PATH']}"
        subprocess.run(
            ["bash", "-eo", "pipefail", "-c", script],
            cwd=self.folder,
            env=os.environ | {"PATH": path} | variables,
            check=True,
        )
        return (self.folder / "log").read_text().splitlines()


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    found = Shell(tmp_path)
    (tmp_path / "build" / "drift.md").write_text("# Drift of the docs\n\n" + "x" * 70_000)
    return found


def test_without_an_open_pull_request_one_is_opened(shell: Shell) -> None:
    log = shell.run(STEPS[PULL_REQUEST]["run"], RUN="/runs/7")

    switched, committed, pushed, created = log[1:]
    assert switched == "git switch --create docs-drift"
    assert "commit --allow-empty" in committed
    assert pushed == "git push --force origin docs-drift"
    assert created.startswith("gh pr create --draft --head docs-drift ")


def test_an_open_pull_request_gets_the_new_text_and_keeps_its_commits(shell: Shell) -> None:
    shell.program("gh", '[ "$2" != list ] || echo 12')

    log = shell.run(STEPS[PULL_REQUEST]["run"], RUN="/runs/7")

    assert log[1:] == ["gh pr edit 12 --body-file build/body.md"]


def test_a_long_report_is_cut_and_links_to_the_whole(shell: Shell) -> None:
    shell.run(STEPS[PULL_REQUEST]["run"], RUN="/runs/7")

    body = (shell.folder / "build" / "body.md").read_text()
    assert body.startswith("# Drift of the docs\n")
    assert body.endswith("The whole report: /runs/7\n")
    assert len(body) < 65_536


@pytest.mark.parametrize(
    ("status", "printed", "succeeds", "differs"),
    [
        (0, "# Drift of the docs", True, False),
        (1, "# Drift of the docs", True, True),
        (2, "# Drift of the docs", False, True),
        (1, "Traceback", False, True),
    ],
)
def test_the_report_fails_only_if_a_page_or_the_comparison_did(
    status: int, printed: str, succeeds: bool, differs: bool, tmp_path: Path
) -> None:
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text(f"#!/bin/sh\necho '{printed}'\nexit {status}\n")
    python.chmod(0o755)
    (tmp_path / ".ready").touch()
    (tmp_path / "build").mkdir()
    command = ["make", "-f", str(ROOT / "Makefile"), "drift-report", f"VENV={tmp_path}"]
    command += ["-o", f"{tmp_path}/.ready"]

    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)

    assert (done.returncode == 0) == succeeds, done.stderr
    assert (tmp_path / "build" / "drift.md").exists() == differs
