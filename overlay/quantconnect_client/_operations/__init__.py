# Written by tools/operations.py from openapi/quantconnect.yaml; do not edit.
"""What the spec says of each operation."""
