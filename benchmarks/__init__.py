"""Side-by-side figures: what the client costs beyond what it stands on."""
