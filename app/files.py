"""Writing whole files so that a reader never sees half of one, and reading those that are documents."""

import os
import stat
import tempfile
from pathlib import Path

from app.errors import AppError

NO_SPACE = 28
MOST_BYTES = 2_000_000_000
"""No document is larger; a recording that was named by mistake is."""


def write_whole(path: Path, content: bytes) -> None:
    """Writes beside the target, then replaces it in one step. AppError in plain words; the old file then stays.

    What a link points to is written, not the link; a pipe or a device (`/dev/stdout`) is written to as it is.
    """
    place = Path(os.path.realpath(path))
    try:
        if _is_stream(place):
            place.write_bytes(content)
        else:
            _replace(place, content)
    except OSError as error:
        raise AppError(
            f"“{path}” cannot be written: {reason(error)}.",
            fine="What was there before is untouched.",
            todo="Choose another place, or free some space.",
        ) from error


def read_whole(path: Path, most_bytes: int = MOST_BYTES) -> bytes:
    """The bytes of a file that is small enough to be a document. AppError in plain words."""
    size = size_of(path)
    if size > most_bytes:
        raise AppError(f"“{path}” is {size / 1e9:.1f} GB: far too large for a document. It was not read.")
    try:
        return path.read_bytes()
    except OSError as error:
        raise AppError(f"“{path}” cannot be read: {reason(error)}.") from error


def size_of(path: Path) -> int:
    """Bytes of an ordinary file. AppError for anything else: a pipe would be waited for, a device read for ever."""
    try:
        facts = path.stat()
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        raise AppError(f"“{path}” cannot be read: {why}.") from error
    if stat.S_ISDIR(facts.st_mode):
        raise AppError(f"“{path}” is a folder.", todo="Choose a file inside it.")
    if not stat.S_ISREG(facts.st_mode):
        raise AppError(f"“{path}” is not an ordinary file, so it was not read.")
    return facts.st_size


def is_there(path: Path) -> bool:
    """Whether something is there; False also where the system cannot tell (a name too long, a folder closed to us)."""
    try:
        return path.exists()
    except OSError:
        return False


def reason(error: OSError) -> str:
    """The operating system's reason, in words, without its number."""
    if error.errno == NO_SPACE:
        return "the disk is full"
    return (error.strerror or str(error)).lower()


def _is_stream(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)


def _replace(path: Path, content: bytes) -> None:
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name[:40]}.", delete=False) as draft:
        written = Path(draft.name)
        try:
            draft.write(content)
            draft.flush()
            os.fsync(draft.fileno())
            written.chmod(path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask())
            written.replace(path)
        except BaseException:
            written.unlink(missing_ok=True)
            raise


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
