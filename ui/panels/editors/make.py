"""Which editor suits an attribute."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotations.keyframe import Value
from annotations.taxonomy import Attribute, AttributeType, Option, named
from ui.panels.editors.choice import choice_editor
from ui.panels.editors.editor import Editor
from ui.panels.editors.line import LineEditor
from ui.panels.editors.reference import ReferenceEditor, ReferencesEditor
from ui.panels.editors.segmented import Segment
from ui.panels.editors.several import SeveralEditor

if TYPE_CHECKING:
    from app.workspace import Workspace


def short_name(text: str) -> str:
    """Without the explanation in brackets or after a colon, which the tool tip tells."""
    return text.partition(" (")[0].partition(": ")[0].strip() or text


def segments(options: tuple[Option, ...], language: str) -> list[Segment]:
    """Options as choices: a short word, the whole wording in the tip."""
    found: list[Segment] = []
    for option in options:
        if not option.deprecated:
            whole = named(option.names, language, option.id)
            tip = f"{whole}: {option.hint}" if option.hint else whole
            found.append(Segment(option.id, short_name(whole), tip))
    return found


def retired_names(options: tuple[Option, ...], language: str) -> dict[str, str]:
    """Names of the options that are no longer offered."""
    return {o.id: short_name(named(o.names, language, o.id)) for o in options if o.deprecated}


def editor(
    attribute: Attribute,
    workspace: "Workspace",
    offered: Callable[[Attribute], Value | None],
    language: str,
    pick: Callable[[Attribute], None],
) -> Editor:
    """A new editor. `offered` gives what a small button beside a frame or a point would fill in now; `pick` asks the
    person to show a point on the picture.
    """
    match attribute.type:
        case AttributeType.ENUM | AttributeType.SCALE:
            retired = retired_names(attribute.options, language)
            return choice_editor(segments(attribute.options, language), retired)
        case AttributeType.MULTI:
            retired = retired_names(attribute.options, language)
            return SeveralEditor(segments(attribute.options, language), retired)
        case AttributeType.REF:
            return ReferenceEditor(workspace, (attribute.table,))
        case AttributeType.REF_LIST:
            return ReferencesEditor(workspace, (attribute.table,))
        case AttributeType.FRAME:
            return LineEditor(attribute, lambda: offered(attribute))
        case AttributeType.IMAGE_POINT:
            return LineEditor(attribute, lambda: offered(attribute), pick=lambda: pick(attribute))
        case _:
            return LineEditor(attribute)
