"""Shows the progress of jobs: as lines, and as bars in a terminal or a notebook."""
