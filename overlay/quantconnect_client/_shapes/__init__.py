"""Compares responses with the shapes that the spec describes."""
