"""Push and pull: local folders, what they ignore, and what was last the same."""
