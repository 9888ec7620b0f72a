# Written by `make generate` from overlay/quantconnect_client/_async/__init__.py; do not edit.
"""The synchronous client."""
