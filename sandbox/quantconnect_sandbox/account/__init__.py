"""The account: its user and its credit."""
