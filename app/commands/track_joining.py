"""Tracks that become one, belong together, or are the same thing in another clip."""

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import Final

from annotations import edits
from annotations.errors import AnnotationError
from annotations.keyframe import After
from annotations.model import Track
from annotations.names import numbered_name
from app.command import Command
from app.commands.conditions import has_selection, session
from app.commands.selected import tell, unlocked
from app.workspace import Workspace


def _merge(workspace: Workspace) -> None:
    """At once where nothing contradicts; else the person sees in what, and says who is right."""
    current = session(workspace)
    tracks = unlocked(workspace)
    if len(tracks) < 2:
        tell(workspace, "Select two tracks to merge.")
        return
    last = current.frame_count - 1
    try:
        conflicts = edits.merge_conflicts(tracks, last, taxonomy=current.store.taxonomy)
        edits.merge(tracks, last, taxonomy=current.store.taxonomy)
    except AnnotationError as error:
        workspace.messages.fail(error, replace="edit")
        return
    if not conflicts:
        merge_as(workspace, tracks, 0)
    elif workspace.window is not None:
        workspace.window.show_dialog("merge")
    else:
        names = [numbered_name(current.store.taxonomy, track) for track in tracks]
        question = "They contradict each other:\n" + "\n".join(conflict.text for conflict in conflicts)
        winner = workspace.ask.choice("Merge tracks", question, [f"{name} is right" for name in names])
        if winner is not None:
            merge_as(workspace, tracks, winner)


def merge_as(workspace: Workspace, tracks: Sequence[Track], winner: int) -> None:
    """Merges tracks into the `winner`-th of them, which becomes the selection."""
    current = session(workspace)
    edit = edits.merge(tracks, current.frame_count - 1, winner=winner, taxonomy=current.store.taxonomy)
    if current.edit(edit):
        current.selection.select(tracks[winner].id)


def _join(workspace: Workspace, gap: After) -> None:
    current = session(workspace)
    tracks = unlocked(workspace)
    if len(tracks) < 2:
        tell(workspace, "Select two tracks to join, one that ends before the other begins.")
        return
    try:
        edit = edits.join(tracks, gap, taxonomy=current.store.taxonomy)
    except AnnotationError as error:
        workspace.messages.fail(error, replace="edit")
        return
    kept = edit.changes[0].after
    if current.edit(edit) and isinstance(kept, Track):
        current.selection.select(kept.id)


def _group(workspace: Workspace) -> None:
    current = session(workspace)
    tracks = unlocked(workspace)
    if len(tracks) < 2:
        tell(workspace, "Select two or more tracks that belong together.")
        return
    name = next((track.group for track in tracks if track.group), "") or _free_name(current.store.tracks.values())
    if current.edit(edits.set_group(tracks, name, taxonomy=current.store.taxonomy)):
        tell(workspace, f"{len(tracks)} tracks are “{name}” now. Ctrl+Shift+U ungroups.")


def _free_name(tracks: Iterable[Track]) -> str:
    taken = {track.group for track in tracks}
    number = 1
    while f"Group {number}" in taken:
        number += 1
    return f"Group {number}"


def _name_group(workspace: Workspace) -> None:
    current = session(workspace)
    tracks = unlocked(workspace)
    before = next((track.group for track in tracks if track.group), "")
    name = workspace.ask.text("Group", "What is the group called?", before) if tracks else None
    if name is not None and name.strip():
        current.edit(edits.set_group(tracks, name, taxonomy=current.store.taxonomy))


def _ungroup(workspace: Workspace) -> None:
    current = session(workspace)
    tracks = [track for track in unlocked(workspace) if track.group]
    if tracks:
        current.edit(edits.set_group(tracks, "", taxonomy=current.store.taxonomy))
    else:
        tell(workspace, "The selection is in no group.")


