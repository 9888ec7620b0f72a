"""The packages of licensed modules."""
