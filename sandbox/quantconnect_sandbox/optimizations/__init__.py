"""Optimizations: the search and its results."""
