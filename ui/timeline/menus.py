"""The menus of the timeline: of a lane, a keyframe or interval, the ruler, a mark, and of all lanes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from annotations import edits
from annotations.edits.retime import set_after_each
from annotations.frames import Span
from annotations.keyframe import After
from annotations.model import Mark, MarkKind
from ui.timeline.deleting import delete_chosen
from ui.timeline.hits import Hit, What
from ui.timeline.lane_painting import after_icon
from ui.words import shown, tr

if TYPE_CHECKING:
    from ui.timeline.surface import Surface

OF_TRACK: Final = (
    "track.start", "track.end", "playback.previous_keyframe", "playback.next_keyframe", "",
    "track.split", "track.trim_start", "track.trim_end", "track.earlier", "track.later", "",
    "timeline.fit_selection", "timeline.loop_selection", "track.lock", "edit.delete_tracks",
)  # fmt: skip
"""Commands by id; those that this program does not have are left out."""
OF_VIEW: Final = ("view.fit_timeline", "view.widen_timeline", "view.narrow_timeline")


def menu_for(surface: "Surface", hit: Hit) -> QMenu:
    """What can be done with what was clicked."""
    menu = QMenu(surface)
    match hit.what:
        case What.KEYFRAME | What.TOGGLE:
            _of_keyframes(menu, surface, hit)
            _commands(menu, surface, OF_TRACK)
        case What.RULER | What.STRIP | What.LOOP_EDGE | What.RANGE_EDGE:
            _of_ruler(menu, surface, hit.frame)
        case What.MARK if hit.mark is not None:
            _of_mark(menu, surface, hit.mark)
        case What.CORNER | What.STRIP_NAME:
            _of_lanes(menu, surface)
        case _:
            if hit.track is not None:
                _of_lane(menu, surface, hit)
    menu.addSeparator()
    _commands(menu, surface, OF_VIEW)
    return menu


def lanes_menu(surface: "Surface") -> QMenu:
    """Order, filter and folding of all lanes."""
    menu = QMenu(surface)
    _of_lanes(menu, surface)
    return menu


def _commands(menu: QMenu, surface: "Surface", idents: tuple[str, ...]) -> None:
    workspace = surface.workspace
    for ident in idents:
        if not ident:
            menu.addSeparator()
        elif ident in workspace.commands:
            keys = workspace.commands.keys(ident)
            title = shown(workspace.commands[ident].title)
            action = menu.addAction(f"{title}\t{keys[0]}" if keys else title)
            action.triggered.connect(lambda _on=False, ident=ident: workspace.run(ident))
            action.setEnabled(workspace.commands[ident].when(workspace))


def _choice(menu: QMenu, title: str, act: Callable[[], object], *, enabled: bool = True) -> QAction:
    action = menu.addAction(title)
    action.triggered.connect(lambda _on=False: act())
    action.setEnabled(enabled)
    return action


# -- lanes -----------------------------------------------------------------------------------------------------------


def _of_keyframes(menu: QMenu, surface: "Surface", hit: Hit) -> None:
    """What holds after the chosen keyframes (or the one of the interval), and taking them away."""
    session, track = surface.session, hit.track
    if session is None or track is None:
        return
    if hit.what is What.KEYFRAME and (track.id, hit.frame) not in surface.chosen:
        surface.chosen.only(track.id, hit.frame)
    many = hit.what is What.KEYFRAME and len(surface.chosen) > 1
    here = track.keyframes.on(hit.frame)
    for after, title in (
        (After.INTERPOLATE, tr("Interpolate to the next keyframe")),
        (After.HOLD, tr("Hold still until the next keyframe")),
        (After.CARRY, tr("Carry with the ground")),
        (After.HIDDEN, tr("Hidden until the next keyframe")),
    ):
        action = _choice(
            menu, title, lambda after=after: _set_after(surface, hit, after), enabled=not session.read_only
        )
        action.setIcon(after_icon(after))
        action.setCheckable(True)
        action.setChecked(not many and here is not None and here.after is after)
    if hit.what is What.KEYFRAME:
        menu.addSeparator()
        title = tr("Delete {count} keyframes", count=len(surface.chosen)) if many else tr("Delete this keyframe")
        _choice(menu, title + "\tDel", lambda: delete_chosen(surface), enabled=not session.read_only)
    menu.addSeparator()


def _set_after(surface: "Surface", hit: Hit, after: After) -> None:
    session = surface.session
    if session is None or hit.track is None:
        return
    chosen = [(hit.track.id, [hit.frame])]
    if hit.what is What.KEYFRAME:
        chosen = [(ident, surface.chosen.of(ident).tolist()) for ident in surface.chosen.tracks]
    tracks = session.store.tracks
    free = [(tracks[i], f) for i, f in chosen if i in tracks and not surface.is_locked(tracks[i])]
    if free:
        session.edit(set_after_each(free, after, taxonomy=session.store.taxonomy))
    else:
        surface.tell(tr("Track #{number} is locked. Unlock it to change it.", number=hit.track.number))


def _of_lane(menu: QMenu, surface: "Surface", hit: Hit) -> None:
    track = hit.track
    if track is None or surface.session is None:
        return
    if surface.lanes.can_unfold(track.id):
        unfolded = track.id in surface.lanes.unfolded
        title = tr("Fold attributes and area") if unfolded else tr("Unfold attributes and area")
        _choice(menu, title, lambda: surface.unfold(track.id, not unfolded))
    frames = track.keyframes.frames.tolist()
    _choice(menu, tr("Choose all keyframes"), lambda: surface.chosen.set({track.id: frames}))
    run = hit.run
    if run is not None:
        _choice(menu, tr("Loop this stretch"), lambda: surface.set_loop(run))
        session = surface.session
        _choice(menu, tr("Select this stretch as range"), lambda: session.set_range(run))
    menu.addSeparator()
    _commands(menu, surface, OF_TRACK)


# -- the ruler -------------------------------------------------------------------------------------------------------


def _of_ruler(menu: QMenu, surface: "Surface", frame: int) -> None:
    session = surface.session
    if session is None:
        return
    chosen, loop = session.range, surface.loop
    player = session.player is not None
    _choice(
        menu, tr("Loop the selected range"), lambda: surface.set_loop(chosen), enabled=chosen is not None and player
    )
    _choice(menu, tr("Select the loop as range"), lambda: session.set_range(loop), enabled=loop is not None)
    _choice(menu, tr("No loop"), lambda: surface.set_loop(None), enabled=loop is not None)
    menu.addSeparator()
    ahead = chosen.last if chosen is not None else surface.last_frame
    behind = chosen.first if chosen is not None else 0
    _choice(menu, tr("Range from here"), lambda: session.set_range(Span(frame, max(frame, ahead))))
    _choice(menu, tr("Range to here"), lambda: session.set_range(Span(min(frame, behind), frame)))
    _choice(menu, tr("No range"), lambda: session.set_range(None), enabled=chosen is not None)
    menu.addSeparator()
    _choice(menu, tr("Add a mark here"), lambda: add_mark(surface, frame, MarkKind.MARK), enabled=not session.read_only)
    _choice(
        menu,
        tr("Add a comment here…"),
        lambda: add_mark(surface, frame, MarkKind.COMMENT),
        enabled=not session.read_only,
    )


def add_mark(surface: "Surface", frame: int, kind: MarkKind) -> None:
    """A mark on a frame; a comment asks for its words first."""
    session, workspace = surface.session, surface.workspace
    ref = session.clip_ref if session is not None else None
    if session is None or ref is None:
        return
    note = ""
    if kind is MarkKind.COMMENT:
        answer = workspace.ask.text(tr("Comment"), tr("What should be looked at?"), "")
        if not answer:
            return
        note = answer
    author = str(workspace.settings.get("author"))
    session.edit(edits.put_mark(Mark(id=uuid4().hex, clip=ref.id, frame=frame, kind=kind, note=note, author=author)))


def _of_mark(menu: QMenu, surface: "Surface", mark: Mark) -> None:
    session = surface.session
    if session is None:
        return
    free = not session.read_only
    surface.choose_mark(mark.id)
    _choice(menu, tr("Go there"), lambda: surface.seek(mark.frame))
    if mark.kind is MarkKind.COMMENT:
        title = tr("Open again") if mark.resolved else tr("Settled")
        _choice(menu, title, lambda: session.edit(edits.resolve_mark(mark, not mark.resolved)), enabled=free)
    _choice(menu, tr("Remove") + "\tDel", lambda: delete_chosen(surface), enabled=free)


# -- all lanes -------------------------------------------------------------------------------------------------------


def _of_lanes(menu: QMenu, surface: "Surface") -> None:
    settings = surface.workspace.settings
    group = QActionGroup(menu)
    for key, title in (
        ("number", tr("By number")),
        ("first", tr("By first frame")),
        ("label", tr("By label")),
        ("list", tr("As in the list of tracks")),
    ):
        action = _choice(menu, title, lambda key=key: settings.set("lanes_order", key))
        action.setCheckable(True)
        action.setChecked(settings.get("lanes_order") == key)
        group.addAction(action)
    menu.addSeparator()
    follow = bool(settings.get("lanes_filtered"))
    action = _choice(menu, tr("Only what the list's filter shows"), lambda: settings.set("lanes_filtered", not follow))
    action.setCheckable(True)
    action.setChecked(follow)
    menu.addSeparator()
    _choice(menu, tr("Unfold all lanes"), lambda: surface.unfold_all(True))
    _choice(menu, tr("Fold all lanes"), lambda: surface.unfold_all(False))
    if surface.strip.source is not None:
        _choice(menu, tr("Thumbnails"), lambda: surface.open_strip(not surface.strip_open)).setCheckable(True)
        menu.actions()[-1].setChecked(surface.strip_open)
