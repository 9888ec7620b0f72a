"""The Object Store."""
