"""How the picture lies in the view: a frozen value with the arithmetic of zooming and moving.

View coordinates are logical pixels from the view's upper left corner; `ratio` of the screen's pixels make one of them.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from annotations.shapes.shape import Bounds, Point

LARGEST_ZOOM = 64.0
SMALLEST_PX = 48.0
"""Neither side of the whole picture gets smaller than this, nor does less of it remain in the view."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A picture of `width` x `height` pixels in a view of `view_width` x `view_height` logical pixels.

    `zoom` is how many pixels of the screen one picture pixel takes (in the direction that is not stretched);
    `stretch` is how much wider than high a picture pixel is; `x`, `y` is where the picture's corner lies in the view.
    """

    width: float = 1.0
    height: float = 1.0
    stretch: float = 1.0
    view_width: float = 1.0
    view_height: float = 1.0
    ratio: float = 1.0
    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    @property
    def scale(self) -> tuple[float, float]:
        """Logical pixels of the view per picture pixel, across and down. Pixels are stretched, never shrunk."""
        base = self.zoom / self.ratio
        return base * max(1.0, self.stretch), base * max(1.0, 1.0 / self.stretch)

    @property
    def pixel(self) -> float:
        """Picture pixels that one logical pixel of the view spans, in the direction where it spans more."""
        return 1.0 / min(self.scale)

    @property
    def frame(self) -> Bounds:
        """Where the picture's edges lie in the view."""
        sx, sy = self.scale
        return self.x, self.y, self.x + self.width * sx, self.y + self.height * sy

    def to_view(self, points: npt.ArrayLike) -> npt.NDArray[np.float64]:
        """Picture to view, float64 (..., 2)."""
        return np.asarray(points, dtype=np.float64) * self.scale + (self.x, self.y)

    def to_picture(self, at: Point) -> Point:
        sx, sy = self.scale
        return (at[0] - self.x) / sx, (at[1] - self.y) / sy

    # -- changed copies ------------------------------------------------------------------------------------------

    def of_picture(self, width: float, height: float, stretch: float) -> "Camera":
        return replace(self, width=width, height=height, stretch=stretch)

    def in_view(self, width: float, height: float, ratio: float) -> "Camera":
        """For a view of another size: what was in its middle stays there."""
        middle = self.to_picture((self.view_width / 2, self.view_height / 2))
        return replace(self, view_width=width, view_height=height, ratio=ratio).showing(middle)

    def showing(self, at: Point) -> "Camera":
        """With a place of the picture in the middle of the view."""
        sx, sy = self.scale
        return replace(self, x=self.view_width / 2 - at[0] * sx, y=self.view_height / 2 - at[1] * sy).settled()

    def fitted(self) -> "Camera":
        """The whole picture, as large as the view allows."""
        sx, sy = replace(self, zoom=1.0).scale
        zoom = min(self.view_width / (self.width * sx), self.view_height / (self.height * sy))
        return replace(self, zoom=max(zoom, 1e-3)).showing((self.width / 2, self.height / 2))

    def zoomed(self, zoom: float, about: Point) -> "Camera":
        """At another zoom; the place of the picture that is under `about` (view coordinates) stays there."""
        smallest = min(SMALLEST_PX * self.ratio / max(1.0, self.width, self.height), 1.0)
        fixed = self.to_picture(about)
        new = replace(self, zoom=min(max(zoom, smallest), LARGEST_ZOOM))
        sx, sy = new.scale
        return replace(new, x=about[0] - fixed[0] * sx, y=about[1] - fixed[1] * sy).settled()

    def around(self, bounds: Bounds, multiple: float) -> "Camera":
        """With the middle of some bounds in the middle of the view, which spans `multiple` times their size.

        What has no size (a point) does not change the zoom.
        """
        left, top, right, bottom = bounds
        sx, sy = replace(self, zoom=1.0).scale
        wide, high = (right - left) * sx * multiple, (bottom - top) * sy * multiple
        zooms = [room / size for room, size in ((self.view_width, wide), (self.view_height, high)) if size > 0]
        camera = self.zoomed(min(zooms), (0.0, 0.0)) if zooms else self
        return camera.showing(((left + right) / 2, (top + bottom) / 2))

    def moved(self, dx: float, dy: float) -> "Camera":
        return replace(self, x=self.x + dx, y=self.y + dy).settled()

    def settled(self) -> "Camera":
        """Some of the picture in view, and its corner on a pixel of the screen, so that 100 % shows exact pixels."""
        sx, sy = self.scale
        keep_x, keep_y = min(SMALLEST_PX, self.width * sx), min(SMALLEST_PX, self.height * sy)
        x = min(max(self.x, keep_x - self.width * sx), self.view_width - keep_x)
        y = min(max(self.y, keep_y - self.height * sy), self.view_height - keep_y)
        return replace(self, x=round(x * self.ratio) / self.ratio, y=round(y * self.ratio) / self.ratio)
