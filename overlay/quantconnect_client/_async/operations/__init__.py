# Written by tools/operations.py from openapi/quantconnect.yaml; do not edit.
"""One method for each operation."""
