"""Run a paper trading deployment: start it, send it a command, and liquidate it.

    python examples/live_trading.py            # on a sandbox on this machine; needs no account
    python examples/live_trading.py cloud      # on QuantConnect; needs a live node, which costs

Counts requests with `on_event`. A request that trades is never sent twice: a lost response raises
`OutcomeUnknownError`, and you check the state before you repeat the request.
"""

import argparse
import time
from collections import Counter

from demo import STRATEGY, connect, step

from quantconnect_client import CallEvent, OutcomeUnknownError, QuantConnect, params

PAPER: params.BrokerageSettings = {"id": "QuantConnectBrokerage"}


class Calls:
    """Count attempts by operation, as a hook for a metrics library would."""

    def __init__(self) -> None:
        self.counts = Counter[str]()

    def __call__(self, event: CallEvent) -> None:
        self.counts[event.operation if event.error is None else f"{event.operation} failed"] += 1


def trade(qc: QuantConnect, project_id: int) -> None:
    build = qc.compiles.run(project_id, progress=True)
    node = free_node(qc, project_id)
    step("Start, and wait until it runs")
    try:
        live = qc.live.run(project_id, build.compile_id, node, PAPER, progress=True)
    except OutcomeUnknownError:
        print("  It may have been started. Check the list before you start it again.")
        print([one.deploy_id for one in qc.live.list(project_id=project_id)])
        raise
    print(f"  {live.deploy_id} is {live.status}")

    step("Send it a command, and read its log so far")
    qc.live.commands.create(project_id, {"$type": "Rebalance", "weight": 0.5})
    for line in qc.live.logs(project_id, live.deploy_id):
        print(f"  {line}")

    step("Sell everything and stop")
    print(f"  {qc.live.liquidate(project_id, progress=True)}")


def free_node(qc: QuantConnect, project_id: int) -> str:
    nodes = qc.projects.nodes.read(project_id).nodes
    free = [str(node.id) for node in nodes.live if not node.busy]
    if not free:
        raise SystemExit("Every live node is busy; stop a deployment first.")
    return free[0]


def work(qc: QuantConnect) -> None:
    project = qc.projects.create(f"Demo/Live {int(time.time())}", "Py")
    try:
        qc.files.update(project.project_id, "main.py", STRATEGY.read_text(encoding="utf-8"))
        trade(qc, project.project_id)
    finally:
        qc.projects.delete(project.project_id)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("target", nargs="?", choices=["sandbox", "cloud"], default="sandbox")
    calls = Calls()
    with connect(parser.parse_args().target, on_event=calls) as qc:
        work(qc)
    step("Calls that were sent")
    for operation, count in sorted(calls.counts.items()):
        print(f"  {count:>4} {operation}")


if __name__ == "__main__":
    main()
