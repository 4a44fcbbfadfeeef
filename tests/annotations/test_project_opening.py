"""A project has one writer; what is no project, or not of this version, is told in plain words."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotations import edits, migrations, project_opening
from annotations.errors import AnnotationError
from annotations.project_file import ProjectFile
from annotations.project_lock import ProjectLock
from annotations.store import Store
from tests.annotations.examples import new_project, opened, worked_on


@pytest.fixture
def project(tmp_path: Path) -> Iterator[ProjectFile]:
    with new_project(tmp_path) as made:
        yield made


def same(a: Store, b: Store) -> bool:
    return (a.facts, a.taxonomy, dict(a.clips), dict(a.tracks)) == (b.facts, b.taxonomy, dict(b.clips), dict(b.tracks))


def rows(path: Path, statement: str, *values: object) -> list[tuple[object, ...]]:
    db = sqlite3.connect(path)
    try:
        with db:
            return db.execute(statement, values).fetchall()
    finally:
        db.close()


# -- one writer ----------------------------------------------------------------------------------------------------


def test_a_second_opener_only_reads(project: ProjectFile) -> None:
    held, history = worked_on(project)
    with ProjectFile.open(project.path) as second:
        assert second.read_only
        assert "another window" in second.read_only_reason
        with pytest.raises(AnnotationError, match="can only be read"):
            second.commit(edits.rename_project(second.load(), "x"))
        second.settings.put("view", 1)
        assert second.settings.get("view") == 1
        history.do(edits.rename_project(held, "y"))
        assert second.load().facts.title == "y"
    assert project.settings.get("view") is None
    project.close()
    with ProjectFile.open(project.path) as third:
        assert not third.read_only


def test_a_path_through_a_link_meets_the_same_lock(project: ProjectFile, tmp_path: Path) -> None:
    link = tmp_path / "link.hovermark"
    link.symlink_to(project.path)
    with ProjectFile.open(link) as second:
        assert second.read_only


def test_a_killed_writer_leaves_no_lock(project: ProjectFile) -> None:
    worked_on(project)
    project.close()
    program = (
        "import sys; from pathlib import Path; from annotations import edits; "
        "from annotations.project_file import ProjectFile; p = ProjectFile.open(Path(sys.argv[1])); "
        "p.commit(edits.rename_project(p.load(), 'saved')); print(p.read_only, flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", program, str(project.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None and other.stdin is not None
    assert other.stdout.readline() == "False\n"
    with ProjectFile.open(project.path) as while_alive:
        assert while_alive.read_only
    other.kill()
    other.communicate()
    with opened(project.path) as again:
        assert not again.read_only
        assert again.load().facts.title == "saved"
        assert again.verify() == []


def test_a_lock_file_that_went_away_is_no_lock(tmp_path: Path) -> None:
    project = tmp_path / "a.hovermark"
    first = ProjectLock.taken(project)
    assert first is not None
    (tmp_path / "a.hovermark.lock").unlink()
    second = ProjectLock.taken(project)
    assert second is not None
    second.release()
    first.release()


def refuse(_: Path) -> ProjectLock | None:
    raise PermissionError(13, "Permission denied")


def test_where_nothing_can_be_written_it_is_read(project: ProjectFile, monkeypatch: pytest.MonkeyPatch) -> None:
    held, _ = worked_on(project)
    project.close()
    monkeypatch.setattr(ProjectLock, "taken", refuse)
    with opened(project.path) as again:
        assert again.read_only
        assert "Permission denied" in again.read_only_reason
        assert same(again.load(), held)


@pytest.mark.parametrize("edits_in_wal", [False, True])
def test_without_any_file_beside_it_is_read_too(
    project: ProjectFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, edits_in_wal: bool
) -> None:
    held, _ = worked_on(project)
    if not edits_in_wal:
        project.close()
    elsewhere = tmp_path / "copy"
    elsewhere.mkdir()
    for file in tmp_path.glob("work.hovermark*"):
        if file.name != "work.hovermark.lock":
            (elsewhere / file.name).write_bytes(file.read_bytes())

    def unable(path: Path, *, read_only: bool) -> sqlite3.Connection:
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(project_opening, "connected", unable)
    with ProjectFile.open(elsewhere / "work.hovermark", read_only=True) as again:
        assert same(again.load(), held)
        assert again.verify() == []


# -- what is no project --------------------------------------------------------------------------------------------


def not_a_database(path: Path) -> None:
    path.write_bytes(b"GIF89a" + bytes(500))


def of_another_program(path: Path) -> None:
    path.unlink()
    rows(path, "CREATE TABLE x (y)")


def newer(path: Path) -> None:
    rows(path, f"PRAGMA user_version = {migrations.VERSION + 1}")


def much_older(path: Path) -> None:
    rows(path, "PRAGMA user_version = 0")


def cut(share: float) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])


def scrambled(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = bytes(len(data) - 4096)
    path.write_bytes(data)


DAMAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (Path.unlink, "There is no file “work.hovermark”"),
    "folder": (lambda path: (path.unlink(), path.mkdir()), "is not a file"),
    "empty": (lambda path: path.write_bytes(b""), "is empty"),
    "text": (lambda path: path.write_text("hello"), "is not a Hovermark project"),
    "picture": (not_a_database, "is not a Hovermark project"),
    "another": (of_another_program, "of another program"),
    "newer": (newer, "newer Hovermark .* needs Hovermark 1.0 or later"),
    "older": (much_older, "too old"),
    "header": (cut(0.001), "is cut off"),
    "half": (cut(0.5), "is cut off"),
    "scrambled": (scrambled, "damaged|missing from its file"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_no_project_is_told_in_plain_words(project: ProjectFile, damage: str) -> None:
    worked_on(project)
    project.close()
    spoil, words = DAMAGES[damage]
    spoil(project.path)
    with pytest.raises(AnnotationError, match=words), opened(project.path) as again:
        again.load()
    assert list(project.path.parent.glob("*.lock")) == []


def test_missing_parts_are_told(project: ProjectFile) -> None:
    project.close()
    rows(project.path, "DELETE FROM taxonomy")
    with opened(project.path) as again, pytest.raises(AnnotationError, match="missing"):
        again.load()


# -- migrations ----------------------------------------------------------------------------------------------------


@pytest.fixture
def old_project(project: ProjectFile, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of a version 0 that called its settings otherwise, and the step that leads on from there."""
    worked_on(project)
    project.close()
    db = sqlite3.connect(project.path)
    db.executescript("ALTER TABLE settings RENAME TO options; PRAGMA user_version = 0;")
    db.close()
    monkeypatch.setattr(migrations, "VERSION", 1)
    step = {0: lambda db: db.execute("ALTER TABLE options RENAME TO settings")}
    monkeypatch.setattr(migrations, "STEPS", step)
    return project.path


