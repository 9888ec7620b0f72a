"""Exclusive locks on open files. The operating system releases them when the process ends.

The locks use `flock`, not POSIX record locks. A POSIX lock is released as soon as the process
closes the file anywhere, and two threads of a process can both hold it. On NFS, Linux converts
`flock` to a lock on the server, which requires that the file is open for writing.
"""

import errno
import os
import sys
from contextlib import suppress
from io import FileIO
from typing import IO

TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
# Windows blocks access to a locked range, so a byte beyond the end of any file is locked.
FAR = 0x7FFFFFFE

_held: set[FileIO] = set()


def try_lock(file: IO[bytes] | FileIO) -> bool:
    """Lock a file that is open for writing. Return False if it is already locked.

    Raises:
        OSError: the file system does not support locks.
    """
    try:
        _lock(file)
    except OSError as error:
        if error.errno in TAKEN:
            return False
        raise
    return True


def hold(file: FileIO) -> bool:
    """Lock a file until `let_go`, in this process only. A forked process closes its copy."""
    taken = try_lock(file)
    if taken:
        _held.add(file)
    return taken


def let_go(file: FileIO) -> None:
    """Release the lock on a file, even if another process inherited it, and close the file."""
    _held.discard(file)
    _unlock(file)
    file.close()


if sys.platform == "win32":  # pragma: no cover - Windows only
    import msvcrt

    def _lock(file: IO[bytes] | FileIO) -> None:
        position = file.tell()
        os.lseek(file.fileno(), FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(file.fileno(), position, os.SEEK_SET)

    def _unlock(_file: FileIO) -> None:
        """Do nothing: handles are not inherited, so closing the file releases the lock."""

else:
    import fcntl

    def _lock(file: IO[bytes] | FileIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(_file: FileIO) -> None:
        with suppress(OSError, ValueError):  # no lock support, or already closed
            fcntl.flock(_file.fileno(), fcntl.LOCK_UN)

    def _forked() -> None:
        """Close inherited files, so that the lock of a killed parent does not survive here."""
        for file in list(_held):
            _held.discard(file)
            file.close()

    # For example, the workers of a process pool may outlive a killed parent.
    os.register_at_fork(after_in_child=_forked)
