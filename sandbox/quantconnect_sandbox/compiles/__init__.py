"""Builds of a project, and the static analysis of its code."""
