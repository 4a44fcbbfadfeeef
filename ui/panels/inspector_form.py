"""The inspector's form for one label (or what several labels share), built from the taxonomy and kept for reuse."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from annotations.attribute_values import is_shown
from annotations.keyframe import After, Value
from annotations.model import Review
from annotations.names import label_name, short_label
from annotations.taxonomy import Attribute, AttributeType, Profile, Scope, Taxonomy
from annotations.taxonomy import named as name_in
from app.profiles import is_offered, is_wanted
from ui import theme
from ui.icons import icon
from ui.panels.alternatives import Alternatives
from ui.panels.editors.choice import ListChoice, choice_editor
from ui.panels.editors.editor import MIXED, Editor, Shown
from ui.panels.editors.line import NoteEditor
from ui.panels.editors.make import editor, retired_names, segments, short_name
from ui.panels.editors.reference import ReferenceEditor
from ui.panels.editors.segmented import Segment, Segmented
from ui.panels.entry_card import EntryCard
from ui.panels.frame_section import FrameRow, FrameSection
from ui.panels.geometry_section import GeometrySection
from ui.panels.inspector_rows import AttributeRow, Row, Stack
from ui.panels.links_section import LinksSection
from ui.panels.section import Section
from ui.panels.sight import Sight
from ui.panels.type_rows import TypeRow
from ui.words import named, shown, tr

if TYPE_CHECKING:
    from app.workspace import Workspace

NO_CLAIM: Final = frozenset({"redaction"})
"""Labels that say nothing of the world: there is nothing to be more or less sure of."""
CARD: Final = "card"
"""What the card is called where the settings remember what is folded."""


class Answers(Protocol):
    """Who hears what a person says."""

    def attribute(self, attribute: Attribute, value: Value | None) -> None: ...
    def type_picked(self, values: dict[str, Value | None]) -> None: ...
    def alternatives(self, values: object) -> None: ...
    def compare(self, one: str, other: str) -> None: ...
    def label(self, label: str) -> None: ...
    def certainty(self, level: str | None) -> None: ...
    def review(self, review: str) -> None: ...
    def notes(self, text: str) -> None: ...
    def sight(self, sight: Sight) -> None: ...
    def after(self, after: After) -> None: ...
    def number(self, name: str, value: float) -> None: ...
    def group(self, name: str) -> None: ...
    def unlink(self) -> None: ...
    def go_to_track(self, ident: str) -> None: ...
    def go_to_frame(self, frame: int) -> None: ...
    def offered(self, attribute: Attribute) -> Value | None: ...
    def pick(self, attribute: Attribute) -> None: ...
    def folded(self, name: str, folded: bool) -> None: ...


class Form(QWidget):
    """Groups: what it is and how sure, on this frame, about the track, review, notes, links, geometry."""

    def __init__(
        self,
        workspace: "Workspace",
        taxonomy: Taxonomy,
        labels: Sequence[str],
        answers: Answers,
        language: str,
        link: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._workspace, self._taxonomy, self._answers, self._language = workspace, taxonomy, answers, language
        self.labels = tuple(labels)
        attributes = shared_attributes(taxonomy, labels)
        self.model, self.type_group = _type_pair(attributes)
        self.type_editor: ReferenceEditor | None = None
        self.type_row: Row | None = None
        self.card: EntryCard | None = None
        self.alternatives: Alternatives | None = None
        apart = {a.id for a in (self.model, self.type_group) if a is not None}
        # what must be given comes first: it is what the track is
        rest = sorted((a for a in attributes if a.id not in apart), key=lambda a: not a.required)
        self.rows: dict[str, AttributeRow] = {}
        first = [a for a in rest if a.required and a.scope is Scope.OBJECT]
        self.identity = Section("identity", tr("IDENTITY"))
        self._add_identity(self.identity, first)
        self.on_frame = FrameSection(answers.sight, answers.after)
        self.on_track = Section("track", tr("ABOUT THE TRACK"))
        for attribute in rest:
            if attribute.scope is not Scope.OBJECT:
                self.on_frame.add_row(self._frame_row(attribute, answers))
            elif attribute not in first:
                self.on_track.add(self._attribute_row(attribute))
        self.review_section, self.notes_section = self._review_section(), self._notes_section()
        self.links = LinksSection(answers, link)
        self.geometry_section = GeometrySection(answers.number)
        stack = Stack(self)
        folded = set(workspace.settings.get("folded"))
        for section in self.sections():
            stack.add(section)
            section.fold(section.name in folded)
            section.folded.connect(answers.folded)
        # first in, then shown: a widget that is shown without a parent is a window of its own
        self.on_track.setVisible(any(a.scope is Scope.OBJECT and a not in first for a in rest))
        stack.box.addStretch(1)

    def sections(self) -> list[Section]:
        found = [self.identity, self.on_frame, self.on_track, self.review_section, self.notes_section]
        return [*(s for s in found if s is not None), self.links, self.geometry_section]

    # -- building ------------------------------------------------------------------------------------------------

    def _add_identity(self, section: Section, first: Sequence[Attribute]) -> None:
        answers, taxonomy, language = self._answers, self._taxonomy, self._language
        if self.type_group is not None:
            self._add_type(section, self.type_group)
        offered = [label for label in taxonomy.labels if not label.deprecated or label.id in self.labels]
        self.label_box = ListChoice([Segment(o.id, short_label(taxonomy, o.id, language)) for o in offered])
        self.label_box.takes_no_answer()
        self.label_box.answered.connect(answers.label)
        names = ", ".join(label_name(taxonomy, label, language) for label in self.labels)
        section.add(Row(tr("Label"), self.label_box, names))
        for attribute in first:
            section.add(self._attribute_row(attribute))
        levels = taxonomy.certainty.levels
        self.certainty = choice_editor(segments(levels, language), retired_names(levels, language))
        self.certainty.answered.connect(answers.certainty)
        self.certainty_row = Row(tr("How sure"), self.certainty, tr("How sure you are of this identification"))
        section.add(self.certainty_row)
        if self.type_group is not None:
            tables = self._tables(self.type_group)
            self.alternatives = Alternatives(self._workspace, tables)
            self.alternatives.answered.connect(answers.alternatives)
            self.alternatives.compared.connect(answers.compare)
            section.add(self.alternatives)

    def _tables(self, group: Attribute) -> tuple[str, ...]:
        return (group.table, *((self.model.table,) if self.model is not None else ()))

    def _add_type(self, section: Section, group: Attribute) -> None:
        tables = self._tables(group)
        self.type_editor = ReferenceEditor(self._workspace, tables)
        self.type_editor.picked.connect(self._type_picked)
        self.type_row = Row(tr("Type"), self.type_editor, tr("The most specific type you can defend (T)"))
        self.card_button = named(
            QToolButton(), tr("What to look for"), tr("What to look for, and what it is taken for")
        )
        self.card_button.setIcon(icon("card-text-outline", "dim"))
        self.card_button.setCheckable(True)
        self.card_button.setFixedSize(theme.px(24), theme.px(24))
        self.card_button.toggled.connect(self._fold_card)
        self.type_row.add_side(self.card_button)
        section.add(self.type_row)
        holder = QWidget()
        margins = QVBoxLayout(holder)
        margins.setContentsMargins(theme.px(11), 0, theme.px(11), 0)
        self.card = EntryCard(self._workspace, tables)
        margins.addWidget(self.card)
        self.card.fits_its_text = True
        self.card.hide()
        self.card.look_alike_chosen.connect(lambda ident: self._answers.compare(self._type_id(), ident))
        section.add(holder)
        self.card_button.setChecked(CARD not in self._workspace.settings.get("folded"))

    def _fold_card(self, opened: bool) -> None:
        if self.card is not None:
            self.card.setVisible(opened)
            self._answers.folded(CARD, not opened)
            self.card.show_entry(self._type_id())

    def _type_id(self) -> str:
        return self.type_editor.shown if self.type_editor is not None else ""

    def _review_section(self) -> Section:
        section = Section("review", tr("REVIEW"))
        section.rows.setContentsMargins(theme.px(11), theme.px(2), theme.px(11), theme.px(5))
        tips = [Segment(review.value, shown(review.value), shown(f"Mark as {review.value}")) for review in Review]
        self.review = named(Segmented(tips), tr("Review"), tr("How far a second pair of eyes has looked at it"))
        self.review.chosen.connect(self._answers.review)
        section.add(self.review)
        return section

    def _notes_section(self) -> Section | None:
        self.note: NoteEditor | None = None
        rows = [self._taxonomy.label(label) for label in self.labels]
        if not all(label is None or label.privacy.allow_free_text for label in rows):
            return None
        section = Section("notes", tr("NOTES"))
        section.rows.setContentsMargins(theme.px(11), theme.px(2), theme.px(11), theme.px(5))
        self.note = NoteEditor()
        self.note.answered.connect(self._answers.notes)
        section.add(self.note)
        return section

    def _attribute_row(self, attribute: Attribute) -> AttributeRow:
        title, tip, made = self._parts(attribute)
        row = AttributeRow(attribute, title, tip, made, self._answers.attribute)
        self.rows[attribute.id] = row
        return row

    def _frame_row(self, attribute: Attribute, answers: Answers) -> FrameRow:
        title, tip, made = self._parts(attribute)
        row = FrameRow(attribute, title, tip, made, answers.attribute, answers.go_to_frame)
        self.rows[attribute.id] = row
        return row

    def _parts(self, attribute: Attribute) -> tuple[str, str, Editor]:
        whole = name_in(attribute.names, self._language, attribute.id)
        tip = "\n".join(filter(None, (whole, name_in(attribute.help, self._language))))
        tip = tr("{name} (retired)", name=tip) if attribute.deprecated else tip
        answers = self._answers
        return short_name(whole), tip, editor(attribute, self._workspace, answers.offered, self._language, answers.pick)

    def type_values(self, table: str, ident: str) -> dict[str, Value | None]:
        """A model brings its class along; a class takes a model away that is not of it."""
        if self.type_group is None:
            return {}
        if self.model is not None and table == self.model.table:
            values: dict[str, Value | None] = {self.model.id: ident}
            entry = self._taxonomy.entry(table, ident)
            if entry is not None and entry.parent:
                values[self.type_group.id] = entry.parent
            return values
        values = {self.type_group.id: ident or None}
        if self.model is not None:
            values[self.model.id] = None
        return values

    def _type_picked(self, row: TypeRow) -> None:
        self._answers.type_picked(self.type_values(row.table, row.id))

    # -- showing -------------------------------------------------------------------------------------------------

    def editors(self) -> list[Editor]:
        found: list[Editor] = [row.editor for row in self.rows.values()]
        found += [self.note] if self.note is not None else []
        found += self.alternatives.editors() if self.alternatives is not None else []
        return [*found, *self.geometry_section.editors(), self.links.group]

    def flush(self) -> None:
        """What was typed and not yet told is told now, of the tracks it was typed for."""
        for each in self.editors():
            each.flush()
        if self.alternatives is not None:
            self.alternatives.flush()

    def show_values(self, values: dict[str, Shown], profile: Profile | None, *, on_frame: bool) -> None:
        """Attribute values. Rows whose condition does not hold are hidden; without `on_frame` frame rows are off."""
        plain = {name: value for name, value in values.items() if value is not None and value is not MIXED}
        for name, row in self.rows.items():
            attribute, value = row.attribute, values.get(name)
            # a value that is there is never out of sight, whatever the conditions say
            offered = is_offered(profile, attribute) and is_shown(attribute, plain)
            row.setVisible(offered or value is not None)
            row.editor.show_value(value)
            row.tell_missing(value is None and offered and is_wanted(profile, attribute, plain))
            row.setEnabled(on_frame or attribute.scope is Scope.OBJECT)
        side = tr("until the next keyframe") if on_frame else tr("not to be seen on this frame")
        words = [row.editor.words() for row in self.rows.values() if row.attribute.scope is not Scope.OBJECT]
        self.on_frame.heading.tell(" · ".join(filter(None, words)) if on_frame else side, side)
        told = [row.editor.words() for row in self.rows.values() if row.attribute.scope is Scope.OBJECT]
        self.on_track.heading.tell(" · ".join(filter(None, told)))
        self._show_type(values, plain, profile)

    def _show_type(self, values: dict[str, Shown], plain: dict[str, Value], profile: Profile | None) -> None:
        if self.type_editor is None or self.type_group is None:
            return
        model = values.get(self.model.id) if self.model is not None else None
        self.type_editor.show_value(model if model is not None else values.get(self.type_group.id))
        if self.type_row is not None:
            missing = values.get(self.type_group.id) is None
            self.type_row.tell_missing(missing and is_wanted(profile, self.type_group, plain))
        self.type_editor.picker.first = str(values.get(self.type_group.id) or "")
        if self.card is not None and not self.card.isHidden():
            self.card.show_entry(self._type_id())
        if self.alternatives is not None:
            self.alternatives.current_type = self._type_id()

    def identity_words(self) -> str:
        """What it is and how sure that is: while the group is folded."""
        kind = self.type_editor.words() if self.type_editor is not None else ""
        return " · ".join(filter(None, (kind or self.label_box.words(), self.certainty.words())))

    def show_track(self, label: Shown, certainty: Shown, review: Shown, notes: Shown) -> None:
        self.label_box.show_value(label)
        self.certainty.show_value(certainty)
        self.certainty_row.setVisible(certainty is not None or not NO_CLAIM.issuperset(self.labels))
        self.review.mixed = review is MIXED
        self.review.choose(review if isinstance(review, str) else "")
        self.review_section.heading.tell(tr("several") if review is MIXED else shown(str(review)))
        if self.note is not None and self.notes_section is not None:
            self.note.show_value(notes)
            self.notes_section.heading.tell(tr("several") if notes is MIXED else str(notes or ""))


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
