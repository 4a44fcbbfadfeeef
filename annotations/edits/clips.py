"""Edits of clips."""

from pathlib import PurePosixPath

import msgspec

from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.model import ClipRef
from annotations.store import Store


def add_clip(store: Store, clip: ClipRef) -> Edit:
    """AnnotationError if the same recording is in the project already."""
    same = next((c for c in store.clips.values() if c.id == clip.id or (c.sha256 and c.sha256 == clip.sha256)), None)
    if same is not None:
        raise AnnotationError(
            f"“{_name(clip)}” is in this project already, as “{_name(same)}”.", fine="Nothing was changed."
        )
    return Edit(title=f"Add clip {_name(clip)}", changes=(Change(None, clip),), clip=clip.id, frame=0)


def remove_clip(store: Store, clip_id: str) -> Edit:
    """Takes the clip, its tracks and its marks out of the project; the recorded file stays where it is."""
    clip = _clip(store, clip_id)
    tracks = [track for track in store.tracks.values() if track.clip == clip_id]
    marks = [mark for mark in store.marks.values() if mark.clip == clip_id]
    changes = (*(Change(each, None) for each in (*marks, *tracks)), Change(clip, None))
    also = f" and its {len(tracks)} tracks" if len(tracks) > 1 else " and its track" if tracks else ""
    return Edit(title=f"Remove clip {_name(clip)}{also}", changes=changes)


def relocate_clip(clip: ClipRef, path: str) -> Edit:
    """`path`: relative to the project file where possible, with forward slashes."""
    after = msgspec.structs.replace(clip, path=path)
    return Edit(title=f"Find {_name(clip)} at {path}", changes=(Change(clip, after),), clip=clip.id)


def replace_clip(clip: ClipRef, found: ClipRef, path: str) -> Edit:
    """Another file in the place of a clip's: what was read of it, kept under the clip's id, at a new path."""
    after = msgspec.structs.replace(
        found, id=clip.id, path=path, source=clip.source, notes=clip.notes, unknown=clip.unknown
    )
    return Edit(title=f"Replace {_name(clip)} by {_name(after)}", changes=(Change(clip, after),), clip=clip.id)


def set_clip_notes(clip: ClipRef, *, source: str | None = None, notes: str | None = None) -> Edit:
    """Where the clip came from, and what to remember about it; None leaves as it is."""
    after = msgspec.structs.replace(
        clip, source=clip.source if source is None else source, notes=clip.notes if notes is None else notes
    )
    key = f"clip_notes:{clip.id}:{source is None}"
    return Edit(title=f"Note on {_name(clip)}", changes=(Change(clip, after),), clip=clip.id, merge_key=key)


def _clip(store: Store, clip_id: str) -> ClipRef:
    clip = store.clips.get(clip_id)
    if clip is None:
        raise AnnotationError("This clip is not in the project any more.", fine="Nothing was changed.")
    return clip


def _name(clip: ClipRef) -> str:
    return PurePosixPath(clip.path).name or clip.path
