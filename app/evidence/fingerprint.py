"""Who a file is: its SHA-256 for evidence, and a quick key for the program's own caches."""

import hashlib
from pathlib import Path

from app.errors import Cancelled, ClipError
from app.jobs import Cancel, Report, never, silent

BLOCK = 4 << 20
EDGE = 64 << 10


def sha256_of(path: Path, progress: Report = silent, cancel: Cancel = never) -> str:
    """SHA-256 of the whole file, as hex. Raises ClipError when it cannot be read, Cancelled when stopped."""
    digest = hashlib.sha256()
    try:
        total = path.stat().st_size
        read = 0
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                if cancel():
                    raise Cancelled
                digest.update(block)
                read += len(block)
                progress(read / total if total else None, f"Reading {path.name}")
    except OSError as error:
        raise ClipError(f"{path} cannot be read: {error.strerror or error}.") from error
    return digest.hexdigest()


def quick_key(path: Path) -> str:
    """A short key from size, modification time and both ends of the file: good enough for a cache, not for evidence."""
    try:
        facts = path.stat()
        digest = hashlib.sha256(f"{facts.st_size} {facts.st_mtime_ns}".encode())
        with path.open("rb") as file:
            digest.update(file.read(EDGE))
            if facts.st_size > EDGE:
                file.seek(max(EDGE, facts.st_size - EDGE))
                digest.update(file.read(EDGE))
    except OSError as error:
        raise ClipError(f"{path} cannot be read: {error.strerror or error}.") from error
    return digest.hexdigest()[:32]
