"""Locks on open files: held by one opener at a time, and by nobody once that process is gone.

`flock` is taken, and not the locks of POSIX: those are lost as soon as anything in the same process
closes the file, and two threads of one process would both get them. Over NFS, Linux makes the lock
one of the server's, for which the file must be open for writing.
"""

import errno
import os
import sys
from contextlib import suppress
from io import FileIO
from typing import IO

TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
# Windows keeps others from what is locked: a byte that no file gets to.
FAR = 0x7FFFFFFE

_held: set[FileIO] = set()


def try_lock(file: IO[bytes] | FileIO) -> bool:
    """Lock a file that is open for writing. False where another opener has it locked.

    Raises:
        OSError: the file system has no locks.
    """
    try:
        _lock(file)
    except OSError as error:
        if error.errno in TAKEN:
            return False
        raise
    return True


def hold(file: FileIO) -> bool:
    """Lock a file until `let_go`, in this process only: one that is forked closes its copy."""
    taken = try_lock(file)
    if taken:
        _held.add(file)
    return taken


def let_go(file: FileIO) -> None:
    """End the lock on a file, whoever else has inherited it, and close it."""
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
        """Closing does it: nothing is inherited."""

else:
    import fcntl

    def _lock(file: IO[bytes] | FileIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(_file: FileIO) -> None:
        with suppress(OSError, ValueError):  # without locks, or closed already
            fcntl.flock(_file.fileno(), fcntl.LOCK_UN)

    def _forked() -> None:
        """Close what was inherited, or the lock of a parent that is killed would live on here."""
        for file in list(_held):
            _held.discard(file)
            file.close()

    # Such as the workers of a process pool, which may outlive a parent that is killed.
    os.register_at_fork(after_in_child=_forked)
