"""Generates the overlay's methods of operations, and its synchronous client."""
