"""What holds on the frame on screen: whether it is in sight, what comes after, and the values of keyframes."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from annotations.interpolation import State
from annotations.keyframe import After, Value
from annotations.taxonomy import Attribute
from ui import theme
from ui.figures import plain_frame
from ui.panels.editors.editor import MIXED, Editor, Mixed
from ui.panels.editors.segmented import Segment, Segmented
from ui.panels.inspector_rows import AttributeRow, Row
from ui.panels.section import Section
from ui.panels.sight import Sight
from ui.words import named, tr


class SinceLink(QToolButton):
    """`since 240`: goes there."""

    def __init__(self, go: Callable[[int], None]) -> None:
        super().__init__()
        self.frame = -1
        self.setProperty("flat", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.clicked.connect(lambda: go(self.frame))
        self._told: tuple[int, bool] = (-1, False)
        named(self, tr("Go to where this was said"))
        self._dress()
        self.hide()

    def tell(self, frame: int | None, here: int) -> None:
        """None: nobody has said anything, or several tracks are shown."""
        told = (-1 if frame is None else frame, frame == here)
        if told == self._told:
            return
        self._told, self.frame = told, told[0]
        self.setVisible(frame is not None)
        if frame is None:
            return
        self.setText(tr("here ◆") if frame == here else tr("since {frame}", frame=frame))
        tip = tr("Said on frame {frame}, and holds since then. Click to go there.", frame=plain_frame(frame))
        named(self, self.text(), tip)

    def _dress(self) -> None:
        # forms are made anew for another theme
        self.setFont(theme.font("tiny"))
        self.setStyleSheet(f"color: {theme.current().link}; padding: 0; margin: 0; border: 0;")


class FrameRow(AttributeRow):
    """A value of keyframe scope, and since when it holds."""

    def __init__(
        self,
        attribute: Attribute,
        title: str,
        tip: str,
        editor: Editor,
        answer: Callable[[Attribute, Value | None], None],
        go: Callable[[int], None],
    ) -> None:
        super().__init__(attribute, title, tip, editor, answer)
        self.since = SinceLink(go)
        self._go = go
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.replace_label(left)
        column.addStretch(1)
        column.addWidget(self.label)
        column.addWidget(self.since, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go = QAction(tr("Go to where this was said"), menu)
        go.setEnabled(self.since.frame >= 0)
        go.triggered.connect(lambda: self._go(self.since.frame))
        menu.addAction(go)
        menu.addAction(tr("Not assessed from here on"), lambda: self.editor.answered.emit(None))
        menu.popup(event.globalPos())


class FrameSection(Section):
    """Answers hold from this frame on, or on it alone: as the person chooses, until she selects something else."""

    def __init__(
        self,
        sight: Callable[[Sight], None],
        after: Callable[[After], None],
    ) -> None:
        super().__init__("frame", tr("ON THIS FRAME"))
        self.sight = Segmented(
            (
                Segment(Sight.CLEAR, tr("in sight"), tr("It can be seen on this frame")),
                Segment(Sight.COVERED, tr("covered"), tr("Something stands before it from this frame on (X)")),
                Segment(Sight.HIDDEN, tr("hidden"), tr("It cannot be seen from this frame on (O)")),
            )
        )
        self.sight.chosen.connect(lambda ident: sight(Sight(ident)))
        self.after = Segmented(
            (
                Segment(After.INTERPOLATE, tr("moves"), tr("Interpolated to the next keyframe")),
                Segment(After.HOLD, tr("stays"), tr("Held as it is until the next keyframe")),
                Segment(After.CARRY, tr("ground"), tr("Carried with the ground, by the camera's motion alone")),
                Segment(After.HIDDEN, tr("hidden"), tr("Not to be seen until the next keyframe")),
            )
        )
        self.after.chosen.connect(lambda ident: after(After(ident)))
        self.mode = Segmented(
            (
                Segment("from", tr("from here on"), tr("Answers hold until the next keyframe that says otherwise")),
                Segment("here", tr("this frame only"), tr("Answers hold on this frame; then what was said before")),
            )
        )
        self.mode.choose("from")
        self.mode.chosen.connect(self.mode.choose)
        tip = tr("What holds after the keyframe, until the next one")
        self.after_row = Row(tr("Afterwards"), self.after, tip)
        self.add(Row(tr("Shown"), self.sight, tr("Whether it can be seen on this frame")))
        self.add(self.after_row)
        self.mode_row = Row(tr("Answers hold"), self.mode, tr("How long the answers below hold"))
        self.add(self.mode_row)
        self._rows: list[FrameRow] = []

    @property
    def only_here(self) -> bool:
        return self.mode.current == "here"

    def add_row(self, row: FrameRow) -> None:
        self._rows.append(row)
        self.add(row)

    def show_state(self, state: State | None, sight: Sight | Mixed | None, after: After | Mixed | None) -> None:
        """`state` of a single track; None where it does not show, or several are selected."""
        self.sight.mixed = sight is MIXED
        self.sight.choose(str(sight) if isinstance(sight, Sight) else "")
        self.after.mixed = after is MIXED
        self.after.choose(str(after) if isinstance(after, After) else "")
        self.after.setEnabled(after is not None)
        self.after_row.label.setToolTip(
            tr("What holds after the keyframe on frame {frame}", frame=plain_frame(state.keyframe))
            if state is not None
            else tr("What holds after the keyframe, until the next one")
        )
        self.mode_row.setVisible(bool(self._rows))

    def show_since(self, frames: Mapping[str, int], here: int) -> None:
        """Since when the values of a single track hold."""
        for row in self._rows:
            row.since.tell(frames.get(row.attribute.id), here)
