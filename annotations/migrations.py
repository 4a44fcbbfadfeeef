"""Older project files brought up to date, one numbered step after the other, after a backup copy."""

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from annotations.errors import AnnotationError

VERSION: Final = 2
"""`user_version` of the files that this program writes."""

Step = Callable[[sqlite3.Connection], None]


def _with_marks(db: sqlite3.Connection) -> None:
    """1 to 2: marks, and what a track says of its second look, its doubts and its kin."""
    db.execute("ALTER TABLE tracks ADD COLUMN more TEXT NOT NULL DEFAULT '{}'")
    db.execute("CREATE TABLE marks (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL) STRICT")


STEPS: Mapping[int, Step] = {1: _with_marks}
"""From which version a step leads to the next one. Steps are never changed once released."""


def missing_step(version: int, steps: Mapping[int, Step]) -> int | None:
    """The version from which nothing leads on to the present one, if any."""
    return next((v for v in range(version, VERSION) if v not in steps), None)


def back_up(db: sqlite3.Connection, path: Path, version: int) -> Path:
    """A whole copy beside the project, `NAME.vN-backup.hovermark`, never over another file."""
    name = f"{path.stem}.v{version}-backup"
    target = path.with_name(f"{name}{path.suffix}")
    number = 2
    while target.exists():
        target = path.with_name(f"{name}-{number}{path.suffix}")
        number += 1
    copy = sqlite3.connect(target)
    try:
        db.backup(copy)
    finally:
        copy.close()
    return target


def migrate(db: sqlite3.Connection, version: int, steps: Mapping[int, Step]) -> None:
    """All steps from `version` on in one transaction: it either ends at VERSION or changes nothing. `db` must be in
    autocommit mode.
    """
    absent = missing_step(version, steps)
    if absent is not None:
        raise AnnotationError(
            f"This project is in format {version}, which is too old to be brought up to date.",
            fine="It was not changed.",
            todo="Open it once with an older Hovermark that still reads it.",
        )
    db.execute("BEGIN IMMEDIATE")
    try:
        for each in range(version, VERSION):
            steps[each](db)
        db.execute(f"PRAGMA user_version = {VERSION}")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
