"""The AI tools."""
