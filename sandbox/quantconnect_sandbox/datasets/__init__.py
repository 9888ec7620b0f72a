"""The dataset market."""
