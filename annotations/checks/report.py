"""All findings of a store, and the same again after an edit without looking at everything."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Self

import msgspec

from annotations.changes import Change, Edit, Key
from annotations.checks.aside import set_aside_keys
from annotations.checks.check import Check
from annotations.checks.doubles import DOUBLES
from annotations.checks.finding import Finding, Severity, Spot
from annotations.checks.gaps import GAPS
from annotations.checks.motion import MOTION
from annotations.checks.place import PLACE
from annotations.checks.sight import Known, Sight
from annotations.checks.succession import SUCCESSION
from annotations.checks.trust import TRUST
from annotations.checks.words import WORDS
from annotations.errors import AnnotationError
from annotations.model import Track
from annotations.store import Store


def _unreadable(_sight: Sight, track: Track) -> Iterator[Spot]:
    try:
        len(track.keyframes.extras)
    except AnnotationError as error:
        yield Spot(f"#{track.number}: {error}", fixable=False)


UNREADABLE: Final = Check(
    id="unreadable",
    title="Cannot be read",
    severity=Severity.ERROR,
    explanation="The stored keyframes of this track are damaged. An older copy of the project may still have them.",
    look=_unreadable,
)

CHECKS: Final[tuple[Check, ...]] = (UNREADABLE, *PLACE, *WORDS, *DOUBLES, *MOTION, *GAPS, *SUCCESSION, *TRUST)
"""Every check. A new one is a row in one of these files; the order is that of the list of findings."""

BY_ID: Final[Mapping[str, Check]] = {check.id: check for check in CHECKS}
_PLACE: Final = {check.id: place for place, check in enumerate(CHECKS)}
_ALONE: Final = tuple(check for check in CHECKS if check.look is not None)
_ACROSS: Final = tuple(check for check in CHECKS if check.across is not None)


class Report(msgspec.Struct, frozen=True):
    """What checks found in one state of a store."""

    sight: Sight
    alone: Mapping[str, tuple[Finding, ...]]
    """Track id to what was found about it by itself; tracks without findings are left out."""
    across: tuple[Finding, ...]

    @classmethod
    def of(cls, store: Store, known: Known | None = None) -> Self:
        """Looks at everything."""
        sight = Sight(store, known)
        alone = {track.id: found for track in sight.ordered() if (found := _alone(sight, track))}
        return cls(sight, alone, tuple(_across(_readable(sight, alone), None)))

    def after(self, store: Store, known: Known | None, touched: frozenset[str]) -> "Report":
        """The report of the store as it is now, when only these tracks, and perhaps marks, have changed since."""
        sight = Sight(store, known, self.sight)
        alone = {ident: found for ident, found in self.alone.items() if ident not in touched}
        for ident in touched & store.tracks.keys():
            found = _alone(sight, store.tracks[ident])
            if found:
                alone[ident] = found
        kept = [f for f in self.across if not BY_ID[f.code].always_all and not {f.track, f.about} & touched]
        return Report(sight, alone, (*kept, *_across(_readable(sight, alone), touched)))

    def findings(self, store: Store, *, aside: bool = False) -> list[Finding]:
        """By track number, then frame; those set aside only if asked for: then only those."""
        keys = set_aside_keys(store.marks.values())
        every = [*(finding for found in self.alone.values() for finding in found), *self.across]
        return ordered(store, [f for f in every if (f.can_be_set_aside and f.key in keys) == aside])


def ordered(store: Store, findings: Iterable[Finding]) -> list[Finding]:
    """By track number, then frame, then check."""

    def place(finding: Finding) -> tuple[int, str, int, int]:
        track = store.tracks.get(finding.track or "")
        number = track.number if track is not None else 2**62
        return number, finding.track or "", -1 if finding.frame is None else finding.frame, _PLACE[finding.code]

    return sorted(findings, key=place)


def findings(store: Store, known: Known | None = None) -> list[Finding]:
    """All findings that nobody has set aside, by track number, then frame."""
    return Report.of(store, known).findings(store)


def _alone(sight: Sight, track: Track) -> tuple[Finding, ...]:
    unreadable = tuple(UNREADABLE.finding(spot, track) for spot in _unreadable(sight, track))
    if unreadable:
        return unreadable
    return tuple(check.finding(spot, track) for check in _ALONE if check.look for spot in check.look(sight, track))


def _readable(sight: Sight, alone: Mapping[str, Sequence[Finding]]) -> Sight:
    """The sight without tracks that cannot be read, which would stop those checks that look at many."""
    bad = {ident for ident, found in alone.items() if found[0].code == UNREADABLE.id}
    if bad:
        sight.leave_out(bad)
    return sight


def _across(sight: Sight, touched: frozenset[str] | None) -> Iterator[Finding]:
    for check in _ACROSS:
        if check.across is not None and (check.always_all or touched != frozenset()):
            for spot in check.across(sight, None if check.always_all else touched):
                yield check.finding(spot)


# -- mending ---------------------------------------------------------------------------------------------------------


def fixed(store: Store, finding: Finding) -> Edit:
    """The edit that mends a finding. AnnotationError if it cannot be mended, or does not hold any more."""
    fix = BY_ID[finding.code].fix
    if fix is None or not finding.fix:
        raise AnnotationError("Only a person can tell what is right here.", fine="Nothing was changed.")
    return fix(store, finding)


def all_fixed(store: Store, findings: Iterable[Finding]) -> tuple[Edit, int]:
    """One edit that mends as many as can be, one after the other, and how many that are.

    What an earlier fix has made pointless is passed over. AnnotationError if nothing can be mended.
    """
    trial = store.snapshot()
    before: dict[Key, Change] = {}
    done: list[Edit] = []
    for finding in findings:
        try:
            edit = fixed(trial, finding)
            trial.apply(edit)
        except AnnotationError:
            continue
        done.append(edit)
        for change in edit.changes:
            first = before.get(change.key)
            before[change.key] = change if first is None else _chained(first, change)
    if not done:
        raise AnnotationError("None of these can be mended any more.", fine="Nothing was changed.")
    changes = tuple(change for change in before.values() if change.before != change.after)
    title = done[0].title if len(done) == 1 else f"{done[0].title} and {len(done) - 1} more"
    return Edit(title=title, changes=changes, clip=done[0].clip, frame=done[0].frame), len(done)


def _chained(first: Change, second: Change) -> Change:
    return Change(first.before, second.after)


def by_check(findings: Iterable[Finding]) -> list[tuple[Check, list[Finding]]]:
    """Checks that found something, errors first, then in the order of CHECKS; with what each found."""
    groups: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.code].append(finding)
    rank = {severity: place for place, severity in enumerate(Severity)}
    codes = sorted(groups, key=lambda code: (rank[BY_ID[code].severity], _PLACE[code]))
    return [(BY_ID[code], groups[code]) for code in codes]
