"""Writes what the overlay has by tool: the methods of each operation, and the synchronous half."""
