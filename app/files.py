"""Writing whole files so that a reader never sees half of one."""

import os
import tempfile
from pathlib import Path

from app.errors import AppError

NO_SPACE = 28
MOST_BYTES = 2_000_000_000
"""No document is larger; a recording that was named by mistake is."""


def write_whole(path: Path, content: bytes) -> None:
    """Writes beside the target, then replaces it in one step. AppError in plain words; the old file then stays."""
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as draft:
            written = Path(draft.name)
            try:
                draft.write(content)
                draft.flush()
                os.fsync(draft.fileno())
                written.chmod(path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask())
                written.replace(path)
            except OSError:
                written.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise AppError(
            f"“{path}” cannot be written: {reason(error)}.",
            fine="What was there before is untouched.",
            todo="Choose another place, or free some space.",
        ) from error


def read_whole(path: Path, most_bytes: int = MOST_BYTES) -> bytes:
    """The bytes of a file that is small enough to be a document. AppError in plain words."""
    try:
        size = path.stat().st_size
        if size > most_bytes:
            raise AppError(f"“{path}” is {size / 1e9:.1f} GB: far too large for a document. It was not read.")
        return path.read_bytes()
    except OSError as error:
        raise AppError(f"“{path}” cannot be read: {reason(error)}.") from error


def reason(error: OSError) -> str:
    """The operating system's reason, in words, without its number."""
    if error.errno == NO_SPACE:
        return "the disk is full"
    return (error.strerror or str(error)).lower()


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
