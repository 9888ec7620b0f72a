"""Agents and their runs."""
