"""The `.hovermark` project file: one SQLite file, one writer at a time, every edit on disk before the next.

A ProjectFile belongs to the thread that opened it.
"""

import os
import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Self

import msgspec

from annotations import codec, migrations, project_rows
from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.frames import FrameTimes
from annotations.history import Kind, Recorded
from annotations.journal import CREATE, START, TIMES, Entry, Line, changes_text, recorded
from annotations.model import ProjectFacts
from annotations.project_lock import ProjectLock
from annotations.project_opening import (
    APPLICATION_ID,
    DAMAGE,
    check_file,
    connected,
    connected_to_read,
    is_for_want_of_room,
    not_saved,
    told,
    up_to_date,
)
from annotations.replay import complaints
from annotations.store import Store
from annotations.taxonomy import Taxonomy

SUFFIX: Final = ".hovermark"
RECENT: Final = 200
"""Edits that can still be undone after reopening."""
NEEDED_PROGRAM: Final = "Hovermark 1.0 or later"
"""Told by older programs that are asked to open this format."""

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    return datetime.now(UTC)


class Settings:
    """Small JSON values kept with a project: how it was looked at, not what was seen. Not journalled, not undoable."""

    def __init__(self, project: "ProjectFile") -> None:
        self._project = project
        self._mine: dict[str, Any] = {}
        """What was put while the project can only be read: kept until it is closed."""

    def get(self, key: str, default: Any = None) -> Any:
        return self._mine[key] if key in self._mine else self._project.stored_setting(key, default)

    def put(self, key: str, value: object) -> None:
        """AnnotationError if it cannot be written."""
        if self._project.read_only:
            self._mine[key] = codec.decode(codec.encode(value))
        else:
            self._project.store_setting(key, value)


