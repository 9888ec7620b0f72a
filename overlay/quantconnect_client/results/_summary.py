"""Tables of statistics, as HTML in notebooks or as aligned text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import cast

from quantconnect_client._core.context import call_context
from quantconnect_client._core.text import printable
from quantconnect_client.results._figures import figure, named_texts
from quantconnect_client.results._sources import unsuitable
from quantconnect_client.results._statistics import Figure
from quantconnect_openapi.models.backtest_result import BacktestResult


@dataclass(frozen=True, repr=False)
class Table:
    """A table of text, shown as HTML in notebooks and as aligned text when printed.

    Attributes:
        title: the title.
        head: the column headers; may be empty.
        rows: the rows, each of which starts with its name.
    """

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    def __str__(self) -> str:
        rows = [[*map(printable, row)] for row in (self.head, *self.rows) if row]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        return "\n".join([printable(self.title), *(_line(row, widths) for row in rows)])

    # Interactive sessions display the repr.
    __repr__ = __str__

    def to_html(self) -> str:
        """Return the table as HTML. All texts are escaped."""
        head = "".join(f"<th>{escape(text)}</th>" for text in map(printable, self.head))
        rows = "".join(map(_html_row, self.rows))
        return (
            f"<table><caption>{escape(printable(self.title))}</caption>"
            f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
        )

    # Notebooks display this.
    _repr_html_ = to_html


# A wrapper rather than a formatter registered with IPython: it works in every notebook and in a
# terminal, and changes neither the models nor the display of anything else.
class Summary:
    """A table of a backtest's statistics, as HTML in notebooks and as aligned text when printed.

    Args:
        backtest: a backtest, as returned by `qc.backtests.run`, `wait` or `read`.

    Attributes:
        backtest: the backtest.
        name: the name of the backtest.
        statistics: the statistics as numbers; see `results.statistics`.

    Examples:
        >>> Summary(qc.backtests.wait(project_id, backtest_id))
        first: Completed, 2020-01-01 to 2024-12-31
        Total Orders                              ...
        Average Win                              ...%
        ...
    """

    def __init__(self, backtest: BacktestResult) -> None:
        with call_context("results.Summary"):
            if not isinstance(cast(object, backtest), BacktestResult):
                raise unsuitable(backtest, "statistics", "backtest")
            texts = named_texts(backtest)
        self.backtest = backtest
        self.name = _one_line(backtest.name)
        self._texts = {
            name: _one_line("" if text is None else text) for name, text in texts.items()
        }
        self.statistics: dict[str, Figure] = {
            name: figure(text) for name, text in self._texts.items()
        }

    def compare(
        self, others: "BacktestResult | Summary | Iterable[BacktestResult | Summary]"
    ) -> Table:
        """Compare backtests: a table with one row per statistic and one column per backtest.

        Args:
            others: the other backtests, or their summaries; or only one of them.

        Examples:
            >>> first = qc.backtests.wait(project_id, backtest_id)
            >>> second = qc.backtests.run(project_id, compile_id, name="second")
            >>> Summary(first).compare([second])
            2 backtests
                                               first            second
            Total Orders                         ...               ...
            ...
        """
        if isinstance(others, BacktestResult | Summary):
            others = [others]
        wrapped = [other if isinstance(other, Summary) else Summary(other) for other in others]
        summaries = [self, *wrapped]
        # A set would lose the order in which QuantConnect lists them.
        names = dict.fromkeys(name for summary in summaries for name in summary._texts)
        return Table(
            title=f"{len(summaries)} backtests",
            head=["", *(summary.name for summary in summaries)],
            rows=[[name, *(one._texts.get(name, "") for one in summaries)] for name in names],
        )

    def __str__(self) -> str:
        return str(self._table())

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return self._table().to_html()

    def _table(self) -> Table:
        rows = list(self._texts.items())
        return Table(title=self._title(), head=[], rows=rows)

    def _title(self) -> str:
        period: list[object] = [self.backtest.backtest_start, self.backtest.backtest_end]
        days = [f"{moment:%Y-%m-%d}" for moment in period if isinstance(moment, datetime)]
        known = [_one_line(self.backtest.status or "").rstrip("."), " to ".join(days)]
        return f"{self.name}: {', '.join(filter(None, known))}".removesuffix(": ")


def _one_line(text: object) -> str:
    return " ".join(str(text).split())


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    values = (f"{value:>{width}}" for value, width in zip(row[1:], widths[1:], strict=True))
    return "  ".join([f"{row[0]:<{widths[0]}}", *values])


def _html_row(row: Sequence[str]) -> str:
    name, *texts = (escape(printable(text)) for text in row)
    values = "".join(f'<td style="text-align: right">{text}</td>' for text in texts)
    return f'<tr><th style="text-align: left">{name}</th>{values}</tr>'
