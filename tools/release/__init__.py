"""Builds what a release publishes into dist/, and checks it: `python -m tools.release`."""
