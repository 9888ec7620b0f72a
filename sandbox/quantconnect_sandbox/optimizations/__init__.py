"""Optimizations: the search, and how it is shown."""
