"""The menus of the track list: what can be done with the selected tracks, and in which order the list stands."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from annotations import edits
from annotations.edits.together import together
from annotations.model import Track
from annotations.names import label_colour, short_label
from app.session import Session
from ui.icons import icon
from ui.models.track_model import SORTS, TrackModel
from ui.words import shown, tr

if TYPE_CHECKING:
    from app.workspace import Workspace

NAMED: tuple[str, ...] = ("track.start", "track.end", "track.lock", "track.accept", "edit.delete_tracks")
"""Commands that stand in the menu itself; the rest of the Track menu is one step away."""


def track_menu(workspace: "Workspace", model: TrackModel, parent: QWidget) -> QMenu:
    """What can be done with the selected tracks; empty without any."""
    menu = QMenu(parent)
    session = workspace.session
    chosen = session.selected_tracks() if session is not None else []
    if session is None or not chosen:
        return menu
    _command(workspace, menu, "track.start")
    _command(workspace, menu, "track.end")
    menu.addSeparator()
    _add_views(session, model, menu, chosen)
    _command(workspace, menu, "track.lock")
    menu.addSeparator()
    _add_labels(workspace, session, menu)
    _add_track_menu(workspace, menu)
    _command(workspace, menu, "track.accept")
    menu.addSeparator()
    many = tr("Delete {count} tracks", count=len(chosen)) if len(chosen) > 1 else tr("Delete the track")
    _command(workspace, menu, "edit.delete_tracks", many)
    return menu


def _command(workspace: "Workspace", menu: QMenu, ident: str, title: str = "") -> None:
    commands = workspace.commands
    if ident in commands:
        keys = commands.keys(ident)
        text = title or shown(commands[ident].title)
        action = menu.addAction(f"{text}\t{keys[0]}" if keys else text, lambda: workspace.run(ident))
        action.setEnabled(commands[ident].when(workspace))


def _add_views(session: Session, model: TrackModel, menu: QMenu, chosen: list[Track]) -> None:
    hide = not all(model.is_hidden(track) for track in chosen)
    title = tr("Hide on the picture") if hide else tr("Show on the picture")
    menu.addAction(title, lambda: set_hidden(session, [track.id for track in chosen], hide))
    ids = {track.id for track in chosen}
    menu.addAction(tr("Show only these"), lambda: show_only(session, ids))


def _add_labels(workspace: "Workspace", session: Session, menu: QMenu) -> None:
    labels = menu.addMenu(tr("Change label to"))
    labels.setEnabled(not session.read_only)
    taxonomy, language = session.store.taxonomy, str(workspace.settings.get("language"))
    for label in taxonomy.labels:
        if not label.deprecated:
            dot, name = icon("circle", label.colour), short_label(taxonomy, label.id, language)
            labels.addAction(dot, name, lambda ident=label.id: relabel(session, ident))


def relabel(session: Session, label: str) -> None:
    """Gives the selected tracks that are not locked another label, as one step."""
    tracks = [t for t in session.selected_tracks() if t.label != label and not session.view.is_locked(t)]
    if tracks:
        several = [edits.relabel(session.store, track, label) for track in tracks]
        session.edit(together(several, f"Relabel {len(tracks)} tracks"))


def _add_track_menu(workspace: "Workspace", menu: QMenu) -> None:
    """Every command of the window's Track menu, with its own menus below it."""
    submenus: dict[str, QMenu] = {"Track": menu.addMenu(tr("More"))}
    for command in workspace.commands:
        path = command.menu
        if command.id in NAMED or path.partition("/")[0] != "Track":
            continue
        if path == "Track/Review":
            # reviewing is done often enough to be one step nearer
            submenus.setdefault(path, menu.addMenu(tr("Mark as")) if path not in submenus else submenus[path])
        elif path not in submenus:
            submenus[path] = submenus["Track"].addMenu(shown(path.rpartition("/")[2]))
        _command(workspace, submenus[path], command.id)


# -- showing and hiding ----------------------------------------------------------------------------------------------


def set_hidden(session: Session, tracks: list[str], hidden: bool) -> None:
    for ident in tracks:
        session.view.set_hidden(ident, hidden)


def show_only(session: Session, tracks: set[str]) -> None:
    """Hides all other tracks of the clip."""
    ref = session.clip_ref
    for track in session.index.tracks_of(ref.id) if ref is not None else ():
        if (track.id in session.view.hidden) != (track.id not in tracks):
            session.view.set_hidden(track.id, track.id not in tracks)


# -- the list as a whole ---------------------------------------------------------------------------------------------


def list_menu(workspace: "Workspace", model: TrackModel, parent: QWidget, sort_by: Callable[[str], None]) -> QMenu:
    """The order of the list, and which labels show on the picture."""
    menu, session = QMenu(parent), workspace.session
    group = QActionGroup(menu)
    menu.addSection(tr("Order"))
    for key, (title, _) in SORTS.items():
        action = menu.addAction(shown(title), lambda key=key: sort_by(key))
        action.setCheckable(True)
        action.setChecked(key == model.sort_key)
        group.addAction(action)
    if session is None:
        return menu
    menu.addSection(tr("On the picture"))
    taxonomy, language = session.store.taxonomy, str(workspace.settings.get("language"))
    for label in model.label_ids():
        tracks = _of_label(session, label)
        seen = any(ident not in session.view.hidden for ident in tracks)
        name = f"{short_label(taxonomy, label, language)} ({len(tracks)})"
        action = menu.addAction(icon("circle", label_colour(taxonomy, label)), name)
        action.setCheckable(True)
        action.setChecked(seen)
        action.triggered.connect(lambda on, tracks=tracks: set_hidden(session, tracks, not on))
    hidden = [
        ident for label in model.label_ids() for ident in _of_label(session, label) if ident in session.view.hidden
    ]
    everything = menu.addAction(tr("Show all"), lambda: set_hidden(session, hidden, False))
    everything.setEnabled(bool(hidden))
    return menu


def _of_label(session: Session, label: str) -> list[str]:
    ref = session.clip_ref
    return [t.id for t in session.index.tracks_of(ref.id) if t.label == label] if ref is not None else []