def test_an_older_file_is_migrated_after_a_backup(old_project: Path) -> None:
    before = rows(old_project, "SELECT * FROM tracks")
    with opened(old_project) as project:
        assert project.backup == old_project.with_name("work.v0-backup.hovermark")
        assert project.settings.get("x") is None
        assert len(project.load().tracks) == 2
        assert project.verify() == []
    assert rows(old_project, "PRAGMA user_version") == [(1,)]
    assert project.backup is not None
    assert rows(project.backup, "PRAGMA user_version") == [(0,)]
    assert rows(project.backup, "SELECT * FROM tracks") == before
    with opened(old_project) as again:
        assert again.backup is None


def test_a_backup_never_replaces_another(old_project: Path) -> None:
    taken = old_project.with_name("work.v0-backup.hovermark")
    taken.write_text("mine")
    with opened(old_project) as project:
        assert project.backup == old_project.with_name("work.v0-backup-2.hovermark")
    assert taken.read_text() == "mine"


def test_an_older_file_that_can_only_be_read_stays_as_it_is(old_project: Path) -> None:
    with ProjectFile.open(old_project, read_only=True) as project:
        assert len(project.load().tracks) == 2
        assert project.settings.get("x") is None
    assert rows(old_project, "PRAGMA user_version") == [(0,)]
    assert list(old_project.parent.glob("*backup*")) == []


def test_a_failed_migration_changes_nothing(old_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(db: sqlite3.Connection) -> None:
        db.execute("ALTER TABLE options RENAME TO settings")
        db.execute("SELECT * FROM nowhere")

    monkeypatch.setattr(migrations, "STEPS", {0: fail})
    with pytest.raises(AnnotationError):
        opened(old_project)
    assert rows(old_project, "PRAGMA user_version") == [(0,)]
    assert rows(old_project, "SELECT count(*) FROM options") == [(0,)]
