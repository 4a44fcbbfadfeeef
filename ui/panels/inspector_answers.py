"""What becomes of a person's answers in the inspector: each one edit of the tracks it was given for."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, cast

from annotations import edits
from annotations.changes import Edit
from annotations.errors import AnnotationError
from annotations.interpolation import state_on
from annotations.keyframe import NOT_ASSESSED, After, Value
from annotations.model import Alternative, Review, Track
from annotations.shapes.kinds import kind
from annotations.taxonomy import Attribute, AttributeType
from app.errors import AppError
from ui.panels.entry_facts import table_of
from ui.panels.inspector_edits import (
    after_edit,
    alternatives_edit,
    attribute_edit,
    for_all,
    relabel_edit,
    sight_edit,
    type_edit,
)
from ui.panels.inspector_geometry import with_number
from ui.panels.sight import Sight
from ui.words import tr

if TYPE_CHECKING:
    from app.session import Session
    from app.workspace import Workspace
    from ui.panels.inspector_form import Form


class InspectorAnswers:
    """Implements inspector_form.Answers. `tracks` gives the shown tracks, `refresh` shows the stored truth again."""

    def __init__(
        self,
        workspace: "Workspace",
        tracks: Callable[[], Sequence[Track]],
        form: "Callable[[], Form | None]",
        refresh: Callable[[], None],
    ) -> None:
        self._workspace, self._tracks, self._form, self._refresh = workspace, tracks, form, refresh

    @property
    def _session(self) -> "Session | None":
        return self._workspace.session

    # -- identity ------------------------------------------------------------------------------------------------

    def type_picked(self, values: dict[str, Value | None]) -> None:
        self._do(lambda session, tracks: type_edit(tracks, values, session.store.taxonomy))

    def alternatives(self, values: object) -> None:
        rows, form = cast("tuple[Alternative, ...]", values), self._form()

        def type_values(ident: str) -> dict[str, Value | None]:
            session = self._session
            if session is None or form is None or form.type_group is None:
                return {}
            tables = (form.type_group.table, *((form.model.table,) if form.model is not None else ()))
            table = table_of(session.store.taxonomy, tables, ident)
            return form.type_values(table, ident) if table else {}

        self._do(lambda session, tracks: alternatives_edit(tracks, rows, type_values, session.store.taxonomy))

    def compare(self, one: str, other: str) -> None:
        form = self._form()
        if form is not None and form.type_group is not None:
            from ui.panels.entry_compare import EntryCompare

            tables = tuple(a.table for a in (form.type_group, form.model) if a is not None)
            EntryCompare(self._workspace, tables, form.window(), one, other).show()

    def label(self, label: str) -> None:
        self._do(lambda session, tracks: relabel_edit(tracks, label, lambda t: edits.relabel(session.store, t, label)))

    def certainty(self, level: str | None) -> None:
        self._each(lambda session, t: edits.set_certainty(t, level or NOT_ASSESSED, taxonomy=session.store.taxonomy))

    def review(self, review: str) -> None:
        self._each(lambda session, t: edits.set_review(t, Review(review), taxonomy=session.store.taxonomy))

    def notes(self, text: str) -> None:
        self._each(lambda session, t: edits.set_notes(t, text, taxonomy=session.store.taxonomy))

    # -- attributes ----------------------------------------------------------------------------------------------

    def attribute(self, attribute: Attribute, value: Value | None) -> None:
        form = self._form()
        only_here = form is not None and form.on_frame.only_here
        self._do(
            lambda session, tracks: attribute_edit(
                tracks, attribute, value, session.frame, session.store.taxonomy, only_here=only_here
            )
        )

    def offered(self, attribute: Attribute) -> Value | None:
        """What the small button beside a field fills in: the frame on screen, or the middle of the shape."""
        session = self._session
        if session is None:
            return None
        if attribute.type is AttributeType.FRAME:
            return session.frame
        tracks = self._tracks()
        state = state_on(tracks[-1], session.frame) if tracks else None
        if state is None:
            return None
        left, top, right, bottom = kind(state.shape.kind).bounds(state.shape)
        return [round((left + right) / 2, 2), round((top + bottom) / 2, 2)]

    def pick(self, attribute: Attribute) -> None:
        """Asks for a place on the picture; it goes to the tracks that were shown when it was asked for."""
        window, asked_for = self._workspace.window, [track.id for track in self._tracks()]
        if window is None:
            return

        def picked(x: float, y: float) -> None:
            if [track.id for track in self._tracks()] == asked_for:
                self.attribute(attribute, [round(x, 2), round(y, 2)])

        window.pick_point(tr("Click the place on the picture · Esc leaves it as it is"), picked)

    # -- on this frame -------------------------------------------------------------------------------------------

    def sight(self, sight: Sight) -> None:
        self._do(lambda session, tracks: sight_edit(tracks, sight, session.frame, session.store.taxonomy))

    def after(self, after: After) -> None:
        self._do(lambda session, tracks: after_edit(tracks, after, session.frame, session.store.taxonomy))

    def number(self, name: str, value: float) -> None:
        def edit_of(session: "Session", track: Track) -> Edit:
            state = state_on(track, session.frame)
            if state is None:
                raise AnnotationError(f"#{track.number} is not on this frame.", fine="Nothing was changed.")
            shape = with_number(state.shape, name, value)
            return edits.set_shape(track, session.frame, shape, taxonomy=session.store.taxonomy)

        self._each(edit_of)

    # -- links and places ----------------------------------------------------------------------------------------

    def group(self, name: str) -> None:
        self._do(lambda session, tracks: edits.set_group(tracks, name, taxonomy=session.store.taxonomy))

    def unlink(self) -> None:
        self._do(lambda session, tracks: edits.set_identity(tracks, "", taxonomy=session.store.taxonomy))

    def go_to_track(self, ident: str) -> None:
        session = self._session
        if session is not None and ident in session.store.tracks:
            session.jump_to(ident)

    def go_to_frame(self, frame: int) -> None:
        if self._session is not None:
            self._session.seek(frame)

    def folded(self, name: str, folded: bool) -> None:
        settings = self._workspace.settings
        rest = [each for each in settings.get("folded") if each != name]
        try:
            settings.set("folded", sorted([*rest, name]) if folded else rest)
        except AppError as error:
            self._workspace.messages.fail(error)

    # -- doing ---------------------------------------------------------------------------------------------------

    def _each(self, edit_of: "Callable[[Session, Track], Edit]") -> None:
        self._do(lambda session, tracks: for_all(tracks, lambda track: edit_of(session, track)))

    def _do(self, make: "Callable[[Session, Sequence[Track]], Edit | None]") -> None:
        """One edit of all shown tracks that are not locked; the widgets show the stored truth afterwards."""
        session = self._session
        if session is None:
            return
        tracks = [track for track in self._tracks() if not session.view.is_locked(track)]
        if tracks:
            try:
                edit = make(session, tracks)
            except AnnotationError as error:
                self._workspace.messages.fail(error, replace="edit")
                edit = None
            if edit is not None:
                session.edit(edit)
        self._refresh()
