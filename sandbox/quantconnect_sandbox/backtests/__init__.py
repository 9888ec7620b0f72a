"""Backtests: their simulation and their results."""
