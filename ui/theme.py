"""The look: frozen colours of two themes, sizes that follow the system font, and one way to apply them.

Widgets ask `current()`, `px()` and `font()` while painting; a change of theme reaches them as a palette change.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.stylesheet import stylesheet

Theme = Literal["dark", "light"]
FontRole = Literal["text", "small", "tiny", "heading", "mono", "mono_small", "frame", "time"]

DESIGN_PX: Final = 12.0
"""Height of the text that every size in this package is given for."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The roles of colour. Every pair of text on ground keeps a contrast of at least 4.5 : 1."""

    name: Theme
    background: str
    panel: str
    raised: str
    line: str
    field: str
    canvas: str
    text: str
    dim: str
    accent: str
    on_accent: str
    link: str
    selection: str
    pressed: str
    pressed_line: str
    hover: str
    heading: str
    lane: str
    lit: str
    good: str
    warn: str
    bad: str
    playhead: str
    diamond: str


DARK: Final = Tokens(
    name="dark", background="#15171b", panel="#1c1f25", raised="#22262d", line="#2e333c", field="#14161a",
    canvas="#0b0c0e", text="#d7dbe2", dim="#8b93a1", accent="#4aa8ff", on_accent="#08131f", link="#7cc0ff",
    selection="#243447", pressed="#27405c", pressed_line="#3b6fa5", hover="#2a2f38", heading="#bcc2cc",
    lane="#121418", lit="#17212e", good="#7fd08a", warn="#f0b849", bad="#ff8080", playhead="#ffffff", diamond="#fdf6e8",
)  # fmt: skip

LIGHT: Final = Tokens(
    name="light", background="#e9ebef", panel="#f6f7f9", raised="#dfe3ea", line="#c8ced8", field="#ffffff",
    canvas="#cfd3da", text="#1b2028", dim="#565f6e", accent="#1769c4", on_accent="#ffffff", link="#0f5aad",
    selection="#d4e5f8", pressed="#c3dbf5", pressed_line="#3f86cf", hover="#d3d9e2", heading="#303743",
    lane="#f0f2f5", lit="#dde9f7", good="#1f6b2d", warn="#7d5300", bad="#b3202a", playhead="#11161d", diamond="#20252d",
)  # fmt: skip

_TOKENS: Final[dict[str, Tokens]] = {"dark": DARK, "light": LIGHT}


@dataclass(slots=True)
class _Look:
    """What was applied last; the application has exactly one look."""

    tokens: Tokens
    text_px: float
    styled: bool = False


_look: Final = _Look(DARK, DESIGN_PX)


def tokens(theme: str) -> Tokens:
    """The colours of a theme; dark for a name that is not known."""
    return _TOKENS.get(theme, DARK)


def current() -> Tokens:
    return _look.tokens


def apply(app: QApplication, theme: str, scale: float = 1.0) -> None:
    """Gives the whole application a theme. `scale` enlarges everything on top of the system's font size.

    Another size reaches widgets as a palette change, too.
    """
    system = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    before = _look.text_px
    _look.tokens, _look.text_px = tokens(theme), max(9.0, system * scale)
    font.cache_clear()
    text_width.cache_clear()
    sheet = stylesheet(_look.tokens, px)
    if sheet == app.styleSheet():
        return
    if not _look.styled:
        # once: each call makes a new style and destroys the last one, which widgets may still be painting with
        app.setStyle("Fusion")
        _look.styled = True
    app.setPalette(palette(_look.tokens))
    app.setFont(font("text"))
    app.setStyleSheet(sheet)
    if _look.text_px != before:
        # Qt tells nobody of a palette that stays as it is, yet every size is another now
        for widget in app.allWidgets():
            if isValid(widget):
                app.sendEvent(widget, QEvent(QEvent.Type.PaletteChange))


def stamp() -> tuple[str, float]:
    """Differs whenever something must be drawn anew for another theme or size."""
    return _look.tokens.name, _look.text_px


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget a role of the stylesheet: `dim`, `good`, `warn`, `bad`, `heading`."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def px(design_px: float) -> int:
    """Logical pixels for a size given for 12 px text; at least 1 for anything above 0."""
    size = round(design_px * _look.text_px / DESIGN_PX)
    return max(1, size) if design_px > 0 else size


_SIZES: Final[dict[str, float]] = {
    "text": 12, "small": 11, "tiny": 10, "heading": 11.5, "mono": 12, "mono_small": 11, "frame": 16, "time": 15,
}  # fmt: skip
_MONO: Final = ("mono", "mono_small", "frame", "time")


@lru_cache(maxsize=32)
def font(role: FontRole) -> QFont:
    """A font by role. Figures are tabular, so that numbers do not jump while they change."""
    mono = role in _MONO
    family = QFontDatabase.SystemFont.FixedFont if mono else QFontDatabase.SystemFont.GeneralFont
    made = QFont(QFontDatabase.systemFont(family))
    made.setPixelSize(px(_SIZES[role]))
    made.setFeature(QFont.Tag("tnum"), 1)
    if role == "heading":
        made.setWeight(QFont.Weight.DemiBold)
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)
    return made


@lru_cache(maxsize=8192)
def text_width(role: FontRole, text: str) -> float:
    """Logical pixels of a line of text. To measure takes longer than to paint, and layouts ask again and again."""
    return QFontMetricsF(font(role)).horizontalAdvance(text)


def palette(look: Tokens) -> QPalette:
    """The palette for everything the stylesheet leaves to the style."""
    made = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: look.panel, role.WindowText: look.text, role.Base: look.field, role.AlternateBase: look.panel,
        role.Text: look.text, role.Button: look.raised, role.ButtonText: look.text, role.BrightText: look.bad,
        role.ToolTipBase: look.raised, role.ToolTipText: look.text, role.Highlight: look.selection,
        role.HighlightedText: look.text, role.Link: look.link, role.PlaceholderText: look.dim, role.Accent: look.accent,
        role.Light: look.hover, role.Midlight: look.raised, role.Mid: look.line, role.Dark: look.background,
        role.Shadow: look.canvas,
    }  # fmt: skip
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, which, QColor(look.dim))
    return made


# -- colours ---------------------------------------------------------------------------------------------------------


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.1, "relative luminance")."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.1, "contrast ratio")."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=512)
def readable(colour: str, ground: str, ratio: float = 4.5) -> str:
    """The colour nearest to the given one, hue kept, in which text can be read on the ground."""
    if contrast(colour, ground) >= ratio:
        return colour
    toward = "#ffffff" if luminance(ground) < 0.18 else "#000000"
    for part in range(1, 21):
        mixed = mix(colour, toward, part / 20)
        if contrast(mixed, ground) >= ratio:
            return mixed
    return toward


@lru_cache(maxsize=512)
def mix(colour: str, other: str, part: float) -> str:
    """`part` of the other colour in the first."""
    channels = ((int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in channels)
