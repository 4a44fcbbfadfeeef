"""What checks complain of: going there, mending it, setting it aside."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Final

import msgspec

from annotations import edits
from annotations.checks import BY_ID, Finding, all_fixed, aside_mark, fixed, mark_of
from annotations.interpolation import state_on
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Bounds
from app.command import Command
from app.commands.conditions import can_edit, has_picture, has_session, has_window, session, window
from app.errors import AppError
from app.findings import CUTS
from app.jobs import Progress
from app.session import Session
from app.workspace import Workspace

NOTHING_FOUND: Final = "Nothing to complain about in this project."


def now_utc() -> str:
    """The time of writing, as marks and comments keep it."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


# -- going there -----------------------------------------------------------------------------------------------------


def go_to(workspace: Workspace, finding: Finding) -> None:
    """Shows a finding: its clip and frame, the track selected, zoomed in where it is small."""
    current = session(workspace)
    current.findings.choose(finding)
    track = current.store.tracks.get(finding.track or "")
    clip = finding.clip or (track.clip if track is not None else "")
    frame = finding.frame
    if frame is None and track is not None and track.keyframes.span is not None:
        span = track.keyframes.span
        frame = None if clip == _clip(current) and current.frame in span else span.first
    if clip in current.store.clips and clip != _clip(current):
        current.open_clip(clip, frame=frame or 0)
    elif frame is not None:
        current.seek(frame)
    if track is not None:
        current.selection.select(track.id)
    where = _bounds(current, finding)
    if where is not None and workspace.window is not None:
        workspace.window.reveal(where)


def _clip(current: Session) -> str:
    return current.clip_ref.id if current.clip_ref is not None else ""


def _bounds(current: Session, finding: Finding) -> Bounds | None:
    """Where to look, in picture pixels."""
    track = current.store.tracks.get(finding.track or "")
    state = state_on(track, finding.frame) if track is not None and finding.frame is not None else None
    if state is not None:
        return kind(state.shape.kind).bounds(state.shape)
    if finding.at is None:
        return None
    return (*finding.at, *finding.at)


def beside(current: Session, direction: int) -> Finding | None:
    """The finding after or before the one that was shown last, else after or before the frame; round at the ends.

    Clip by clip, then by frame; what is about no frame comes first.
    """
    clips = {clip: place for place, clip in enumerate(current.store.clips)}

    def place(finding: Finding) -> tuple[int, int]:
        return clips.get(finding.clip, -1), -1 if finding.frame is None else finding.frame

    found = sorted(current.findings.found, key=place)
    if not found:
        return None
    shown = current.findings.current
    if shown in found and place(shown)[1] in (-1, current.frame):
        return found[(found.index(shown) + direction) % len(found)]
    here = (clips.get(_clip(current), -1), current.frame)
    if direction > 0:
        return next((finding for finding in found if place(finding) >= here), found[0])
    return next((finding for finding in reversed(found) if place(finding) <= here), found[-1])


def _go(workspace: Workspace, direction: int) -> None:
    current = session(workspace)

    def then() -> None:
        finding = beside(current, direction)
        if workspace.session is not current:
            return
        if finding is None:
            workspace.messages.tell(NOTHING_FOUND, "done", replace="finding")
            return
        go_to(workspace, finding)
        if workspace.window is not None and workspace.window.is_panel_shown("findings"):
            return
        found = current.findings.found
        workspace.messages.tell(f"{BY_ID[finding.code].title}: {finding.text} ({len(found)} in all)", replace="finding")

    current.findings.wanted(then)


# -- mending ---------------------------------------------------------------------------------------------------------


def fix(workspace: Workspace, findings: Sequence[Finding]) -> bool:
    """Mends findings in one step to undo, and says how many; False if nothing was changed."""
    current = session(workspace)
    if len(findings) == 1:
        return current.edit(fixed(current.store, findings[0]))
    edit, count = all_fixed(current.store, findings)
    title = f"{BY_ID[findings[0].code].fix_title}: {count} findings"
    if not current.edit(msgspec.structs.replace(edit, title=title)):
        return False
    left = len(findings) - count
    rest = "" if not left else f" {left} could not be mended any more."
    workspace.messages.tell(f"{count} mended.{rest} Ctrl+Z takes them back together.", "done", replace="finding")
    return True


