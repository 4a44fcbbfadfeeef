"""Only what changed is painted anew; nothing that changed is left as it was."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication

from annotations import edits
from annotations.changes import Edit
from annotations.model import Mark, MarkKind
from app.session import Session
from ui.timeline.surface import Surface


def picture(surface: Surface) -> npt.NDArray[np.uint8]:
    image = surface.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits(), dtype=np.uint8).reshape(image.height(), image.width(), 4).copy()


def asked_for(surface: Surface, monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> QRegion:
    """Does something; the part of the widget that was to be painted anew."""
    region = QRegion()

    def update(*area: QRect | int) -> None:
        nonlocal region
        rect = QRect(*area) if area else surface.rect()  # pyright: ignore[reportCallIssue, reportArgumentType]
        region = region.united(rect)

    monkeypatch.setattr(surface, "update", update)
    act()
    QApplication.processEvents()
    return region


def check(surface: Surface, monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> QRegion:
    """All that looks different afterwards was asked for."""
    before = picture(surface)
    region = asked_for(surface, monkeypatch, act)
    rows, columns = np.nonzero((picture(surface) != before).any(axis=2))
    assert len(rows), "something is to be seen of it"
    missed = [
        (x, y) for x, y in zip(columns.tolist(), rows.tolist(), strict=True) if not region.contains(QRect(x, y, 1, 1))
    ]
    assert missed == []
    return region


def height_of(region: QRegion) -> int:
    return sum(rect.height() for rect in _parts(region))


def _parts(region: QRegion) -> list[QRect]:
    return [*region]  # pyright: ignore[reportGeneralTypeIssues, reportUnknownVariableType]


def in_view(surface: Surface) -> list[str]:
    area = surface.lanes_area
    rows = surface.rows_between(area.top(), area.bottom() - surface.lane_height)
    return [surface.lanes.rows[row].track for row in rows]


def test_another_selection_paints_two_lanes(
    surface: Surface, demo_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = in_view(surface)[:2]
    demo_session.selection.select(first)
    region = check(surface, monkeypatch, lambda: demo_session.selection.select(second))
    assert height_of(region) <= 2 * surface.lane_height + 6
    check(surface, monkeypatch, demo_session.selection.clear)


def test_an_edit_paints_its_lane(surface: Surface, demo_session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    track = demo_session.store.tracks["t12"]
    surface.show_lane(track.id)
    region = check(
        surface, monkeypatch, lambda: demo_session.edit(edits.remove_keyframe(track, int(track.keyframes.frames[2])))
    )
    assert height_of(region) <= surface.lane_height + 4
    check(surface, monkeypatch, demo_session.undo)


def test_what_is_unfolded_below_the_lane_follows(
    surface: Surface, demo_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    surface.unfold("t12", True)
    track = demo_session.store.tracks["t12"]
    check(surface, monkeypatch, lambda: demo_session.edit(edits.remove_keyframe(track, int(track.keyframes.frames[2]))))
    check(surface, monkeypatch, lambda: demo_session.selection.select("t12"))


def test_a_mark_is_painted_in_the_ruler(
    surface: Surface, demo_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = Mark(id="m1", clip="clip", frame=1250, kind=MarkKind.MARK)
    check(surface, monkeypatch, lambda: demo_session.edit(edits.put_mark(mark)))


def test_a_folded_group_follows_its_members(
    surface: Surface, demo_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    two = [demo_session.store.tracks[ident] for ident in in_view(surface)[:2]]
    demo_session.edit(edits.set_group(two, "convoy"))
    surface.lanes.fold_group("convoy", True)
    surface.rows_changed()
    track = demo_session.store.tracks[two[0].id]
    check(surface, monkeypatch, lambda: demo_session.edit(edits.delete_rest(track, int(track.keyframes.frames[0]) + 1)))


def test_tracks_of_another_clip_do_not_matter(
    surface: Surface, demo_session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    region = asked_for(surface, monkeypatch, lambda: demo_session.edit(Edit(title="Nothing", changes=())))
    assert region.isEmpty()