class ProjectFile:
    """An open project file. Made by `create` and `open`; a context manager that closes it."""

    def __init__(
        self,
        path: Path,
        db: sqlite3.Connection,
        lock: ProjectLock | None,
        *,
        reason: str = "",
        backup: Path | None = None,
        author: str = "",
        clock: Clock = utc_now,
    ) -> None:
        self.path = path
        self.read_only_reason = reason
        """Why it can only be read; empty if it can be written."""
        self.backup = backup
        """The copy made before the file was brought up to date, if it had to be."""
        self.author = author
        """Who the following edits are by."""
        self.settings = Settings(self)
        self._db, self._lock, self._clock = db, lock, clock

    @classmethod
    def create(
        cls, path: Path, facts: ProjectFacts, taxonomy: Taxonomy, author: str = "", *, clock: Clock = utc_now
    ) -> Self:
        """A new project. AnnotationError if there is a file already or none can be made: nothing stays behind."""
        draft = path.with_name(f".{path.name}.{os.getpid()}.new")
        try:
            if path.exists():
                raise _exists(path)
            draft.unlink(missing_ok=True)
            _write_new(draft, facts, taxonomy, author, clock)
            put_in_place(draft, path)
        except (OSError, sqlite3.Error) as error:
            raise AnnotationError(
                f"The project “{path.name}” could not be made in “{path.parent}”: {error}.",
                todo="Choose another folder.",
            ) from error
        finally:
            _discard(draft)
        return cls.open(path, author, clock=clock)

    @classmethod
    def open(cls, path: Path, author: str = "", *, read_only: bool = False, clock: Clock = utc_now) -> Self:
        """The project in a file. Where another program has it open, or nothing can be written, it is `read_only` and
        `read_only_reason` says why. AnnotationError in plain words for anything that is no project.
        """
        check_file(path)
        path = path.resolve()
        lock, reason = (None, "It was opened to be read only.") if read_only else _locked(path)
        db: sqlite3.Connection | None = None
        try:
            if lock is not None:
                try:
                    db = connected(path, read_only=False)
                except sqlite3.OperationalError as error:
                    if not is_for_want_of_room(error):
                        raise
                    # to look at it no files are needed beside it
                    lock.release()
                    lock, reason = None, "Nothing can be written beside it: the disk may be full."
            db = db or connected_to_read(path)
            db, backup = up_to_date(db, path, read_only=lock is None)
            project_rows.head(db)
        except BaseException as error:
            if db is not None:
                db.close()
            if lock is not None:
                lock.release()
            if isinstance(error, DAMAGE):
                raise told(path, error) from error
            raise
        return cls(path, db, lock, reason=reason, backup=backup, author=author, clock=clock)

    @property
    def read_only(self) -> bool:
        return self._lock is None

    def load(self) -> Store:
        """What the project holds. AnnotationError if the file is damaged."""
        with self._reading():
            return project_rows.load(self._db)

    def commit(self, edit: Edit, kind: Kind = "edit", undone_seq: int | None = None) -> int:
        """Write an edit down: state and journal in one transaction, on disk when this returns its journal number.
        `undone_seq`: the number of the step that it continues, undoes or redoes. AnnotationError: nothing was written.
        """
        text = changes_text(edit.changes)
        with self._writing(f"“{edit.title}”"):
            for change in edit.changes:
                project_rows.write(self._db, change)
            entry = self._draft(kind, edit.title, text)
            entry = msgspec.structs.replace(
                entry, step=undone_seq, merge_key=edit.merge_key, clip=edit.clip, frame=edit.frame
            )
            return _append(self._db, entry)

    def times(self, clip_id: str) -> FrameTimes | None:
        """Presentation times of a clip's frames, if they were put. AnnotationError if they are damaged."""
        with self._reading():
            row = self._db.execute("SELECT times FROM clip_times WHERE clip = ?", (clip_id,)).fetchone()
            if row is None:
                return None
            if sha256(row[0]).hexdigest() != project_rows.noted_digest(self._db, clip_id):
                raise AnnotationError(
                    f"The frame times that “{self.path.name}” keeps of a clip are not those that its journal tells of.",
                    fine="Annotations and frame numbers are not affected.",
                    todo="Open a backup copy, or point File > Locate clip to the clip: its times are then read anew.",
                )
            return FrameTimes.from_bytes(row[0])

    def put_times(self, clip_id: str, times: FrameTimes) -> None:
        """Keep the presentation times of a clip's frames; the journal notes their hash. AnnotationError: unwritten."""
        blob = times.to_bytes()
        digest = sha256(blob).hexdigest()
        with self._writing("the frame times"):
            row = self._db.execute("SELECT times FROM clip_times WHERE clip = ?", (clip_id,)).fetchone()
            if row is not None and row[0] == blob:
                return
            self._db.execute("INSERT OR REPLACE INTO clip_times (clip, times) VALUES (?, ?)", (clip_id, blob))
            told_times = {
                "thing": TIMES,
                "id": clip_id,
                "before": None,
                "after": {"sha256": digest, "frames": len(times)},
            }
            _append(self._db, self._draft(TIMES, "Frame times", codec.encode([told_times]).decode()))

    def journal(self) -> Iterator[Entry]:
        """All entries, oldest first."""
        with self._reading():
            yield from project_rows.entries(self._db)

    def journal_lines(self, before: int | None = None, limit: int = -1) -> list[Line]:
        """Entries without what they changed, the latest first, from below a number: quick also in a long journal."""
        with self._reading():
            return project_rows.lines(self._db, before, limit)

    @property
    def journal_head(self) -> tuple[str, int]:
        """Hash of the last entry, and how many there are."""
        with self._reading():
            return project_rows.head(self._db)

    def recent(self, store: Store, n: int = RECENT) -> list[Recorded]:
        """The last edits, oldest first, for a History of a store that was just loaded."""
        with self._reading():
            return recorded(project_rows.entries(self._db, latest_first=True, limit=n), store.get)

    def verify(self) -> list[str]:
        """Complaints, in plain words, about a journal that was tampered with or a state that does not follow it."""
        with self._reading():
            db = self._db
            return complaints(
                project_rows.entries(db),
                project_rows.head(db),
                project_rows.things(project_rows.load(db)),
                project_rows.times_digests(db),
            )

    def stored_setting(self, key: str, default: Any = None) -> Any:
        with self._reading():
            row = self._db.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        return default if row is None else codec.decode(row[0])

    def store_setting(self, key: str, value: object) -> None:
        text = codec.encode(value).decode()
        with self._writing("a setting"):
            self._db.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, text))

    def close(self) -> None:
        """Put everything into the one file and let go of it. Closing twice is fine."""
        try:
            if self._lock is not None:
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.Error:
            pass  # everything stands in the write-ahead file beside it, which the next opening takes in
        finally:
            self._db.close()
            if self._lock is not None:
                self._lock.release()
                self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _draft(self, kind: str, title: str, changes: str) -> Entry:
        """An entry that has neither number nor hash yet."""
        return _drafted(kind, title, changes, self.author, self._clock)

    @contextmanager
    def _reading(self) -> Generator[None]:
        try:
            yield
        except DAMAGE as error:
            raise told(self.path, error) from error

    @contextmanager
    def _writing(self, what: str) -> Generator[None]:
        """One transaction: wholly on disk when it ends, or not at all."""
        if self.read_only:
            raise AnnotationError(
                f"{what[0].upper()}{what[1:]} was not saved: “{self.path.name}” can only be read.",
                fine=self.read_only_reason,
                todo="Close it there, or save a copy and work in that.",
            )
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield
            self._db.execute("COMMIT")
        except sqlite3.Error as error:
            raise not_saved(self.path, what, error) from error
        except (UnicodeEncodeError, OverflowError) as error:
            raise AnnotationError(f"{what} cannot be stored: {error}.", fine="Nothing was changed.") from error
        finally:
            # after a COMMIT that went well there is no transaction any more
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")


