"""Live deployments: what they trade, and how it is shown."""
