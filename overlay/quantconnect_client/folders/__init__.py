"""Local folders synchronized with a project's files, and directories of projects.

`qc.files.push` and `qc.files.pull` return a `SyncPlan`, `qc.projects.delete_directory` returns a
`DirectoryDeletion`.
"""

from quantconnect_client.folders._directories import DirectoryDeletion
from quantconnect_client.folders._plan import Direction, FileChange, SyncPlan

__all__ = ["Direction", "DirectoryDeletion", "FileChange", "SyncPlan"]
