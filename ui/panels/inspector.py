"""The inspector: everything that is known of the selected tracks, and the place to say it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotations.changes import Edit
from annotations.edits.frame_values import since
from annotations.interpolation import State, state_on
from annotations.keyframe import NOT_ASSESSED, Origin, Source
from annotations.model import Track
from annotations.names import short_label
from app.profiles import profile_of
from ui import theme
from ui.figures import plain_frame
from ui.panels.editors.editor import Shown
from ui.panels.inspector_answers import InspectorAnswers
from ui.panels.inspector_edits import afters_on, common, seen_on, sights_on, values_on
from ui.panels.inspector_form import Form
from ui.panels.keyboard_focus import back_to_picture
from ui.panels.section import Section
from ui.panels.section_header import SectionHeader
from ui.words import named, tr

if TYPE_CHECKING:
    from app.session import Session
    from app.workspace import Workspace
    from ui.bridge import Bridge

PLAYING_MS = 150
"""While the clip plays, the values of many tracks are compared this often."""
MANY = 20
"""With more tracks than this it takes too long to compare them on every frame that plays."""
TO_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
LINK = "track.link"
"""The command that links a track to the same thing elsewhere."""


class Inspector(QWidget):
    """Forms are built once per label and reused. What is typed always goes to the tracks it was typed for."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = SectionHeader(tr("INSPECTOR"))
        self.empty = QLabel(
            tr(
                "Nothing is selected.\n\nClick a shape on the picture, a row in the list below or a lane of the "
                "timeline. Choose a label and draw to add a new track."
            )
        )
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "dim")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.pane = named(QScrollArea(), tr("Inspector"), " ")
        self.pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pane.setWidgetResizable(True)
        self.pane.setFrameShape(QFrame.Shape.NoFrame)
        self.pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # all forms stay on one shelf: giving a form another parent dresses every widget of it anew
        self._shelf = QVBoxLayout()
        self._shelf.setContentsMargins(0, 0, 0, 0)
        shelf = QWidget()
        shelf.setLayout(self._shelf)
        self.pane.setWidget(shelf)
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
        self.answers = InspectorAnswers(workspace, self.tracks, lambda: self.form, self.refresh)
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

    def edit_alternatives(self) -> bool:
        """The keyboard goes to the first alternative, or the picker opens to add one. False where there are none."""
        if self.form is None or self.form.alternatives is None:
            return False
        self._open(self.form.identity)
        self.form.alternatives.focus_first()
        self._show_focus()
        return True

    def edit_note(self) -> bool:
        """The keyboard goes to the note. False where none can be written."""
        if self.form is None or self.form.note is None or self.form.notes_section is None:
            return False
        self._open(self.form.notes_section)
        self.form.note.area.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_focus()
        return True

    def go_to_section(self, step: int) -> bool:
        """The keyboard goes to the next or previous heading. False where nothing is shown."""
        if self.form is None:
            return False
        sections = [section for section in self.form.sections() if not section.isHidden()]
        focus = QApplication.focusWidget()
        inside = [i for i, s in enumerate(sections) if focus is not None and s.isAncestorOf(focus)]
        place = inside[0] + step if inside else (0 if step > 0 else len(sections) - 1)
        if step < 0 and inside and focus is not sections[inside[0]].heading:
            place = inside[0]
        sections[place % len(sections)].heading.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_focus()
        return True

    def _open(self, section: Section) -> None:
        if not section.is_open:
            section.heading.click()

    def _show_focus(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self.pane.isAncestorOf(focus):
            self.pane.ensureWidgetVisible(focus, 0, theme.px(40))

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
            self.header.say(tr("INSPECTOR"))
            return
        language = str(self._workspace.settings.get("language"))
        if self._made_for != (session.store.taxonomy, language):
            self._forget_forms()
            self._made_for = (session.store.taxonomy, language)
        key = tuple(dict.fromkeys(track.label for track in tracks))
        form = self._forms.get(key)
        if form is None:
            link = (lambda: self._workspace.run(LINK)) if LINK in self._workspace.commands else None
            form = Form(self._workspace, session.store.taxonomy, key, self.answers, language, link)
            self._forms[key] = form
            form.hide()
            self._shelf.addWidget(form)
        if form is not self.form or form.isHidden():
            self._put_away()
            form.show()
            self.form = form
            self._fold_alike(form)
            self.pane.verticalScrollBar().setValue(0)
        form.on_frame.mode.choose("from")
        self.refresh()

    def _fold_alike(self, form: Form) -> None:
        """What was folded in one label's form is folded in all."""
        folded = set(self._workspace.settings.get("folded"))
        for section in form.sections():
            section.fold(section.name in folded)

    def _put_away(self) -> None:
        for form in self._forms.values():
            if not form.isHidden():
                form.hide()

    def _forget_forms(self) -> None:
        self._put_away()
        self.form = None
        for form in self._forms.values():
            self._shelf.removeWidget(form)
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
        state = state_on(tracks[-1], session.frame)
        self._say_header(session, tracks, state)
        self._show_shape(form, session, tracks)
        self._show_values(form, values_on(tracks, session.frame), on_frame=bool(seen_on(tracks, session.frame)))

    def _show_values(self, form: Form, values: dict[str, Shown], *, on_frame: bool) -> None:
        """Values change at keyframes only: most frames of a playing clip have nothing new."""
        session = self._session
        if session is None:
            return
        if self._told != (form, values, on_frame):
            form.show_values(values, profile_of(session), on_frame=on_frame)
            self._told = (form, values, on_frame)
        tracks, frame = self.tracks(), session.frame
        one = tracks[0] if len(tracks) == 1 else None
        form.on_frame.show_state(
            state_on(one, frame) if one is not None else None, sights_on(tracks, frame), afters_on(tracks, frame)
        )
        form.on_frame.show_since(since(one, frame) if one is not None else {}, frame)

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
        if form.alternatives is not None:
            alike = all(track.alternatives == tracks[0].alternatives for track in tracks)
            form.alternatives.show_values(tracks[0].alternatives if alike else (), mixed=not alike)
        form.links.show_links(session, tracks, str(self._workspace.settings.get("language")))
        self._told = None
        self._show_values(form, values_on(tracks, session.frame), on_frame=bool(seen))
        self._show_frames(form, tracks)
        self._show_shape(form, session, tracks)
        locked = session.read_only or all(session.view.is_locked(track) for track in tracks)
        form.setEnabled(not locked)

    def _say_header(self, session: "Session", tracks: list[Track], state: State | None) -> None:
        language = str(self._workspace.settings.get("language"))
        labels = dict.fromkeys(short_label(session.store.taxonomy, track.label, language) for track in tracks)
        words = ", ".join(labels).upper()
        if len(tracks) > 1:
            self.header.say(tr("{count} TRACKS — {words}", count=len(tracks), words=words), tr("one change for all"))
            return
        side = tr("locked") if session.view.is_locked(tracks[0]) else _state_text(state)
        self.header.say(tr("TRACK #{number} — {words}", number=tracks[0].number, words=words), side)

    def _show_frames(self, form: Form, tracks: list[Track]) -> None:
        spans = [span for track in tracks if (span := track.keyframes.span) is not None]
        keys = sum(len(track.keyframes) for track in tracks)
        if spans:
            first, last = min(s.first for s in spans), max(s.last for s in spans)
            text = plain_frame(first) if first == last else f"{plain_frame(first)} – {plain_frame(last)}"
            count = tr("{count} key", count=keys) if keys == 1 else tr("{count} keys", count=keys)
            form.geometry_section.frames.say(text, count)
            form.identity.heading.tell(form.identity_words(), f"{text} · {count}")

    def _show_shape(self, form: Form, session: "Session", tracks: list[Track]) -> None:
        one = len(tracks) == 1
        state = state_on(tracks[0], session.frame) if one else None
        source = source_text(state.source) if state is not None else ("", "")
        form.geometry_section.show_shape(state.shape if state is not None else None, source, one=one)

    # -- look ----------------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.setMinimumWidth(theme.px(240))
        self.empty.setContentsMargins(theme.px(14), theme.px(14), theme.px(14), theme.px(14))
        self._dressed_for = theme.stamp()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            # the window's Esc drops the selection and its Tab goes to the next object
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            back_to_picture(self)
        else:
            super().keyPressEvent(event)

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


def _is_ours(event: QKeyEvent) -> bool:
    """Esc goes back to the picture, Tab to the next field."""
    tabs = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not event.modifiers() & TO_OTHERS
    return tabs or _is_escape(event)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape and not event.modifiers()


def _state_text(state: State | None) -> str:
    if state is None:
        return tr("not on this frame")
    if state.is_keyframe:
        return tr("guess ◇") if state.source.is_guess else tr("key frame ◆")
    words = {"interpolate": tr("interpolated"), "hold": tr("held")}
    return words.get(state.after.value, tr("carried"))


def source_text(source: Source) -> tuple[str, str]:
    """Who set a keyframe, in words, and how sure a machine was."""
    words = {
        Origin.MANUAL: tr("by hand"),
        Origin.TRACKER: tr("tracker {name}", name=source.name),
        Origin.DETECTOR: tr("detector {name}", name=source.name),
        Origin.IMPORT: tr("import {name}", name=source.name),
    }
    text = words[source.origin].strip()
    if source.is_guess:
        text = tr("{source}, a guess", source=text)
    elif source.accepted:
        text = tr("{source}, accepted", source=text)
    score = tr("score {score}", score=f"{source.score:.2f}") if source.score is not None else ""
    return text, score
