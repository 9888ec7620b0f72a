# Written by tools/unasync.py from overlay/quantconnect_client/_async/operations/__init__.py; do not edit.
# Written by tools/operations.py from openapi/quantconnect.yaml; do not edit.
"""One method for each operation."""
