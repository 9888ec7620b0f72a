"""How the sandbox is reached: HTTP, signatures, checks against the spec, faults, its own API."""