def _select_group(workspace: Workspace) -> None:
    current = session(workspace)
    groups = {track.group for track in current.selected_tracks() if track.group}
    clip = current.clip_ref.id if current.clip_ref is not None else ""
    if groups:
        current.selection.select(*(t.id for t in current.index.tracks_of(clip) if t.group in groups))
    else:
        tell(workspace, "The selection is in no group.")


def _link(workspace: Workspace) -> None:
    """Several selected tracks are said to be one thing; one alone is looked for among those of the other clips."""
    current = session(workspace)
    tracks = unlocked(workspace)
    if len(tracks) == 1:
        other = _asked_for(workspace, tracks[0])
        if other is None:
            return
        tracks = [*tracks, other]
    if not tracks:
        return
    names = {track.identity for track in tracks if track.identity}
    identity = next((t.identity for t in tracks if t.identity), "") or numbered_name(current.store.taxonomy, tracks[0])
    # those that are linked to one of them already are linked to all of them
    kin = [track for track in current.store.tracks.values() if track.identity in names and track not in tracks]
    current.edit(edits.set_identity([*tracks, *kin], identity, taxonomy=current.store.taxonomy))


def _asked_for(workspace: Workspace, track: Track) -> Track | None:
    """The track of another clip that the person says is the same thing."""
    current = session(workspace)
    found = [other for other in current.store.tracks.values() if other.clip != track.clip]
    found.sort(key=lambda other: (other.label != track.label, other.clip, other.number))
    if not found:
        tell(workspace, "No other clip has a track yet; in this one, select both tracks first.")
        return None
    words, clips = current.store.taxonomy, current.store.clips
    names = [f"{numbered_name(words, t)} in {PurePosixPath(clips[t.clip].path).name}" for t in found]
    question = f"Which one is the same thing as {numbered_name(words, track)}?"
    chosen = workspace.ask.choice("Same thing in another clip", question, names)
    return found[chosen] if chosen is not None else None


def _unlink(workspace: Workspace) -> None:
    current = session(workspace)
    tracks = [track for track in unlocked(workspace) if track.identity]
    if tracks:
        current.edit(edits.set_identity(tracks, "", taxonomy=current.store.taxonomy))
    else:
        tell(workspace, "The selection is not linked to anything.")


JOINING: Final = (
    Command(
        id="track.merge",
        starts_group=True,
        title="Merge tracks",
        menu="Track",
        keys=("Ctrl+M",),
        when=has_selection,
        run=_merge,
        words="combine conflicts",
    ),
    Command(
        id="track.join",
        title="Join end to start, hidden in between",
        menu="Track",
        keys=("Ctrl+J",),
        when=has_selection,
        run=lambda w: _join(w, After.HIDDEN),
        words="connect append gap",
    ),
    Command(
        id="track.join_moving",
        title="Join end to start, moving on in between",
        menu="Track",
        when=has_selection,
        run=lambda w: _join(w, After.INTERPOLATE),
        words="connect interpolate gap",
    ),
    Command(
        id="track.group",
        title="Group",
        menu="Track/Together",
        keys=("Ctrl+Shift+G",),
        when=has_selection,
        run=_group,
    ),
    Command(id="track.name_group", title="Name the group…", menu="Track/Together", when=has_selection, run=_name_group),
    Command(
        id="track.ungroup",
        title="Ungroup",
        menu="Track/Together",
        keys=("Ctrl+Shift+U",),
        when=has_selection,
        run=_ungroup,
    ),
    Command(
        id="track.select_group",
        title="Select the whole group",
        menu="Track/Together",
        when=has_selection,
        run=_select_group,
    ),
    Command(
        id="track.link",
        starts_group=True,
        title="Same thing in another clip…",
        menu="Track/Together",
        keys=("Ctrl+Shift+L",),
        when=has_selection,
        run=_link,
        words="identity re-identification",
    ),
    Command(
        id="track.unlink", title="Not the same thing after all", menu="Track/Together", when=has_selection, run=_unlink
    ),
)
