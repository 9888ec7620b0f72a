"""Regenerates everything after a change of openapi/, and writes both changelogs."""
