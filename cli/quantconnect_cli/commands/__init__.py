"""The commands, one module for each subject. `registry.py` lists them."""
