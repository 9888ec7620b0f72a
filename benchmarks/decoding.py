"""Time decoding large responses with the client's models, equal pydantic models and LEAN's."""

import json
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.figures import Figure, in_turns, seconds_of
from benchmarks.pydantic_models import pydantic_model
from quantconnect_client import QuantConnect
from quantconnect_openapi.models.backtest_orders_response import BacktestOrdersResponse
from quantconnect_sandbox import Sandbox

ROOT = Path(__file__).parents[1]
LEAN_PYTHON = ROOT / "judges" / "lean-venv" / "bin" / "python"
ORDERS, PROJECTS, ROUNDS = 3000, 500, 9
LARGE = """
class Large(QCAlgorithm):
    def initialize(self):
        self.set_start_date(2000, 1, 1)
        self.set_end_date(2019, 12, 31)
        self.add_equity("SPY", Resolution.MINUTE)
"""
OURS = """
from quantconnect_openapi.models.project_list_response import ProjectListResponse

def decode(data):
    return ProjectListResponse.from_dict(data)
"""
# Importing lean.models downloads a list of brokerages; its module `api` alone downloads nothing.
LEAN = """
import importlib.util, sys, types
package = types.ModuleType("lean.models")
package.__path__ = [importlib.util.find_spec("lean").submodule_search_locations[0] + "/models"]
sys.modules["lean.models"] = package
from lean.models.api import QCProject

def decode(data):
    return [QCProject(**one) for one in data["projects"]]
"""
TIMED = """
import json, sys, time
text = sys.stdin.readline()
for _ in sys.stdin:
    start = time.perf_counter()
    decode(json.loads(text))
    print(time.perf_counter() - start, flush=True)
"""


def orders(qc: QuantConnect) -> str:
    """Return a response with many orders and their events."""
    project = qc.projects.create("Orders", "Py").project_id
    qc.files.update(project, "main.py", LARGE)
    build = qc.compiles.run(project)
    backtest = qc.backtests.run(project, build.compile_id, name="orders").backtest_id
    items = [order.to_dict() for order in qc.backtests.orders(project, backtest, end=ORDERS)]
    return json.dumps({"orders": items, "length": ORDERS, "success": True, "errors": []})


def projects(qc: QuantConnect) -> str:
    """Return a response with many projects."""
    project = qc.projects.create("Project", "Py").to_dict()
    return json.dumps({"projects": [project] * PROJECTS, "versions": [], "success": True})


def figures() -> Iterator[Figure | str]:
    with (
        Sandbox(pace=0) as sandbox,
        QuantConnect(123, "sandbox-token", base_url=sandbox.base_url) as qc,
    ):
        many_orders, many_projects = orders(qc), projects(qc)
    yield from _against_pydantic(many_orders)
    yield _against_lean(many_projects)


def _against_pydantic(text: str) -> Iterator[Figure]:
    model = pydantic_model("BacktestOrdersResponse")
    ours = seconds_of(lambda: BacktestOrdersResponse.from_dict(json.loads(text)))
    from_dict = seconds_of(lambda: model.model_validate(json.loads(text)))
    from_json = seconds_of(lambda: model.model_validate_json(text))
    label = f"decode {ORDERS} orders ({len(text) / 1e6:.1f} MB), pydantic"
    yield Figure(f"{label} with json.loads", *in_turns(ours, from_dict, ROUNDS), bound=1.0)
    yield Figure(f"{label} with its own parser", *in_turns(ours, from_json, ROUNDS), bound=1.0)


def _against_lean(text: str) -> Figure | str:
    label = f"decode {PROJECTS} projects, models of the LEAN CLI"
    if not LEAN_PYTHON.exists():
        return f"{label}: not measured; `make check-lean-cli` installs them"
    with _decoder(sys.executable, OURS, text) as ours, _decoder(LEAN_PYTHON, LEAN, text) as theirs:
        return Figure(label, *in_turns(ours, theirs, ROUNDS), bound=1.0)


@contextmanager
def _decoder(python: str | Path, program: str, text: str) -> Generator[Callable[[], float]]:
    """Start a process that has imported only one of the two, and yield a function that times it.

    The time of Python's garbage collector depends on all objects of a process.
    """
    pipe = subprocess.PIPE
    command = [python, "-c", program + TIMED]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin
        assert process.stdout
        entrance, exit_ = process.stdin, process.stdout
        print(text, file=entrance)

        def run() -> float:
            print(file=entrance, flush=True)
            return float(exit_.readline())

        yield run
