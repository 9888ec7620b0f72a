"""The report of a completed backtest: an HTML document with a warning that it is simulated."""

from base64 import b64encode
from html import escape

from quantconnect_sandbox.backtests.entities import Backtest
from quantconnect_sandbox.backtests.figures import statistics

WARNING = (
    "Simulated by the QuantConnect sandbox: no strategy was run, and these figures say nothing "
    "about one."
)
WIDTH, HEIGHT = 800, 300


def report_html(backtest: Backtest) -> str:
    """Render the document, with its chart embedded as base64."""
    rows = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(value)}</td></tr>\n"
        for name, value in statistics(backtest.measured).items()
    )
    picture = b64encode(_equity_picture(backtest.run.equity).encode()).decode()
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="en"><head><meta charset="utf-8"><title>{escape(backtest.name)}</title>'
        "</head>\n<body>\n"
        f"<h1>{escape(backtest.name)}</h1>\n<p><strong>{WARNING}</strong></p>\n"
        f'<img alt="Equity" src="data:image/svg+xml;base64,{picture}">\n'
        f"<table>\n{rows}</table>\n</body></html>\n"
    )


def _equity_picture(equity: list[float]) -> str:
    low, high = min(equity), max(equity)
    points = " ".join(
        f"{WIDTH * day / len(equity):.1f},{HEIGHT * (high - value) / (high - low or 1):.1f}"
        for day, value in enumerate(equity)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}">'
        f'<polyline fill="none" stroke="steelblue" points="{points}"/></svg>'
    )
