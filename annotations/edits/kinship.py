"""Which tracks belong together, and which are one and the same thing."""

from collections.abc import Sequence

import msgspec

from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.model import Track
from annotations.names import numbered_name
from annotations.taxonomy import Taxonomy, default_taxonomy


def set_group(tracks: Sequence[Track], name: str, *, taxonomy: Taxonomy | None = None) -> Edit:
    """Tracks that belong together, under a name; empty: each stands alone again."""
    after = [msgspec.structs.replace(track, group=name.strip()) for track in tracks]
    title = f"Group {{}} as “{name.strip()}”" if name.strip() else "Ungroup {}"
    return _edit(tracks, after, title, taxonomy)


def set_identity(tracks: Sequence[Track], identity: str, *, taxonomy: Taxonomy | None = None) -> Edit:
    """Tracks that are one and the same thing, also in other clips; empty: nobody says so any more."""
    after = [msgspec.structs.replace(track, identity=identity.strip()) for track in tracks]
    title = f"Link {{}} as “{identity.strip()}”" if identity.strip() else "Unlink {}"
    return _edit(tracks, after, title, taxonomy)


def _edit(tracks: Sequence[Track], after: Sequence[Track], title: str, taxonomy: Taxonomy | None) -> Edit:
    """AnnotationError if there are no tracks."""
    if not tracks:
        raise AnnotationError("There is nothing to change.")
    one = numbered_name(taxonomy or default_taxonomy(), tracks[0])
    name = one if len(tracks) == 1 else f"{len(tracks)} tracks"
    changes = tuple(Change(a, b) for a, b in zip(tracks, after, strict=True))
    return Edit(title=title.replace("{}", name), changes=changes, clip=tracks[0].clip)
