"""Projects, their files, libraries and collaborators."""
