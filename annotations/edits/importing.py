"""Bringing in tracks that were made elsewhere, as one undoable step."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from annotations.changes import Change, Edit
from annotations.edits.tracks import NewId, hex_id
from annotations.model import ClipRef, Mark, ProjectFacts, Track
from annotations.store import Store


def import_tracks(
    store: Store,
    tracks: Sequence[Track],
    clips: Sequence[ClipRef] = (),
    title: str = "",
    *,
    marks: Sequence[Mark] = (),
    facts: ProjectFacts | None = None,
    new_id: NewId = hex_id,
) -> Edit:
    """Adds tracks, and adds or changes the clips they need. A track whose id is taken gets a new one; one whose number
    is taken gets the project's next. `marks` follow the tracks they are about. `facts`: the project's facts with what
    the import adds to them.
    """
    ids = set(store.tracks)
    numbers = {track.number for track in store.tracks.values()}
    counted = facts or store.facts
    following = max([counted.next_number, *(number + 1 for number in numbers)])
    wanted = {track.number for track in tracks}
    added: list[Track] = []
    now_called: dict[str, str] = {}
    for track in tracks:
        track_id = track.id if track.id and track.id not in ids else new_id()
        number = track.number
        if number < 1 or number in numbers:
            while following in numbers or following in wanted:
                following += 1
            number = following
        now_called[track.id] = track_id
        ids.add(track_id)
        numbers.add(number)
        added.append(msgspec.structs.replace(track, id=track_id, number=number))
    counted = msgspec.structs.replace(counted, next_number=max([counted.next_number, *(n + 1 for n in numbers)]))
    changes = [Change(store.facts, counted)] if counted != store.facts else []
    changes += [Change(store.clips.get(clip.id), clip) for clip in clips if store.clips.get(clip.id) != clip]
    changes += [Change(None, track) for track in added]
    changes += [Change(None, mark) for mark in _placed(store, marks, now_called, new_id)]
    what = "1 track" if len(added) == 1 else f"{len(added)} tracks"
    what = f"{len(marks)} marks" if marks and not added else what
    return Edit(title=title or f"Import {what}", changes=tuple(changes))


def _placed(store: Store, marks: Sequence[Mark], now_called: Mapping[str, str], new_id: NewId) -> Iterator[Mark]:
    """Marks with ids of their own, about the tracks as they are called here."""
    ids = set(store.marks)
    for mark in marks:
        mark_id = mark.id if mark.id and mark.id not in ids else new_id()
        ids.add(mark_id)
        yield msgspec.structs.replace(mark, id=mark_id, track=now_called.get(mark.track, mark.track))
