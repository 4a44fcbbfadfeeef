"""Whether a file is a Hovermark project that can be opened, and a connection to it."""

import shutil
import sqlite3
import stat
import tempfile
from pathlib import Path
from typing import Final

import msgspec

from annotations import migrations
from annotations.errors import AnnotationError
from annotations.project_rows import NEEDS, fact

APPLICATION_ID: Final = int.from_bytes(b"HVMK", "big")
MAGIC: Final = b"SQLite format 3\0"
HEADER_BYTES: Final = 100
BUSY_TIMEOUT_S: Final = 2.0
UNTOUCHED: Final = "The file was not changed."
SHARED_MEMORY: Final = (sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMMAP, sqlite3.SQLITE_IOERR_SHMOPEN)
DAMAGE: Final = (
    *(sqlite3.Error, msgspec.MsgspecError),
    *(ArithmeticError, AssertionError, LookupError, TypeError, ValueError),
)
"""What reading changed bytes can raise below the checks: SQLite's own message may not even be text."""


def check_file(path: Path) -> None:
    """AnnotationError if the file cannot be a project: told from its header alone, within milliseconds."""
    name = f"“{path.name}”"
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            raise AnnotationError(f"{name} is not a file.", todo="Choose a .hovermark file.")
        with path.open("rb") as file:
            header = file.read(HEADER_BYTES)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise AnnotationError(f"There is no file {name} in “{path.parent}”.", todo="Choose another file.") from error
    except OSError as error:
        raise AnnotationError(
            f"{name} cannot be read: {error.strerror}.", todo="Check the drive and the rights."
        ) from error
    if not header:
        raise AnnotationError(f"{name} is empty (0 bytes).", fine=UNTOUCHED, todo="Open a backup copy.")
    if header[: len(MAGIC)] != MAGIC[: len(header)]:
        raise AnnotationError(f"{name} is not a Hovermark project.", fine=UNTOUCHED, todo="Choose a .hovermark file.")
    if len(header) < HEADER_BYTES:
        raise _cut_off(name, facts.st_size)
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise AnnotationError(
            f"{name} is a database of another program, not a Hovermark project.",
            fine=UNTOUCHED,
            todo="Choose another file.",
        )
    if not _wal_of(path) and facts.st_size < _expected_size(header):
        raise _cut_off(name, facts.st_size)


def connected(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """A connection in autocommit mode. AnnotationError in plain words if there can be none."""
    db = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_TIMEOUT_S,
    )
    try:
        if read_only:
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
            db.execute("PRAGMA query_only = ON")
        else:
            db.execute("PRAGMA journal_mode = WAL").fetchone()
            db.execute("PRAGMA synchronous = FULL")
    except BaseException:
        db.close()
        raise
    return db


def connected_to_read(path: Path) -> sqlite3.Connection:
    """A connection that only reads, also where nothing can be written beside the file."""
    try:
        return connected(path, read_only=True)
    except sqlite3.OperationalError:
        # WAL needs files beside the project; where none can be made, the file alone will do if it is complete
        if not _wal_of(path):
            db = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
            db.execute("PRAGMA query_only = ON")
            return db
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "copy"
            try:
                shutil.copyfile(path, copy)
                shutil.copyfile(_wal_path(path), _wal_path(copy))
            except OSError as error:
                raise AnnotationError(
                    f"“{path.name}” cannot be read together with “{_wal_path(path).name}” beside it: {error.strerror}.",
                    fine=UNTOUCHED,
                ) from error
            return _in_memory(copy)


def up_to_date(db: sqlite3.Connection, path: Path, *, read_only: bool) -> tuple[sqlite3.Connection, Path | None]:
    """A connection to the project in the present format, and the backup copy if it had to be migrated. AnnotationError
    if the file is newer than the program.
    """
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > migrations.VERSION:
        needs = fact(db, NEEDS)
        program = f"{needs}" if isinstance(needs, str) else f"a Hovermark that reads project format {version}"
        raise AnnotationError(
            f"“{path.name}” was written by a newer Hovermark (project format {version}; this one reads up to "
            f"{migrations.VERSION}). It needs {program}.",
            fine=UNTOUCHED,
            todo="Update Hovermark.",
        )
    if version == migrations.VERSION:
        return db, None
    if read_only:
        copy = sqlite3.connect(":memory:", isolation_level=None)
        db.backup(copy)
        db.close()
        migrations.migrate(copy, version, migrations.STEPS)
        copy.execute("PRAGMA query_only = ON")
        return copy, None
    backup = None
    if migrations.missing_step(version, migrations.STEPS) is None:
        backup = migrations.back_up(db, path, version)
    migrations.migrate(db, version, migrations.STEPS)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return db, backup


def is_for_want_of_room(error: sqlite3.Error) -> bool:
    """Whether SQLite could not make or grow the files that it keeps beside a database."""
    code = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN) or code in SHARED_MEMORY


def told(path: Path, error: Exception) -> AnnotationError:
    """What SQLite's complaint on reading, or another of DAMAGE, means to a person."""
    if isinstance(error, sqlite3.Error) and "locked" in str(error):
        return AnnotationError(
            f"“{path.name}” is in use by another program.", fine=UNTOUCHED, todo="Try again in a moment."
        )
    return AnnotationError(
        f"“{path.name}” is damaged and cannot be read ({error}).", fine=UNTOUCHED, todo="Open a backup copy."
    )


def not_saved(path: Path, title: str, error: sqlite3.Error) -> AnnotationError:
    """What SQLite's refusal to write means to a person."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    what, todo = {
        sqlite3.SQLITE_FULL: ("The disk is full", "Free some space and do it again."),
        sqlite3.SQLITE_IOERR: (f"The drive of “{path.name}” does not answer", "Check the drive and do it again."),
        sqlite3.SQLITE_READONLY: (f"“{path.name}” cannot be written to", "Check the rights, or save a copy elsewhere."),
        sqlite3.SQLITE_BUSY: (f"“{path.name}” is in use by another program", "Close that program and do it again."),
        sqlite3.SQLITE_CORRUPT: (f"“{path.name}” is damaged", "Open a backup copy."),
    }.get(code, (f"“{path.name}” could not be written ({error})", "Try again, or save a copy elsewhere."))
    return AnnotationError(f"{what}: {title} was not saved.", fine="What was there before is untouched.", todo=todo)


def _in_memory(path: Path) -> sqlite3.Connection:
    source = sqlite3.connect(path)
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        source.backup(copy)
    finally:
        source.close()
    copy.execute("PRAGMA query_only = ON")
    return copy


def _wal_path(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _wal_of(path: Path) -> bool:
    """Whether edits stand in the write-ahead file that the main file does not have yet."""
    try:
        return _wal_path(path).stat().st_size > 0
    except OSError:
        return False


def _expected_size(header: bytes) -> int:
    """What the header says, in bytes; 0 if it does not know (see "In-header database size" in SQLite's file format)."""
    if header[24:28] != header[92:96]:
        return 0
    page = int.from_bytes(header[16:18], "big")
    return int.from_bytes(header[28:32], "big") * (65536 if page == 1 else page)


def _cut_off(name: str, size: int) -> AnnotationError:
    return AnnotationError(f"{name} is cut off after {size} bytes.", fine=UNTOUCHED, todo="Open a backup copy.")