def _append(db: sqlite3.Connection, draft: Entry) -> int:
    digest, seq = project_rows.head(db)
    project_rows.append(db, msgspec.structs.replace(draft, seq=seq + 1, previous=digest).sealed())
    return seq + 1


def _drafted(kind: str, title: str, changes: str, author: str, clock: Clock) -> Entry:
    time = clock().astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return Entry(seq=0, time=time, author=author, title=title, kind=kind, changes=changes, previous="")


def _write_new(path: Path, facts: ProjectFacts, taxonomy: Taxonomy, author: str, clock: Clock) -> None:
    """A complete file in one go, so that a crash leaves no half project."""
    db = sqlite3.connect(path, isolation_level=None)
    try:
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("BEGIN IMMEDIATE")
        for statement in project_rows.SCHEMA:
            db.execute(statement)
        db.execute(f"PRAGMA user_version = {migrations.VERSION}")
        changes = (Change(None, facts), Change(None, taxonomy))
        for change in changes:
            project_rows.write(db, change)
        project_rows.put_fact(db, project_rows.NEEDS, NEEDED_PROGRAM)
        project_rows.put_fact(db, project_rows.HEAD, [START, 0])
        _append(db, _drafted(CREATE, "Create project", changes_text(changes), author, clock))
        db.execute("COMMIT")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        db.close()


def _discard(draft: Path) -> None:
    """The draft goes, and what SQLite keeps beside a database that it could not finish."""
    for suffix in ("", "-wal", "-shm"):
        with suppress(OSError):
            draft.with_name(draft.name + suffix).unlink(missing_ok=True)


def put_in_place(draft: Path, path: Path) -> None:
    """Give the draft its name, never over a file that has it already."""
    try:
        os.link(draft, path)
    except FileExistsError as error:
        raise _exists(path) from error
    except OSError:
        # a file system without hard links
        if path.exists():
            raise _exists(path) from None
        draft.rename(path)


def _exists(path: Path) -> AnnotationError:
    return AnnotationError(
        f"There is already a file “{path.name}” in “{path.parent}”.",
        fine="It was not changed.",
        todo="Choose another name.",
    )


def _locked(path: Path) -> tuple[ProjectLock | None, str]:
    """The lock for writing, or why there is none."""
    if not os.access(path, os.W_OK):
        return None, "The file is write-protected."
    try:
        lock = ProjectLock.taken(path)
    except OSError as error:
        return None, f"Nothing can be written in its folder ({error.strerror})."
    return lock, "" if lock is not None else "It is open in another window or program."
