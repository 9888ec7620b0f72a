"""HTTP: the server, signatures, validation against the spec, faults and the sandbox's own API."""
