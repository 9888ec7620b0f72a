"""The command `quantconnect`: QuantConnect's API from a terminal or a script."""
