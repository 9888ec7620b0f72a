"""Compares QuantConnect's responses with those of the sandbox: `make parity`.

It stands above the client, the sandbox and the tools, and uses all three. Nothing imports it.
"""
