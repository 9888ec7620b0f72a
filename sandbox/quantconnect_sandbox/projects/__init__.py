"""What projects are made of: code, patches, collaborators."""
