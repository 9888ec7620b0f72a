"""The files of a new project."""

import json

from quantconnect_sandbox.json_types import Json

_PYTHON = """from AlgorithmImports import *


class BuyAndHold(QCAlgorithm):

    def initialize(self):
        self.set_start_date(2024, 1, 1)
        self.set_end_date(2024, 12, 31)
        self.set_cash(100_000)
        self._spy = self.add_equity("SPY", Resolution.DAILY).symbol

    def on_data(self, data: Slice):
        if not self.portfolio.invested:
            self.set_holdings(self._spy, 1)
"""

_C_SHARP = """using QuantConnect.Algorithm;
using QuantConnect.Data;

public class BuyAndHold : QCAlgorithm
{
    private Symbol _spy;

    public override void Initialize()
    {
        SetStartDate(2024, 1, 1);
        SetEndDate(2024, 12, 31);
        SetCash(100000);
        _spy = AddEquity("SPY", Resolution.Daily).Symbol;
    }

    public override void OnData(Slice data)
    {
        if (!Portfolio.Invested)
        {
            SetHoldings(_spy, 1);
        }
    }
}
"""


def starter_files(language: str) -> dict[str, str]:
    """Return the files of a new project in that language, by name."""
    if language == "Py":
        return {
            "main.py": _PYTHON,
            "research.ipynb": _notebook("python", "qb = QuantBook()\n"),
        }
    return {
        "Main.cs": _C_SHARP,
        "Research.ipynb": _notebook("C#", "var qb = new QuantBook();\n"),
    }


def _notebook(language: str, code: str) -> str:
    cell: Json = {
        "cell_type": "code",
        "execution_count": None,
        "metadata": {},
        "outputs": [],
        "source": [code],
    }
    metadata = {"language_info": {"name": language}}
    notebook: Json = {"cells": [cell], "metadata": metadata, "nbformat": 4, "nbformat_minor": 2}
    return json.dumps(notebook, indent=1)
