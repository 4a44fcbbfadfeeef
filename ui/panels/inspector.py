"""The inspector: everything that is known of the selected tracks, and the place to say it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotations import edits
from annotations.changes import Edit
from annotations.errors import AnnotationError
from annotations.interpolation import State, state_on
from annotations.keyframe import NOT_ASSESSED, Origin, Source, Value
from annotations.model import Review, Track
from annotations.names import short_label
from annotations.shapes.kinds import kind
from annotations.taxonomy import Attribute, AttributeType
from ui import theme
from ui.figures import plain_frame
from ui.panels.editors.editor import Shown
from ui.panels.inspector_edits import attribute_edit, common, for_all, relabel_edit, seen_on, type_edit, values_on
from ui.panels.inspector_form import Form
from ui.panels.section_header import SectionHeader

if TYPE_CHECKING:
    from app.session import Session
    from app.workspace import Workspace
    from ui.bridge import Bridge

PLAYING_MS = 150
"""While the clip plays, the values of many tracks are compared this often."""
MANY = 20
"""With more tracks than this it takes too long to compare them on every frame that plays."""
EMPTY = (
    "Nothing is selected.\n\nClick a shape on the picture, a row in the list below or a lane of the timeline. "
    "Choose a label and draw to add a new track."
)


class Inspector(QWidget):
    """Forms are built once per label and reused. What is typed always goes to the tracks it was typed for."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = SectionHeader("INSPECTOR")
        self.empty = QLabel(EMPTY)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "dim")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.pane = QScrollArea()
        self.pane.setWidgetResizable(True)
        self.pane.setFrameShape(QFrame.Shape.NoFrame)
        self.pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.empty, self.pane):
            layout.addWidget(widget, 0 if widget is self.header else 1)
        self._forms: dict[tuple[str, ...], Form] = {}
        self._made_for: tuple[object, str] = (None, "")
        self.form: Form | None = None
        self._remake = QTimer(self, singleShot=True, interval=0)
        self._remake.timeout.connect(self.reload)
        self._tracks: tuple[str, ...] = ()
        self._told: tuple[Form, dict[str, Shown], bool] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PLAYING_MS)
        self._later.timeout.connect(self.refresh)
        self._connect(bridge)
        self._dress()
        self.reload()

    def _connect(self, bridge: "Bridge") -> None:
        bridge.session_changed.connect(self.reload)
        bridge.clip_changed.connect(self.reload)
        bridge.selection_changed.connect(self.reload)
        bridge.settings_changed.connect(self.reload)
        bridge.view_changed.connect(self.refresh)
        bridge.edited.connect(self._edited)
        bridge.frame_shown.connect(self._frame_shown)

    def pick_type(self) -> None:
        """Opens the type picker of the selected tracks."""
        if self.form is not None and self.form.type_editor is not None:
            self.form.type_editor.open_picker()

    # -- following the session -----------------------------------------------------------------------------------

    @property
    def _session(self) -> "Session | None":
        return self._workspace.session

    def tracks(self) -> list[Track]:
        """The tracks that are shown, as they are now."""
        session = self._session
        return [t for ident in self._tracks if (t := session.store.tracks.get(ident))] if session is not None else []

    def reload(self) -> None:
        """Other tracks are selected, or the words have changed."""
        if self.form is not None:
            self.form.flush()
        session = self._session
        self._tracks = session.selection.tracks if session is not None else ()
        tracks = self.tracks()
        self.empty.setVisible(not tracks)
        self.pane.setVisible(bool(tracks))
        if session is None or not tracks:
            self.form = None
            self.header.say("INSPECTOR")
            return
        language = str(self._workspace.settings.get("language"))
        if self._made_for != (session.store.taxonomy, language):
            self._forget_forms()
            self._made_for = (session.store.taxonomy, language)
        key = tuple(dict.fromkeys(track.label for track in tracks))
        form = self._forms.get(key)
        if form is None:
            form = self._forms[key] = Form(self._workspace, session.store.taxonomy, key, self, language)
        if form is not self.form or self.pane.widget() is not form:
            self._put_away()
            self.pane.setWidget(form)
            form.show()
            self.form = form
            self.pane.verticalScrollBar().setValue(0)
        self.refresh()

    def _put_away(self) -> None:
        """Takes the form out of the pane; it stays ours, so that it dies with us."""
        shown = self.pane.takeWidget()
        if shown is not None:
            shown.hide()
            shown.setParent(self)

    def _forget_forms(self) -> None:
        self._put_away()
        self.form = None
        for form in self._forms.values():
            form.deleteLater()
        self._forms.clear()

    def _edited(self, edit: Edit) -> None:
        named = {ident for kind_of, ident in edit.keys if kind_of == "track"}
        if ("taxonomy", "") in edit.keys or self._labels_differ():
            self.reload()
        elif named & set(self._tracks):
            self.refresh()

    def _labels_differ(self) -> bool:
        labels = tuple(dict.fromkeys(track.label for track in self.tracks()))
        return self.form is not None and labels != self.form.labels

    def _frame_shown(self, _frame: object) -> None:
        session = self._session
        playing = session is not None and session.player is not None and session.player.playing
        if not playing:
            self.refresh()
        elif len(self._tracks) <= MANY:
            self._show_frame()
        elif not self._later.isActive():
            self._later.start()

    def _show_frame(self) -> None:
        """Only what depends on the frame, and that on every frame: what is shown is never another frame's state."""
        session, tracks, form = self._session, self.tracks(), self.form
        if session is None or not tracks or form is None:
            return
        self._say_header(session, tracks, state_on(tracks[-1], session.frame))
        self._show_facts(form, session, tracks)
        self._show_values(form, values_on(tracks, session.frame), on_frame=bool(seen_on(tracks, session.frame)))

    def _show_values(self, form: Form, values: dict[str, Shown], *, on_frame: bool) -> None:
        """Values change at keyframes only: most frames of a playing clip have nothing new."""
        if self._told != (form, values, on_frame):
            form.show_values(values, "general", on_frame=on_frame)
            self._told = (form, values, on_frame)

    def refresh(self) -> None:
        """Shows the values of the tracks on the current frame."""
        session, tracks, form = self._session, self.tracks(), self.form
        if session is None or not tracks or form is None:
            return
        seen = seen_on(tracks, session.frame)
        self._say_header(session, tracks, state_on(tracks[-1], session.frame))
        form.show_track(
            common([track.label for track in tracks]),
            common([_assessed(track.certainty) for track in tracks]),
            common([track.review.value for track in tracks]),
            common([track.notes for track in tracks]),
        )
        self._told = None
        self._show_values(form, values_on(tracks, session.frame), on_frame=bool(seen))
        self._show_facts(form, session, tracks)
        locked = session.read_only or all(session.view.is_locked(track) for track in tracks)
        form.setEnabled(not locked)

    def _say_header(self, session: "Session", tracks: list[Track], state: State | None) -> None:
        language = str(self._workspace.settings.get("language"))
        labels = dict.fromkeys(short_label(session.store.taxonomy, track.label, language) for track in tracks)
        words = ", ".join(labels).upper()
        if len(tracks) > 1:
            self.header.say(f"{len(tracks)} TRACKS — {words}", "one change for all")
            return
        side = "locked" if session.view.is_locked(tracks[0]) else _state_text(state)
        self.header.say(f"TRACK #{tracks[0].number} — {words}", side)

    def _show_facts(self, form: Form, session: "Session", tracks: list[Track]) -> None:
        spans = [span for track in tracks if (span := track.keyframes.span) is not None]
        keys = sum(len(track.keyframes) for track in tracks)
        if spans:
            first, last = min(s.first for s in spans), max(s.last for s in spans)
            text = plain_frame(first) if first == last else f"{plain_frame(first)} – {plain_frame(last)}"
            form.frames.say(text, f"{keys} key" if keys == 1 else f"{keys} keys")
        state = state_on(tracks[0], session.frame) if len(tracks) == 1 else None
        for row in form.single:
            row.setVisible(len(tracks) == 1)
        if state is None:
            form.place.say("not on this frame")
            form.source.say("")
            return
        left, top, right, bottom = kind(state.shape.kind).bounds(state.shape)
        size = f"{right - left:.0f} × {bottom - top:.0f}" if right > left or bottom > top else ""
        form.place.say(f"{(left + right) / 2:.1f}, {(top + bottom) / 2:.1f}", size, "Middle and size, picture pixels")
        form.source.say(*source_text(state.source))

    # -- answers: inspector_form.Answers -------------------------------------------------------------------------

    def attribute(self, attribute: Attribute, value: Value | None) -> None:
        session = self._session
        if session is not None:
            taxonomy, frame = session.store.taxonomy, session.frame
            self._do(lambda tracks: attribute_edit(tracks, attribute, value, frame, taxonomy))

    def type_picked(self, values: dict[str, Value | None]) -> None:
        session = self._session
        if session is not None:
            self._do(lambda tracks: type_edit(tracks, values, session.store.taxonomy))

    def label(self, label: str) -> None:
        session = self._session
        if session is not None:
            self._do(lambda tracks: relabel_edit(tracks, label, lambda t: edits.relabel(session.store, t, label)))

    def certainty(self, level: str | None) -> None:
        self._do(lambda tracks: for_all(tracks, lambda t: edits.set_certainty(t, level or NOT_ASSESSED)))

    def review(self, review: str) -> None:
        self._do(lambda tracks: for_all(tracks, lambda t: edits.set_review(t, Review(review))))

    def notes(self, text: str) -> None:
        self._do(lambda tracks: for_all(tracks, lambda t: edits.set_notes(t, text)))

    def offered(self, attribute: Attribute) -> Value | None:
        """What the small button beside a field fills in."""
        session = self._session
        if session is None:
            return None
        if attribute.type is AttributeType.FRAME:
            return session.frame
        tracks = self.tracks()
        state = state_on(tracks[-1], session.frame) if tracks else None
        if state is None:
            return None
        left, top, right, bottom = kind(state.shape.kind).bounds(state.shape)
        return [round((left + right) / 2, 2), round((top + bottom) / 2, 2)]

    def _do(self, make: Callable[[list[Track]], Edit | None]) -> None:
        """One edit of all shown tracks that are not locked; the widgets show the stored truth afterwards."""
        session = self._session
        if session is None:
            return
        tracks = [track for track in self.tracks() if not session.view.is_locked(track)]
        if tracks:
            try:
                edit = make(tracks)
            except AnnotationError as error:
                self._workspace.messages.fail(error, replace="edit")
                edit = None
            if edit is not None:
                session.edit(edit)
        self.refresh()

    # -- look ----------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.setMinimumWidth(theme.px(240))
        self.empty.setContentsMargins(theme.px(14), theme.px(14), theme.px(14), theme.px(14))
        self._dressed_for = theme.stamp()

    def changeEvent(self, event: QEvent) -> None:
        if (
            event.type() == QEvent.Type.PaletteChange
            and hasattr(self, "_dressed_for")
            and self._dressed_for != theme.stamp()
        ):
            # icons and field heights are made with the form
            self._dress()
            self._forget_forms()
            self._remake.start()
        super().changeEvent(event)


def _assessed(certainty: str) -> Shown:
    return None if certainty == NOT_ASSESSED else certainty


def _state_text(state: State | None) -> str:
    if state is None:
        return "not on this frame"
    if state.is_keyframe:
        return "guess ◇" if state.source.is_guess else "key frame ◆"
    return (
        "interpolated" if state.after.value == "interpolate" else "held" if state.after.value == "hold" else "carried"
    )


def source_text(source: Source) -> tuple[str, str]:
    """Who set a keyframe, in words, and how sure a machine was."""
    words = {Origin.MANUAL: "by hand", Origin.TRACKER: "tracker", Origin.DETECTOR: "detector", Origin.IMPORT: "import"}
    text = words[source.origin] + (f" {source.name}" if source.name else "")
    if source.is_guess:
        text += ", a guess"
    elif source.accepted:
        text += ", accepted"
    return text, f"score {source.score:.2f}" if source.score is not None else ""
