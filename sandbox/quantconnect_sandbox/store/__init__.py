"""What the sandbox keeps: tables, the state file, the clock and the account's settings."""
