"""Benchmarks that compare the client with the libraries under it, and with other clients."""
