"""What the links in responses lead to."""
