"""The public issues with datasets."""
