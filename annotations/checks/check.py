"""What a check is: a row with words for people and a function that looks. A new one is a row in CHECKS."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotations.changes import Edit
from annotations.checks.finding import Finding, Severity, Spot
from annotations.checks.sight import Sight
from annotations.model import Track
from annotations.store import Store

Look = Callable[[Sight, Track], Iterator[Spot]]
"""Looks at one track by itself."""
Across = Callable[[Sight, frozenset[str] | None], Iterator[Spot]]
"""Looks at things together: at everything, or only at what concerns these tracks."""
Fix = Callable[[Store, Finding], Edit]
"""The edit that mends a finding. AnnotationError if it does not hold any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One kind of complaint. It has `look` or `across`."""

    id: str
    """Permanent: it is written into exports where a person sets a finding aside."""
    title: str
    """A few words over the list of its findings."""
    severity: Severity
    explanation: str
    """Why it is worth a look, and what to do; one or two sentences."""
    look: Look | None = None
    across: Across | None = None
    always_all: bool = False
    """For `across`: it is quick and is only right when it looks at everything."""
    fix_title: str = ""
    fix: Fix | None = None

    def finding(self, spot: Spot, track: Track | None = None) -> Finding:
        return Finding(
            code=self.id,
            severity=self.severity,
            track=track.id if track is not None else spot.track or None,
            frame=spot.frame,
            text=spot.text,
            last=spot.last if spot.last != spot.frame else None,
            at=spot.at,
            about=spot.about,
            clip=track.clip if track is not None else spot.clip,
            fix=self.fix_title if spot.fixable else "",
        )
