"""The inspector's numbers: place, size and angle of the shape on this frame, typed exactly."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from annotations.keyframe import Value
from annotations.shapes.kinds import kind
from annotations.shapes.shape import Shape
from annotations.taxonomy import Attribute, AttributeType
from ui import theme
from ui.panels.editors.line import LineEditor
from ui.panels.inspector_geometry import DECIMALS, area_text, numbers_of, place_text, vertices_of
from ui.panels.inspector_rows import FactField, Row
from ui.panels.section import Section
from ui.words import named, tr

COLUMNS: Final = 2


def _title(name: str) -> str:
    titles = {
        "left": tr("Left"),
        "top": tr("Top"),
        "width": tr("Width"),
        "height": tr("Height"),
        "cx": tr("Middle x"),
        "cy": tr("Middle y"),
        "rx": tr("Radius x"),
        "ry": tr("Radius y"),
        "x": tr("x"),
        "y": tr("y"),
        "angle_deg": tr("Turned °"),
    }
    return titles.get(name, name)


class GeometrySection(Section):
    """Fields appear as the kind of shape has numbers. Nothing is shown of several tracks, or where there is none."""

    def __init__(self, answer: Callable[[str, float], None]) -> None:
        super().__init__("geometry", tr("GEOMETRY"))
        self._answer = answer
        self._grid_of: tuple[str, ...] = ()
        self.fields: dict[str, LineEditor] = {}
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(theme.px(11), theme.px(2), theme.px(11), theme.px(2))
        self._grid.setSpacing(theme.px(5))
        self.frames, self.place, self.area, self.source = FactField(), FactField(), FactField(), FactField()
        self.single: list[QWidget] = [self._holder]
        self.add(self._holder)
        for title, fact in (
            (tr("Position"), self.place),
            (tr("Area"), self.area),
            (tr("Source"), self.source),
            (tr("Frames"), self.frames),
        ):
            row = Row(title, fact)
            self.add(row)
            if fact is not self.frames:
                self.single.append(row)

    def editors(self) -> list[LineEditor]:
        return list(self.fields.values())

    def show_shape(self, shape: Shape | None, source: tuple[str, str], *, one: bool) -> None:
        """None: it is not on this frame. `one`: exactly one track is selected."""
        for row in self.single:
            row.setVisible(one and (shape is not None or row is not self._holder))
        if shape is None:
            self.place.say(tr("not on this frame") if one else "")
            self.area.say("")
            self.source.say("")
            self.heading.tell(tr("not on this frame") if one else tr("several"))
            return
        numbers = numbers_of(shape)
        if tuple(numbers) != self._grid_of:
            self._rebuild(tuple(numbers))
        for name, value in numbers.items():
            self.fields[name].show_value(round(value, DECIMALS) + 0.0)
        place, size = place_text(shape)
        self.place.say(place, size, tr("Middle and size, picture pixels"))
        count = vertices_of(shape)
        self.area.say(area_text(shape), tr("{count} corners", count=count) if count else "")
        self.source.say(*source)
        title = kind(shape.kind).title
        self.heading.tell(" · ".join(part for part in (place, size) if part), title)

    def _rebuild(self, names: tuple[str, ...]) -> None:
        for child in self._holder.findChildren(QWidget):
            child.hide()
            child.deleteLater()
        self.fields, self._grid_of = {}, names
        for place, name in enumerate(names):
            attribute = Attribute(id=name, type=AttributeType.FLOAT, step=1.0)
            field = LineEditor(attribute, can_be_unsure=False, parent=self._holder)
            for each in (field, field.field):
                named(each, _title(name), tr("{name}, exactly", name=_title(name)))
            field.answered.connect(lambda value, name=name: self._answered(name, value))
            label = QLabel(_title(name), self._holder)
            label.setFont(theme.font("small"))
            label.setBuddy(field)
            label.setMinimumWidth(theme.px(48))
            theme.set_role(label, "dim")
            row, column = divmod(place, COLUMNS)
            self._grid.addWidget(label, row, 2 * column)
            self._grid.addWidget(field, row, 2 * column + 1)
            self.fields[name] = field
        for column in range(COLUMNS):
            self._grid.setColumnStretch(2 * column + 1, 1)

    def _answered(self, name: str, value: Value | None) -> None:
        if isinstance(value, int | float):
            self._answer(name, float(value))
