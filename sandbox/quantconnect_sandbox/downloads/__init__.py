"""The files that links in responses point to."""
