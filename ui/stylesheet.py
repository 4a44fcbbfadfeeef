"""The application's one stylesheet, filled in from a theme's colours and the sizes of the system font."""

import re
from collections.abc import Callable
from pathlib import Path
from string import Template
from typing import Final, Protocol

ASSETS: Final = Path(__file__).parent / "data"


class Colours(Protocol):
    """What the sheet takes from a theme."""

    @property
    def name(self) -> str: ...


SHEET: Final = """
* { outline: 0; }
QMainWindow, QDialog { background: $background; }
QWidget { color: $text; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QMenuBar { background: $background; padding: 2px 6px; spacing: 2px; }
QMenuBar::item { padding: 5px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $dim; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QMenu::indicator:checked { image: url($assets/check-$name.svg); }

QPushButton, QToolButton { background: $raised; border: 1px solid $line; border-radius: 5px; padding: 4px 10px; }
QToolButton { padding: 3px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {
    background: $pressed; border-color: $pressed_line; }
QPushButton:disabled, QToolButton:disabled { color: $dim; background: $panel; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; border-color: $accent; color: $on_accent; }
QToolButton[primary="true"] { background: $accent; border-color: $accent; }
QToolButton[primary="true"]:hover { background: $link; }
QToolButton[primary="true"]:disabled { background: $raised; border-color: $line; }
QToolButton[flat="true"] { background: transparent; border-color: transparent; }
QToolButton[flat="true"]:hover { background: $hover; }
QToolButton[flat="true"]:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
    background: $field; border: 1px solid $line; border-radius: 4px; padding: 0 7px; min-height: ${row}px;
    selection-background-color: $pressed; selection-color: $text; }
QPlainTextEdit, QTextEdit { padding: 2px 3px; }
QLineEdit:hover, QPlainTextEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QComboBox:hover {
    border-color: $pressed_line; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
    border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: $dim; background: $panel; }
QLineEdit[wrong="true"] { border-color: $bad; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {
    border: 0; width: 14px; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url($assets/up-$name.svg); width: 8px; height: 8px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url($assets/down-$name.svg); width: 8px; height: 8px; }
QComboBox[role="dim"] { color: $dim; }
QComboBox::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow { image: url($assets/down-$name.svg); width: 9px; height: 9px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; selection-background-color: $selection;
    selection-color: $text; padding: 3px; }
QComboBox QAbstractItemView::item { min-height: ${row}px; padding: 0 6px; }

QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $dim; background: $field; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked { image: url($assets/check-$name.svg); border-color: $accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; border-radius: 8px; }
QCheckBox:focus, QRadioButton:focus { color: $link; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::handle:horizontal { width: 12px; margin: -5px 0; border-radius: 6px; background: $accent; }
QProgressBar { background: $field; border: 1px solid $line; border-radius: 4px; text-align: center; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollArea { border: 0; background: $panel; }
QScrollBar:vertical { background: $panel; width: 10px; margin: 0; }
QScrollBar:horizontal { background: $panel; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTableView, QListView, QTreeView { background: $panel; border: 0; gridline-color: $line;
    alternate-background-color: $panel;
    selection-background-color: $selection; selection-color: $text; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: $selection; color: $text; }
QHeaderView::section { background: $raised; color: $dim; border: 0; border-bottom: 1px solid $line; padding: 4px 6px; }
QTabBar::tab { background: $panel; color: $dim; padding: 6px 12px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::scroller { width: 44px; }
QTabBar QToolButton { padding: 0px; border: 0; border-radius: 0px; background: $panel; }
QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QSplitter::handle, QMainWindow::separator { background: $line; }
QMainWindow::separator { width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QDockWidget { titlebar-close-icon: none; }
QDockWidget::title { background: $raised; padding: 6px 10px; border-bottom: 1px solid $line; }
QGroupBox { border: 1px solid $line; border-radius: 5px; margin-top: 9px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 9px; color: $dim; }
QFrame[frameShape="4"], QFrame[frameShape="5"] { color: $line; }
QStatusBar { background: $background; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QToolBar { background: $background; border: 0; padding: 0; spacing: 0; }
QLabel { background: transparent; }
QLabel[role="dim"] { color: $dim; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="heading"] { color: $heading; }
#inspector, #track_list, #findings_panel, #marks_panel { background: $panel; }
#type_picker { background: $panel; border: 1px solid $line; }
QLabel[role="good"] { color: $good; }
#window_title { color: $dim; }
#palette { background: $panel; border: 1px solid $line; border-radius: 8px; }
#palette QListWidget { background: transparent; border: 0; }
#palette QListWidget::item { padding: 4px 8px; border-radius: 4px; }
#palette QListWidget::item:selected { background: $selection; color: $text; }
#comment_editor { background: $panel; border: 1px solid $line; border-radius: 7px; }
#shortcut_tree::item { padding: 3px 2px; }
#settings_dialog QListWidget::item, #guide_dialog QTreeWidget::item, #guide_dialog QListWidget::item {
    padding: 4px 6px; border-radius: 4px; }
#toast { background: $raised; border: 1px solid $line; border-left: 3px solid $accent; border-radius: 5px; }
#toast[tone="error"] { border-left-color: $bad; }
#toast[tone="done"] { border-left-color: $good; }
#toast QToolButton { background: transparent; border: 0; }
#welcome_title { font-size: 30px; font-weight: 600; }
QPushButton[link="true"] { background: transparent; border: 0; color: $link; padding: 3px 8px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
"""


def stylesheet(look: Colours, px: Callable[[float], int]) -> str:
    """The sheet in a theme's colours. `px` turns sizes given for 12 px text into logical pixels."""
    values: dict[str, object] = {name: getattr(look, name) for name in _names(look)}
    text = re.sub(r"(?<![\w#])(\d+(?:\.\d+)?)px", lambda found: f"{px(float(found.group(1)))}px", SHEET)
    return Template(text).substitute(values, row=px(21), assets=ASSETS.as_posix())


def _names(look: Colours) -> tuple[str, ...]:
    return tuple(type(look).__dataclass_fields__)  # pyright: ignore[reportAttributeAccessIssue]
