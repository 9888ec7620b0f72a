# Written by `make generate` from overlay/quantconnect_client/_async/operations/__init__.py; do not edit.
# Written by `make generate` from openapi/quantconnect.yaml; do not edit.
"""One method for each operation."""
