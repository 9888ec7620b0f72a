"""Transfers to and from the Object Store."""
