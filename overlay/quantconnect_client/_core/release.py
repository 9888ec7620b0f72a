"""The version of this package. The build reads it from here."""

# Installed metadata has it too, but to read that takes a third as long as importing httpx.
VERSION = "0.1.0"
