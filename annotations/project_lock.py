"""One writer at a time: an operating system's lock on a file beside the project, which dies with its process."""

import os
import sys
from pathlib import Path
from typing import Self

if sys.platform == "win32":
    import msvcrt

    def _lock_now(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock_now(handle: int) -> None:
        # flock, not lockf: it also holds against another opener in the same process
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProjectLock:
    """A held lock. It cannot be stale: when the process ends, however it ends, the system lets go of it."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path, self._handle = path, handle

    @classmethod
    def taken(cls, project: Path) -> Self | None:
        """The lock of a project; None if somebody else holds it. OSError if no lock can be made there."""
        path = project.with_name(project.name + ".lock")
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
            try:
                held = _lock(handle)
                if held and _is_at(handle, path):
                    return cls(path, handle)
            except BaseException:
                os.close(handle)
                raise
            os.close(handle)
            if not held:
                return None
            # the one who held it before has removed the file meanwhile: the lock we got guards nothing

    def release(self) -> None:
        """Let go; the file goes too."""
        if sys.platform != "win32":
            # removed while still locked, so that nobody can lock a file that is about to go
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        if sys.platform == "win32":
            try:
                self._path.unlink(missing_ok=True)
            except OSError:
                return  # somebody else has opened it already


def _lock(handle: int) -> bool:
    """Whether the lock was free. OSError where the file system has no locks."""
    try:
        _lock_now(handle)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _is_at(handle: int, path: Path) -> bool:
    if sys.platform == "win32":
        return True  # an open file cannot be removed there
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False
