"""Builds of a project, and what can be read from its code."""
