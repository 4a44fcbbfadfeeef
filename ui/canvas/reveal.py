"""Bringing a part of the picture into view, so that a person need not search for it."""

from annotations.shapes.shape import Bounds
from ui import theme
from ui.canvas.navigable_view import NavigableView

SMALL_PX = 36
"""What looks smaller than that cannot be judged, view pixels for 12 px text."""
SHARE = 0.2
"""Of the view's smaller side that something small takes then."""
WHOLE = 0.8
"""Of the view that something too large for it takes then."""
SLACK_PX = 8


def reveal(view: NavigableView, bounds: Bounds) -> None:
    """Zooms in on what is small and out where it is too large, moves to what is out of view, and else does nothing.

    A mere place (bounds without a size) is only moved to.
    """
    left, top, right, bottom = bounds
    camera = view.camera
    (x0, y0), (x1, y1) = camera.to_view(((left, top), (right, bottom))).tolist()
    wide, high, middle = x1 - x0, y1 - y0, ((left + right) / 2, (top + bottom) / 2)
    size, about = max(wide, high), ((x0 + x1) / 2, (y0 + y1) / 2)
    factor = 1.0
    if 0 < size < theme.px(SMALL_PX):
        factor = SHARE * min(camera.view_width, camera.view_height) / size
    elif wide > camera.view_width or high > camera.view_height:
        factor = WHOLE * min(camera.view_width / max(wide, 1.0), camera.view_height / max(high, 1.0))
    if factor != 1.0:
        view.zoom_to(camera.zoom * factor, about)
        view.centre_on(*middle)
    elif not _in_view(about[0], camera.view_width, wide) or not _in_view(about[1], camera.view_height, high):
        view.centre_on(*middle)


def _in_view(middle: float, room: float, size: float) -> bool:
    """Whether nearly all of a stretch is in view; a mere place must not lie right at the edge."""
    reach = min(max(size / 2 - theme.px(SLACK_PX), theme.px(SLACK_PX)), room / 2)
    return reach <= middle <= room - reach
