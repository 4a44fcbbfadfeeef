"""What an import would do to a project: whose clips are meant, what is there already, what is new; as one Edit."""

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import Any, cast

import msgspec

from annotations.changes import Edit
from annotations.edits.importing import import_tracks
from annotations.edits.tracks import NewId, hex_id
from annotations.formats.format import Imported, Problem
from annotations.model import ClipRef, Mark, ProjectFacts, Track
from annotations.store import Store

Json = dict[str, Any]


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What an import would do, and what it could not read or place."""

    edit: Edit | None
    """None if there is nothing to do."""
    added: int
    """Tracks that the edit adds."""
    already_there: tuple[str, ...]
    """`#12`: tracks that the project has already, to the letter."""
    renamed: tuple[str, ...]
    """`#12`: tracks whose id the project has with other content; they come in as new tracks."""
    clips_added: int
    marks_added: int = 0
    problems: tuple[Problem, ...]


def plan(
    store: Store,
    imported: Imported,
    *,
    clip: str | None = None,
    add_clips: bool = False,
    title: str = "",
    new_id: NewId = hex_id,
) -> Plan:
    """`clip`: the project's clip that unmatched ones mean. `add_clips`: take unmatched clips into the project; else
    their tracks stay out, with a problem told for each clip.
    """
    problems = list(imported.problems)
    forced = store.clips.get(clip) if clip is not None else None
    places: dict[str, str] = {}
    clips: list[ClipRef] = []
    added_clips = 0
    for number, theirs in enumerate(imported.clips):
        mine = matching(store.clips.values(), theirs) or forced
        if mine is None and not add_clips:
            found = f"“{theirs.path}”, {theirs.frame_count} frames"
            problems.append(
                Problem(f"$.clips[{number}]", "a clip of this project (same hash, or name and length)", found)
            )
            continue
        if mine is None:
            mine = theirs if theirs.id not in store.clips else msgspec.structs.replace(theirs, id=new_id())
            added_clips += 1
            clips.append(mine)
        else:
            problems.extend(_other_file(number, mine, theirs))
            if theirs.unknown.keys() - mine.unknown.keys():
                clips.append(msgspec.structs.replace(mine, unknown={**theirs.unknown, **mine.unknown}))
        places[theirs.id] = mine.id
    tracks, same, renamed = _sorted_out(store, imported.tracks, places)
    expected = "labels of the project's taxonomy (they come in all the same)"
    strange = sorted({track.label for track in tracks if store.taxonomy.label(track.label) is None})
    problems.extend(Problem("$.tracks", expected, f"“{label}”") for label in strange)
    facts = _with_unknown(store.facts, imported.facts)
    marks = _new_marks(store, imported.marks, places)
    edit = import_tracks(store, tracks, clips, title, marks=marks, facts=facts, new_id=new_id)
    return Plan(
        edit=edit if edit.changes else None,
        added=len(tracks),
        marks_added=len(marks),
        already_there=tuple(f"#{track.number}" for track in same),
        renamed=tuple(f"#{track.number}" for track in renamed),
        clips_added=added_clips,
        problems=tuple(problems),
    )


def matching(clips: Iterable[ClipRef], theirs: ClipRef) -> ClipRef | None:
    """The clip with the same hash, else the only one with the same name and number of frames."""
    known = list(clips)
    for mine in known:
        if theirs.sha256 and mine.sha256 == theirs.sha256:
            return mine
    if not theirs.frame_count:
        return None
    name = PurePosixPath(theirs.path).name
    alike = [c for c in known if PurePosixPath(c.path).name == name and c.frame_count == theirs.frame_count]
    return alike[0] if len(alike) == 1 else None


def _other_file(number: int, mine: ClipRef, theirs: ClipRef) -> list[Problem]:
    """A complaint where a clip was matched by its name or by the person, and its content is known to be other."""
    if not mine.sha256 or not theirs.sha256 or mine.sha256 == theirs.sha256:
        return []
    return [Problem(f"$.clips[{number}].sha256", f"{mine.sha256} (“{mine.path}”)", theirs.sha256)]


def _sorted_out(
    store: Store, theirs: Sequence[Track], places: dict[str, str]
) -> tuple[list[Track], list[Track], list[Track]]:
    """Tracks to add, those that are there already, and those of the first whose id is taken by another."""
    new: list[Track] = []
    same: list[Track] = []
    renamed: list[Track] = []
    for track in theirs:
        if track.clip not in places:
            continue
        placed = msgspec.structs.replace(track, clip=places[track.clip])
        mine = store.tracks.get(track.id)
        if mine is not None and msgspec.structs.replace(placed, number=mine.number) == mine:
            same.append(mine)
            continue
        if mine is not None:
            renamed.append(placed)
        new.append(placed)
    return new, same, renamed


def _new_marks(store: Store, theirs: Sequence[Mark], places: dict[str, str]) -> list[Mark]:
    """Marks to add: on clips that have a place, and not there already to the letter."""
    placed = [msgspec.structs.replace(mark, clip=places[mark.clip]) for mark in theirs if mark.clip in places]
    return [mark for mark in placed if store.marks.get(mark.id) != mark]


def _with_unknown(mine: ProjectFacts, theirs: ProjectFacts | None) -> ProjectFacts:
    """My facts with members of others that came with the document; what I have already stays."""
    if theirs is None or not theirs.unknown:
        return mine
    unknown = dict(mine.unknown)
    for level, members in theirs.unknown.items():
        held = unknown.get(level, {})
        if isinstance(members, dict) and isinstance(held, dict):
            unknown[level] = {**cast(Json, members), **cast(Json, held)}
    return msgspec.structs.replace(mine, unknown=unknown)
