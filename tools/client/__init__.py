"""Generates generated/quantconnect_openapi from the projected bundle with the pinned generator."""
