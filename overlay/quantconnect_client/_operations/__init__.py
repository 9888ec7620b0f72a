# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""What the spec says of each operation."""
