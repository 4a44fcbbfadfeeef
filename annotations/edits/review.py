"""What a second look found, and what else a track may be: of a whole track, or of a range of its frames."""

from collections.abc import Sequence

import msgspec

from annotations.changes import Change, Edit
from annotations.errors import AnnotationError
from annotations.frames import Span
from annotations.model import Alternative, Review, ReviewSpan, Track
from annotations.names import numbered_name
from annotations.taxonomy import Taxonomy, default_taxonomy


def set_review(track: Track, review: Review, *, taxonomy: Taxonomy | None = None) -> Edit:
    """Of the whole track: what was said of ranges goes, and the title says so."""
    count = sum(span.review is not review for span in track.reviewed)
    ranges = "" if not count else " (with its range)" if count == 1 else f" (with its {count} ranges)"
    after = msgspec.structs.replace(track, review=review, reviewed=())
    return _edit(track, after, f"Mark as {review.value}: {{}}{ranges}", None, taxonomy)


def set_review_range(track: Track, span: Span, review: Review, *, taxonomy: Taxonomy | None = None) -> Edit:
    """Of some frames. What was said of other frames stays; ranges that say the same as the track need no words."""
    kept = [piece for each in track.reviewed for piece in outside(each, span)]
    said = sorted([*kept, ReviewSpan(first=span.first, last=span.last, review=review)], key=lambda each: each.first)
    after = msgspec.structs.replace(track, reviewed=joined([s for s in said if s.review is not track.review]))
    title = f"Mark frames {span.first} to {span.last} as {review.value}: {{}}"
    return _edit(track, after, title, span.first, taxonomy)


def set_alternatives(track: Track, alternatives: Sequence[Alternative], *, taxonomy: Taxonomy | None = None) -> Edit:
    """What it may be, the likeliest first. AnnotationError for a share that is none, or the same thing named twice."""
    values = [each.value for each in alternatives]
    if len(set(values)) < len(values):
        raise AnnotationError("The same alternative is named twice.", fine="Nothing was changed.")
    if any(each.percent is not None and not 0 <= each.percent <= 100 for each in alternatives):
        raise AnnotationError("An alternative's share must be 0 to 100 percent.", fine="Nothing was changed.")
    after = msgspec.structs.replace(track, alternatives=tuple(alternatives))
    edit = _edit(track, after, "Set alternatives of {}", None, taxonomy)
    # typing a reason is one step
    only_words = values == [each.value for each in track.alternatives]
    return msgspec.structs.replace(edit, merge_key=f"alternatives:{track.id}" if only_words else "")


def outside(each: ReviewSpan, span: Span) -> list[ReviewSpan]:
    """What is left of a range when the frames of `span` are taken out of it."""
    pieces = ((each.first, min(each.last, span.first - 1)), (max(each.first, span.last + 1), each.last))
    return [ReviewSpan(first=first, last=last, review=each.review) for first, last in pieces if first <= last]


def joined(spans: Sequence[ReviewSpan]) -> tuple[ReviewSpan, ...]:
    """Neighbours that say the same as one."""
    found: list[ReviewSpan] = []
    for each in spans:
        span = each
        if found and found[-1].review is span.review and found[-1].last + 1 == span.first:
            span = msgspec.structs.replace(span, first=found.pop().first)
        found.append(span)
    return tuple(found)


def _edit(track: Track, after: Track, title: str, frame: int | None, taxonomy: Taxonomy | None) -> Edit:
    name = numbered_name(taxonomy or default_taxonomy(), track)
    return Edit(title=title.replace("{}", name), changes=(Change(track, after),), clip=track.clip, frame=frame)
