"""Live deployments: their simulation and their results."""
