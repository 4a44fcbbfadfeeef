"""Making and opening projects, and bringing clips into them."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import msgspec

from annotations import edits
from annotations.errors import PlainError
from annotations.frames import FrameTimes
from annotations.history import History
from annotations.model import ClipRef, ProjectFacts
from annotations.project_file import ProjectFile, put_in_place
from annotations.store import Store
from annotations.taxonomy import Taxonomy, default_taxonomy
from app.deck import stored_path
from app.errors import AppError
from app.evidence.fingerprint import sha256_of
from app.files import reason
from app.jobs import Progress, never, silent
from app.media.clip import open_clip

if TYPE_CHECKING:
    from app.session import Session

SUFFIX = ".hovermark"
KINDS_OF_FILE = (
    (
        "Clips and projects",
        ("*.hovermark", "*.mp4", "*.mov", "*.mkv", "*.avi", "*.ts", "*.m4v", "*.webm", "*.mpg", "*.mts"),
    ),
    ("All files", ("*",)),
)
PROJECT_FILES = (("Hovermark project", (f"*{SUFFIX}",)),)


@dataclass(frozen=True, slots=True)
class NewClip:
    """A clip that was read and can join a project."""

    path: Path
    ref: ClipRef
    """Its `path` is still absolute."""
    times: FrameTimes


def read_clip(path: Path, progress: Progress | None = None) -> NewClip:
    """Reads what a project must know of a clip: frame table and fingerprint. ClipError in plain words."""
    report, cancel = (progress.report, progress.is_cancelled) if progress else (silent, never)
    clip = open_clip(path, report, cancel)
    try:
        facts, times = clip.facts, clip.table.times
    finally:
        clip.close()
    sha256 = sha256_of(path, report, cancel)
    ref = ClipRef(
        id=uuid4().hex,
        path=str(path.resolve()),
        sha256=sha256,
        bytes=facts.bytes,
        width=facts.width,
        height=facts.height,
        rotation=facts.rotation,
        frame_count=facts.frame_count,
        time_base=times.time_base,
        variable_frame_rate=facts.variable_frame_rate,
        duration_s=facts.duration_s,
        sample_aspect=facts.sample_aspect,
        codec=facts.codec,
        complete=facts.complete,
    )
    return NewClip(path, ref, times)


def homes(clip: Path, data: Path) -> tuple[Path, Path]:
    """Where the project of a lone clip lives: beside it, or in the data folder if that cannot be written to."""
    return clip.with_suffix(SUFFIX), data / "projects" / f"{clip.stem}{SUFFIX}"


def create(path: Path, *, taxonomy: Taxonomy | None = None, author: str = "", title: str = "") -> None:
    """Makes an empty project file. AnnotationError if there is one already or it cannot be written."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    facts = ProjectFacts(id=uuid4().hex, title=title or path.stem, created_at=now)
    ProjectFile.create(path, facts, taxonomy or default_taxonomy(), author=author).close()


def create_beside(clip: Path, data: Path, *, author: str) -> Path:
    """Makes the project of a lone clip and says where it is."""
    beside, stray = homes(clip, data)
    try:
        create(beside, author=author, title=clip.stem)
    except PlainError:
        try:
            stray.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise AppError(
                f"The project of “{clip.name}” can be kept neither beside it nor in “{stray.parent}”: {reason(error)}.",
                fine="The clip was not touched.",
                todo="Make a project elsewhere first (File > New project), then add the clip.",
            ) from error
        create(stray, author=author, title=clip.stem)
        return stray
    return beside


def create_with(
    path: Path,
    clips: Sequence[NewClip],
    *,
    taxonomy: Taxonomy | None = None,
    author: str = "",
    fill: Callable[[Store, History], None] | None = None,
) -> None:
    """Makes a project that holds these clips and what `fill` adds. It appears whole or, also if killed, not at all."""
    try:
        # in a folder beside it, so that SQLite's own files and a half-made project never bear its name
        with tempfile.TemporaryDirectory(prefix=f".{path.stem[:40]}.", dir=path.parent) as folder:
            draft = Path(folder) / path.name
            _fill(draft, path, clips, taxonomy, author, fill)
            put_in_place(draft, path)
    except OSError as error:
        raise AppError(
            f"The project “{path.name}” could not be made in “{path.parent}”: {reason(error)}.",
            todo="Choose another folder.",
        ) from error


def _fill(
    draft: Path,
    path: Path,
    clips: Sequence[NewClip],
    taxonomy: Taxonomy | None,
    author: str,
    fill: Callable[[Store, History], None] | None,
) -> None:
    try:
        create(draft, taxonomy=taxonomy, author=author)
        with ProjectFile.open(draft, author) as project:
            store = project.load()
            history = History(store, project.commit)
            for clip in clips:
                project.put_times(clip.ref.id, clip.times)
                history.do(edits.add_clip(store, placed_in(path, clip)))
            if fill is not None:
                fill(store, history)
    except PlainError as error:
        # the person knows the place that was asked for, not the draft's
        what = error.what.replace(str(draft.parent), str(path.parent))
        raise AppError(what, fine=error.fine, todo=error.todo) from error


def open_project(path: Path, *, read_only: bool = False) -> ProjectFile:
    """Opens a project file. AnnotationError in plain words."""
    return ProjectFile.open(path, read_only=read_only)


def add_clip(session: "Session", clip: NewClip) -> str | None:
    """Adds a clip to the open project as one edit, unless it is in there already. The clip's id, None if not saved."""
    same = next((ref for ref in session.store.clips.values() if ref.sha256 == clip.ref.sha256), None)
    if same is not None:
        session.messages.tell(f"“{clip.path.name}” is in this project already.", "info")
        return same.id
    if session.read_only:
        session.messages.tell(f"Nothing was changed. {session.project.read_only_reason}", "error", replace="edit")
        return None
    # the times go first: a clip without them would have frames without times
    session.project.put_times(clip.ref.id, clip.times)
    placed = placed_in(session.project.path, clip)
    return clip.ref.id if session.edit(edits.add_clip(session.store, placed)) else None


def placed_in(project: Path, clip: NewClip) -> ClipRef:
    """The clip as that project refers to it."""
    return msgspec.structs.replace(clip.ref, path=stored_path(project, clip.path))
