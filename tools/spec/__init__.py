"""The description of the API: its sources, what is demanded of it, and what is made of it."""
