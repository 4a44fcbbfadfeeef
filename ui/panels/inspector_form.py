"""The inspector's form for one label (or what several labels share), built from the taxonomy and kept for reuse."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtWidgets import QWidget

from annotations.attribute_values import is_required, is_shown
from annotations.keyframe import Value
from annotations.model import Review
from annotations.names import short_label
from annotations.taxonomy import Attribute, AttributeType, Scope, Taxonomy, named
from ui.panels.editors.choice import ListChoice, choice_editor
from ui.panels.editors.editor import MIXED, Editor, Shown
from ui.panels.editors.line import NoteEditor
from ui.panels.editors.make import editor, segments, short_name
from ui.panels.editors.reference import ReferenceEditor
from ui.panels.editors.segmented import Segment, Segmented
from ui.panels.inspector_rows import AttributeRow, FactField, Heading, Row, Stack
from ui.panels.type_rows import TypeRow

if TYPE_CHECKING:
    from app.workspace import Workspace

REVIEWS: Final = tuple(Segment(review.value, review.value, f"Review: {review.value}") for review in Review)

NO_CLAIM: Final = frozenset({"redaction"})
"""Labels that say nothing of the world: there is nothing to be more or less sure of."""


class Answers(Protocol):
    """Who hears what a person says."""

    def attribute(self, attribute: Attribute, value: Value | None) -> None: ...
    def type_picked(self, values: dict[str, Value | None]) -> None: ...
    def label(self, label: str) -> None: ...
    def certainty(self, level: str | None) -> None: ...
    def review(self, review: str) -> None: ...
    def notes(self, text: str) -> None: ...
    def offered(self, attribute: Attribute) -> Value | None: ...


class Form(QWidget):
    """Rows: what it is, how sure, facts, note, what holds on this frame, what holds for the whole track."""

    def __init__(
        self, workspace: "Workspace", taxonomy: Taxonomy, labels: Sequence[str], answers: Answers, language: str
    ) -> None:
        super().__init__()
        self._workspace, self._taxonomy, self._answers, self._language = workspace, taxonomy, answers, language
        self.labels = tuple(labels)
        attributes = shared_attributes(taxonomy, labels)
        self.model, self.group = _type_pair(attributes)
        self.type_editor: ReferenceEditor | None = None
        self.type_row: Row | None = None
        stack = Stack(self)
        apart = {a.id for a in (self.model, self.group) if a is not None}
        # what must be given comes first: it is what the track is
        rest = sorted((a for a in attributes if a.id not in apart and not a.deprecated), key=lambda a: not a.required)
        self.rows: dict[str, AttributeRow] = {}
        first = [a for a in rest if a.required and a.scope is Scope.OBJECT]
        self._add_head(stack, first)
        self.on_frame, self.on_track = Heading("ON THIS FRAME"), Heading("WHOLE TRACK")
        self._add_group(stack, self.on_frame, [a for a in rest if a.scope is not Scope.OBJECT])
        self._add_group(stack, self.on_track, [a for a in rest if a.scope is Scope.OBJECT and a not in first])
        stack.box.addStretch(1)

    # -- building ------------------------------------------------------------------------------------------------

    def _add_head(self, stack: Stack, first: Sequence[Attribute]) -> None:
        answers, taxonomy, language = self._answers, self._taxonomy, self._language
        if self.group is not None:
            tables = (self.group.table, *((self.model.table,) if self.model is not None else ()))
            self.type_editor = ReferenceEditor(self._workspace, tables)
            self.type_editor.picked.connect(self._type_picked)
            self.type_row = Row("Type", self.type_editor, "The most specific type you can defend (T)")
            stack.add(self.type_row)
        offered = [label for label in taxonomy.labels if not label.deprecated or label.id in self.labels]
        self.label_box = ListChoice([Segment(o.id, short_label(taxonomy, o.id, language)) for o in offered])
        self.label_box.box.removeItem(self.label_box.box.count() - 1)
        self.label_box.box.removeItem(0)
        self.label_box.answered.connect(answers.label)
        stack.add(Row("Label", self.label_box))
        for attribute in first:
            self._add_attribute(stack, attribute)
        self.certainty = choice_editor(segments(taxonomy.certainty.levels, language))
        self.certainty.answered.connect(answers.certainty)
        self.certainty_row = Row("How sure", self.certainty, "How sure you are of this identification")
        stack.add(self.certainty_row)
        self.review = Segmented(REVIEWS)
        self.review.chosen.connect(answers.review)
        stack.add(Row("Review", self.review))
        self.frames, self.place, self.source = FactField(), FactField(), FactField()
        self.single: list[Row] = []
        for title, fact in (("Frames", self.frames), ("Position", self.place), ("Source", self.source)):
            row = Row(title, fact)
            stack.add(row)
            if fact is not self.frames:
                self.single.append(row)
        self.note: NoteEditor | None = None
        rows = [taxonomy.label(label) for label in self.labels]
        if all(label is None or label.privacy.allow_free_text for label in rows):
            self.note = NoteEditor()
            self.note.answered.connect(answers.notes)
            stack.add(Row("Note", self.note))

    def _add_group(self, stack: Stack, heading: Heading, attributes: Sequence[Attribute]) -> None:
        # first in, then shown: a widget that is shown without a parent is a window of its own
        stack.add(heading)
        heading.setVisible(bool(attributes))
        for attribute in attributes:
            self._add_attribute(stack, attribute)

    def _add_attribute(self, stack: Stack, attribute: Attribute) -> None:
        whole = named(attribute.names, self._language, attribute.id)
        help_text = named(attribute.help, self._language)
        tip = f"{whole}\n{help_text}" if help_text else whole
        made = editor(attribute, self._workspace, self._answers.offered, self._language)
        row = AttributeRow(attribute, short_name(whole), tip, made, self._answers.attribute)
        self.rows[attribute.id] = row
        stack.add(row)

    def _type_picked(self, row: TypeRow) -> None:
        """A model brings its class along; a class takes a model away that is not of it."""
        if self.group is None:
            return
        values: dict[str, Value | None] = {}
        if self.model is not None and row.table == self.model.table:
            values = {self.model.id: row.id}
            entry = self._taxonomy.entry(row.table, row.id)
            if entry is not None and entry.parent:
                values[self.group.id] = entry.parent
        else:
            values = {self.group.id: row.id or None}
            if self.model is not None:
                values[self.model.id] = None
        self._answers.type_picked(values)

    # -- showing -------------------------------------------------------------------------------------------------

    def editors(self) -> list[Editor]:
        return [*(row.editor for row in self.rows.values()), *((self.note,) if self.note is not None else ())]

    def flush(self) -> None:
        """What was typed and not yet told is told now, of the tracks it was typed for."""
        for each in self.editors():
            each.flush()

    def show_values(self, values: dict[str, Shown], profile: str, *, on_frame: bool) -> None:
        """Attribute values. Rows whose condition does not hold are hidden; without `on_frame` frame rows are off."""
        plain = {name: value for name, value in values.items() if value is not None and value is not MIXED}
        for name, row in self.rows.items():
            attribute, value = row.attribute, values.get(name)
            # a value that is there is never out of sight, whatever the conditions say
            wanted = is_shown(attribute, plain) and attribute.profile in ("", profile)
            row.setVisible(wanted or value is not None)
            row.editor.show_value(value)
            row.tell_missing(value is None and is_required(attribute, plain))
            row.setEnabled(on_frame or attribute.scope is Scope.OBJECT)
        self.on_frame.side.setText("holds until the next keyframe" if on_frame else "not to be seen on this frame")
        if self.type_editor is not None and self.group is not None:
            model = values.get(self.model.id) if self.model is not None else None
            self.type_editor.show_value(model if model is not None else values.get(self.group.id))
            if self.type_row is not None:
                self.type_row.tell_missing(values.get(self.group.id) is None and is_required(self.group, plain))
            self.type_editor.picker.first = str(values.get(self.group.id) or "")

    def show_track(self, label: Shown, certainty: Shown, review: Shown, notes: Shown) -> None:
        self.label_box.show_value(label)
        self.certainty.show_value(certainty)
        self.certainty_row.setVisible(certainty is not None or not NO_CLAIM.issuperset(self.labels))
        self.review.mixed = review is MIXED
        self.review.choose(review if isinstance(review, str) else "")
        if self.note is not None:
            self.note.show_value(notes)


def shared_attributes(taxonomy: Taxonomy, labels: Sequence[str]) -> list[Attribute]:
    """What all of these labels offer, in the first one's order."""
    first, *others = [taxonomy.attributes_of(label) for label in labels] or [()]
    return [attribute for attribute in first if all(attribute in each for each in others)]


def _type_pair(attributes: Sequence[Attribute]) -> tuple[Attribute | None, Attribute | None]:
    """The reference that narrows another one (model) and the one it is narrowed by (class); or a lone first one."""
    refs = {a.id: a for a in attributes if a.type is AttributeType.REF}
    for attribute in refs.values():
        if attribute.filter_by in refs:
            return attribute, refs[attribute.filter_by]
    lone = attributes[0] if attributes and attributes[0].id in refs else None
    return None, lone
