"""Copying shapes and tracks: within a clip, into another one, into another project."""

from collections.abc import Sequence
from typing import Final

import msgspec

from annotations import edits
from annotations.edits.parts import held_attributes
from annotations.keyframe import Attributes, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import ClipRef, Review, Track
from annotations.names import numbered_name
from annotations.shapes.shape import Shape
from app import clipboard
from app.clipboard import Copied
from app.command import Command, Scope
from app.commands.conditions import can_edit, has_chosen, has_clip, has_window, selected_shapes, session, window
from app.errors import AppError
from app.session import Session
from app.workspace import Workspace


def _selected(workspace: Workspace) -> list[Copied]:
    current = session(workspace)
    found: list[Copied] = []
    for track, shape in selected_shapes(workspace):
        held = held_attributes(track, current.frame)
        found.append(Copied(track=track, keyframe=Keyframe(frame=current.frame, shape=shape, attributes=held)))
    return found


def _copy(workspace: Workspace) -> None:
    _copied(workspace)


def _copied(workspace: Workspace) -> bool:
    current, things = session(workspace), _selected(workspace)
    if not things:
        workspace.messages.tell("Nothing that is selected can be copied here.", replace="edit")
        return False
    window(workspace).set_clipboard_text(clipboard.to_text(things))
    name = numbered_name(current.store.taxonomy, things[0].track)
    what = name if len(things) == 1 else f"{len(things)} tracks"
    workspace.messages.tell(f"Copied {what}. Ctrl+V pastes the shape, Ctrl+Alt+V the whole track.", replace="edit")
    return True


def _cut(workspace: Workspace) -> None:
    current = session(workspace)
    if _copied(workspace):
        tracks = [track for track, _ in selected_shapes(workspace)]
        current.edit(edits.delete_tracks(tracks, taxonomy=current.store.taxonomy))


def _clip(current: Session) -> ClipRef:
    if current.clip_ref is None:
        raise AppError("There is no clip to paste into.")
    return current.clip_ref


def _paste(workspace: Workspace, *, at_cursor: bool = False) -> None:
    """New tracks with one keyframe on this frame: in the same place, or with their middle under the cursor."""
    current, clip = session(workspace), _clip(session(workspace))
    things = clipboard.from_text(window(workspace).clipboard_text())
    shapes: Sequence[Shape] = [each.keyframe.shape for each in things]
    at = window(workspace).place_of_cursor() if at_cursor else None
    if at is not None:
        x, y = clipboard.middle_of(shapes)
        shapes = clipboard.moved(shapes, at[0] - x, at[1] - y)
    shapes = clipboard.into_picture(shapes, clip.width, clip.height)
    tracks: list[Track] = []
    for each, shape in zip(things, shapes, strict=True):
        attributes = each.keyframe.attributes
        keyframe = Keyframe(frame=current.frame, shape=shape, attributes=attributes)
        tracks.append(_fitting(current, each.track, clip, Keyframes((keyframe,))))
    _add(workspace, tracks, "Paste", current.frame)
    _tell_unknown(workspace, things)


def _paste_tracks(workspace: Workspace) -> None:
    """Whole tracks, on the frames where they were; what lies beyond this clip's end is left out, and told."""
    current, clip = session(workspace), _clip(session(workspace))
    things = clipboard.from_text(window(workspace).clipboard_text())
    tracks: list[Track] = []
    for each in things:
        frames = each.track.keyframes
        beyond = [int(frame) for frame in frames.frames if frame >= clip.frame_count]
        kept = frames.without(*beyond) if beyond else frames
        if len(kept):
            tracks.append(_fitting(current, each.track, clip, kept))
    if not tracks:
        raise AppError("The copied tracks lie beyond the end of this clip.", fine="Nothing was changed.")
    _add(workspace, tracks, "Paste whole", int(tracks[0].keyframes.frames[0]))
    _tell_unknown(workspace, things)


def _fitting(current: Session, track: Track, clip: ClipRef, keyframes: Keyframes) -> Track:
    """A new track of this clip, with a label and attributes that this project knows."""
    taxonomy = current.store.taxonomy
    label = track.label if taxonomy.label(track.label) is not None else current.label
    known = {attribute.id for attribute in taxonomy.attributes_of(label)}

    def only_known(attributes: Attributes) -> Attributes:
        return {name: value for name, value in attributes.items() if name in known}

    if any(set(extra.attributes) - known for extra in keyframes.extras):
        keyframes = Keyframes(msgspec.structs.replace(k, attributes=only_known(k.attributes)) for k in keyframes)
    return msgspec.structs.replace(
        track,
        id="",
        number=0,
        clip=clip.id,
        label=label,
        attributes=only_known(track.attributes),
        review=Review.DRAFT,
        reviewed=(),
        group="",
        keyframes=keyframes,
    )


def _add(workspace: Workspace, tracks: list[Track], verb: str, frame: int) -> None:
    current = session(workspace)
    edit = edits.import_tracks(current.store, tracks)
    added = [change.after for change in edit.changes if isinstance(change.after, Track)]
    name = numbered_name(current.store.taxonomy, added[0]) if len(added) == 1 else f"{len(added)} tracks"
    edit = msgspec.structs.replace(edit, title=f"{verb} {name}", clip=added[0].clip, frame=frame)
    if current.edit(edit):
        current.selection.select(*(track.id for track in added))


def _tell_unknown(workspace: Workspace, things: Sequence[Copied]) -> None:
    """Labels of another project that this one does not have."""
    taxonomy = session(workspace).store.taxonomy
    unknown = sorted({each.track.label for each in things if taxonomy.label(each.track.label) is None})
    if unknown:
        text = f"This project has no label “{unknown[0]}”; what was pasted has the label that is chosen now."
        workspace.messages.tell(text, replace="edit")


def _can_copy(workspace: Workspace) -> bool:
    selection = workspace.session.selection if workspace.session is not None else None
    return selection is not None and bool(selection.tracks or selection.pointed) and has_window(workspace)


def _can_cut(workspace: Workspace) -> bool:
    return has_chosen(workspace) and has_window(workspace)


def _can_paste(workspace: Workspace) -> bool:
    return can_edit(workspace) and has_clip(workspace) and has_window(workspace)


CLIPBOARD: Final = (
    Command(
        id="edit.copy",
        starts_group=True,
        title="Copy",
        menu="Edit",
        keys=("Ctrl+C",),
        scope=Scope.CANVAS,
        when=_can_copy,
        run=_copy,
        words="clipboard",
    ),
    Command(
        id="edit.cut",
        title="Cut",
        menu="Edit",
        keys=("Ctrl+X",),
        scope=Scope.CANVAS,
        when=_can_cut,
        run=_cut,
        words="clipboard",
    ),
    Command(
        id="edit.paste",
        title="Paste here, in the same place",
        menu="Edit",
        keys=("Ctrl+V",),
        scope=Scope.CANVAS,
        when=_can_paste,
        run=_paste,
        words="clipboard insert",
    ),
    Command(
        id="edit.paste_at_cursor",
        title="Paste at the cursor",
        menu="Edit",
        keys=("Ctrl+Shift+V",),
        scope=Scope.CANVAS,
        when=_can_paste,
        run=lambda w: _paste(w, at_cursor=True),
        words="clipboard insert mouse",
    ),
    Command(
        id="edit.paste_tracks",
        title="Paste the whole track",
        menu="Edit",
        keys=("Ctrl+Alt+V",),
        scope=Scope.CANVAS,
        when=_can_paste,
        run=_paste_tracks,
        words="clipboard insert keyframes",
    ),
)
