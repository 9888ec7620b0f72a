"""Reports where QuantConnect's docs and openapi/ differ: `python -m tools.drift SOURCE...`."""
