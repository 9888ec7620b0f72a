"""Backtests: how their results are made up, and how they are shown."""
