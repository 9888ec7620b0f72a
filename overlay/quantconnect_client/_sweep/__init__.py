"""Sweeps: the plan, its steps, and the file of results."""