def set_aside(workspace: Workspace, findings: Sequence[Finding]) -> bool:
    """Says that these are no mistakes: a resolved comment each, in one step; False if nothing was changed."""
    current = session(workspace)
    made_at, author = now_utc(), current.project.author
    marks = [
        aside_mark(current.store, finding, author=author, made_at=made_at)
        for finding in findings
        if finding.can_be_set_aside
    ]
    puts = [edits.put_mark(mark) for mark in marks if mark is not None]
    if not puts:
        raise AppError("An error cannot be set aside: it cannot be right.", fine="Nothing was changed.")
    changes = tuple(change for put in puts for change in put.changes)
    what = f"“{BY_ID[findings[0].code].title}”" if len(puts) == 1 else f"{len(puts)} findings"
    return current.edit(msgspec.structs.replace(puts[0], changes=changes, title=f"Set aside {what}"))


def take_back(workspace: Workspace, finding: Finding) -> bool:
    """A finding that was set aside counts again."""
    current = session(workspace)
    mark = mark_of(current.store, finding.key)
    if mark is None:
        return False
    edit = edits.remove_mark(mark)
    title = f"Look at “{BY_ID[finding.code].title}” again"
    return current.edit(msgspec.structs.replace(edit, title=title))


def _shown(workspace: Workspace) -> Finding:
    """The finding that was gone to last. AppError if it is not there any more."""
    finding = session(workspace).findings.current
    if finding is None or finding not in session(workspace).findings.found:
        raise AppError("Go to a finding first (F8); then this is about that one.")
    return finding


def _then_next(workspace: Workspace, act: Callable[[Workspace, Sequence[Finding]], bool]) -> None:
    current = session(workspace)
    finding = _shown(workspace)
    if act(workspace, [finding]):
        current.findings.wanted()


# -- shot cuts -------------------------------------------------------------------------------------------------------


def _find_cuts(workspace: Workspace) -> None:
    """Decodes the clip once, beside the one on screen; what is found stays with the project."""
    current = session(workspace)
    if current.clip is None or current.clip_ref is None:
        raise AppError("The clip is not open.")
    path, table, ident = current.clip.path, current.clip.table, current.clip_ref.id

    def work(progress: Progress) -> list[int]:
        from app.vision.shots import find_cuts

        return find_cuts(path, table, progress)

    def done(cuts: list[int]) -> None:
        if workspace.session is not current:
            return
        current.remember(CUTS, {**current.project.settings.get(CUTS, {}), ident: cuts})
        current.findings.known_changed()
        listed = ", ".join(map(str, cuts[:8])) + (", …" if len(cuts) > 8 else "")
        found = f"1 cut, at frame {listed}" if len(cuts) == 1 else f"{len(cuts)} cuts, at frames {listed}"
        workspace.messages.tell(f"“{path.name}” has {found}." if cuts else f"“{path.name}” has no cuts.", "done")

    workspace.jobs.start(f"Find cuts in {path.name}", work, done, workspace.messages.fail)


def _show_panel(workspace: Workspace) -> None:
    window(workspace).show_panel("findings")


CUTS_AND_FINDINGS: Final = (
    Command(
        id="project.findings",
        title="Findings…",
        menu="File/Project",
        when=lambda w: has_session(w) and has_window(w),
        run=_show_panel,
        words="check mistakes review",
    ),
    Command(
        id="project.cuts",
        title="Find the cuts of this clip",
        menu="File/Project",
        when=has_picture,
        run=_find_cuts,
        words="shot scene edit montage",
    ),
)

FINDINGS: Final = (
    Command(
        id="finding.next",
        title="Next finding",
        menu="Track/Findings",
        keys=("F8",),
        when=has_session,
        run=partial(_go, direction=1),
        words="check mistake problem",
    ),
    Command(
        id="finding.previous",
        title="Previous finding",
        menu="Track/Findings",
        keys=("Shift+F8",),
        when=has_session,
        run=partial(_go, direction=-1),
        words="check mistake problem",
    ),
    Command(
        id="finding.fix",
        title="Fix this finding",
        menu="Track/Findings",
        keys=("Ctrl+F8",),
        when=can_edit,
        run=partial(_then_next, act=fix),
        words="mend correct repair",
    ),
    Command(
        id="finding.set_aside",
        title="Set this finding aside",
        menu="Track/Findings",
        keys=("Alt+F8",),
        when=can_edit,
        run=partial(_then_next, act=set_aside),
        words="ignore dismiss not a mistake",
    ),
)
