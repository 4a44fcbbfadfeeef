"""How large a track's shapes are over time, as the curve below its lane shows it."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from annotations.area import areas
from annotations.frames import Span
from annotations.interpolation import visible_spans
from annotations.model import Track
from ui.timeline.details import PerTrack
from ui.timeline.lane import Floats, Ints
from ui.words import tr


@dataclass(frozen=True, slots=True)
class AreaCurve:
    """Square picture pixels on each frame; NaN where the track is not seen."""

    frames: Ints
    outer: Floats
    inner: Floats | None
    """Of what is certain; None for shapes that have one edge only."""
    most: float

    def words(self, frame: int) -> str:
        """The value on a frame: `12 480 px²`, with the inner edge's too where there is one."""
        place = frame - int(self.frames[0]) if len(self.frames) else -1
        if not 0 <= place < len(self.frames) or not np.isfinite(self.outer[place]):
            return ""
        outer = _grouped(float(self.outer[place]))
        if self.inner is None or not np.isfinite(self.inner[place]):
            return tr("{area} px²", area=outer)
        return tr("{inner} of {area} px² certain", inner=_grouped(float(self.inner[place])), area=outer)


def _grouped(value: float) -> str:
    return f"{value:,.0f}".replace(",", "\N{NO-BREAK SPACE}")


def _curve(track: Track, last_frame: int) -> AreaCurve:
    spans = visible_spans(track, last_frame)
    if not spans:
        return AreaCurve(np.zeros(0, np.int64), np.zeros(0), None, 0.0)
    span = Span(spans[0].first, spans[-1].last)
    outer = areas(track, span)
    inner = areas(track, span, inner=True)
    return AreaCurve(
        np.arange(span.first, span.last + 1),
        outer,
        inner if bool(np.isfinite(inner).any()) else None,
        float(np.nanmax(outer)) if bool(np.isfinite(outer).any()) else 0.0,
    )


curve_of: Final[PerTrack[AreaCurve]] = PerTrack(_curve)
"""The curve of a track in a clip with this last frame."""
