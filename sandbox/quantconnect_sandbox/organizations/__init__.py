"""The organization: members, credit and nodes."""
