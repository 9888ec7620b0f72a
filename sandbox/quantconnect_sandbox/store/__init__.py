"""The sandbox's state: tables, the state file, the clock and the account's settings."""
