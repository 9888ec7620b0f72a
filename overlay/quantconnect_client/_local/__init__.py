"""Files of this machine: their names, their locks, and writing them whole or not at all."""
