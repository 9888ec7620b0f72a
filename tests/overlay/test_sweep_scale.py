"""A large sweep in which a tenth of all calls fail with every kind of fault."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import pytest

from quantconnect_client import QuantConnect
from quantconnect_client.sweeps import read_results
from quantconnect_client.sweeps._results import point_key
from quantconnect_sandbox import Sandbox
from tests.overlay.sweeping import TOKEN, created, make_client_hasty, make_hasty, nodes
from tests.patience import PATIENCE

GRID = {"fast": list(range(5)), "slow": list(range(10, 18))}
POINTS = 40


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    make_hasty(monkeypatch)


def order_faults(sandbox: Sandbox) -> None:
    for after_write in (False, True):
        for kind in ("server_error", "drop", "cut", "not_json"):
            sandbox.faults.inject(kind, share=0.01, after_write=after_write)
    sandbox.faults.inject("throttled", share=0.02)
    sandbox.faults.inject("too_many_requests", share=0.02, seconds=0)
    sandbox.faults.inject("no_spare_node", operations=["createBacktest"], share=0.05)


@pytest.mark.parametrize("pool", [nullcontext(), ThreadPoolExecutor(8)], ids=["alone", "threads"])
def test_every_point_ends_once_with_random_faults(
    pool: AbstractContextManager[Any], tmp_path: Path
) -> None:
    path = tmp_path / "grid.jsonl"
    with (
        nodes(8, seed=3) as sandbox,
        QuantConnect(123, TOKEN, base_url=sandbox.base_url) as qc,
        pool as executor,
    ):
        make_client_hasty(qc)
        project_id = qc.projects.create("Momentum", "Py").project_id
        compile_id = qc.compiles.run(project_id).compile_id
        order_faults(sandbox)
        result = qc.backtests.sweep(
            project_id,
            compile_id,
            GRID,
            name="grid",
            results=path,
            executor=executor,
            timeout=PATIENCE,
        )
        met = sum(one["hits"] for one in sandbox.faults.listed())
        assert created(sandbox) == POINTS

    assert met > POINTS / 10
    assert result.failures == []
    assert len(path.read_text(encoding="utf-8").splitlines()) == POINTS
    counts = Counter(point_key(row.parameters) for row in read_results(path).rows)
    assert len(counts) == counts.total() == POINTS
    assert len({row.backtest_id for row in result.rows}) == POINTS
