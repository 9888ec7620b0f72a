"""The account: who is calling, and the credit."""
