"""Versions of LEAN."""
