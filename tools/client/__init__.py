"""Writes generated/quantconnect_openapi: the bundle, projected, through the pinned generator."""
