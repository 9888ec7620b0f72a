# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""One method for each operation."""
