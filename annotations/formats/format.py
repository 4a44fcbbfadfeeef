"""What a file format must offer, and what goes in and comes out. One file and one name in FORMATS make a format."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import msgspec

from annotations.frames import FrameTimes
from annotations.journal import START
from annotations.model import ClipRef, Mark, ProjectFacts, Track
from annotations.store import Store
from annotations.taxonomy import Taxonomy


class Sniff(msgspec.Struct, frozen=True):
    """Whether a file looks like a format's."""

    confidence: float
    """0 (no) to 1 (certainly)."""
    reason: str
    """In words: `it says so in its first member`."""


class Problem(msgspec.Struct, frozen=True):
    """Something in a document that is not as its format demands."""

    path: str
    """JSON path, or line and column for other formats: `$.tracks[3].label`, `line 12`."""
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.path}: expected {self.expected}, found {self.found}"


class Loss(msgspec.Struct, frozen=True):
    """Something that a format cannot hold."""

    what: str
    """`attributes`, `rotation of 3 boxes`: as it would end the sentence "this will be lost: ..."."""
    count: int = 1


class Export(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be written."""

    facts: ProjectFacts
    taxonomy: Taxonomy
    clips: tuple[ClipRef, ...]
    times: Mapping[str, FrameTimes] = {}
    """Clip id to its frames' presentation times, where they are known."""
    tracks: tuple[Track, ...]
    """In the order of their numbers."""
    marks: tuple[Mark, ...] = ()
    """By clip, in the order of their frames."""
    journal_head: tuple[str, int] = (START, 0)
    """Hash of the last journal entry, and how many there are."""
    dense: bool = False
    """With the interpolated shapes between keyframes, marked as such."""
    exported_at: str
    """UTC, ISO 8601."""
    generator: str
    """Program and version."""

    def times_of(self, clip_id: str) -> FrameTimes | None:
        return self.times.get(clip_id)


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What a reader may need to know beside the bytes."""

    path: str = ""
    """Of the file, for messages and for formats that tell the clip by the file's name."""
    clips: tuple[ClipRef, ...] = ()
    """The project's clips, for formats that say less about theirs than size and frame count."""
    clip: ClipRef | None = None
    """The clip that the person says it is about."""
    taxonomy: Taxonomy | None = None


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """What was read. Tracks speak of `clips` by id; `importing.plan` finds the project's own."""

    tracks: tuple[Track, ...]
    clips: tuple[ClipRef, ...] = ()
    marks: tuple[Mark, ...] = ()
    facts: ProjectFacts | None = None
    problems: tuple[Problem, ...] = ()
    """What could not be read; everything else was."""


class Format(Protocol):
    """A file format. Readers raise DocumentError or AnnotationError, whatever the bytes, and nothing else."""

    @property
    def id(self) -> str: ...

    @property
    def title(self) -> str: ...

    @property
    def suffix(self) -> str:
        """Of files that it writes, with the dot."""
        ...

    @property
    def reads(self) -> bool: ...

    @property
    def writes(self) -> bool: ...

    def sniff(self, head: bytes, path: str) -> Sniff:
        """Whether a file with this beginning (a few kilobytes) and name looks like this format's."""
        ...

    def read(self, data: bytes, reading: Reading = ...) -> Imported: ...

    def write(self, export: Export) -> bytes: ...

    def losses(self, export: Export) -> tuple[Loss, ...]:
        """What this format cannot hold of an export. Empty: nothing is lost."""
        ...


def export_of(
    store: Store,
    *,
    times: Mapping[str, FrameTimes],
    journal_head: tuple[str, int],
    exported_at: str,
    generator: str,
    clips: Sequence[str] | None = None,
    dense: bool = False,
) -> Export:
    """An export of a project, or of some of its clips by id."""
    wanted = [clip for clip in store.clips.values() if clips is None or clip.id in clips]
    ids = {clip.id for clip in wanted}
    tracks = sorted((t for t in store.tracks.values() if t.clip in ids), key=lambda t: (t.number, t.id))
    places = {clip.id: place for place, clip in enumerate(wanted)}
    marks = sorted((m for m in store.marks.values() if m.clip in ids), key=lambda m: (places[m.clip], m.frame, m.id))
    return Export(
        facts=store.facts,
        taxonomy=store.taxonomy,
        clips=tuple(wanted),
        times={clip_id: known for clip_id, known in times.items() if clip_id in ids},
        tracks=tuple(tracks),
        marks=tuple(marks),
        journal_head=journal_head,
        dense=dense,
        exported_at=exported_at,
        generator=generator,
    )
