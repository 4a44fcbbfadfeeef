"""What the pages of the taxonomy editor share: the taxonomy as it is now, who uses what, and one way to change it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotations import edits
from annotations.changes import Edit
from annotations.edits.taxonomy import Usage, usage_of
from annotations.errors import AnnotationError
from annotations.names import label_name
from annotations.store import Store
from annotations.taxonomy import Attribute, Names, Taxonomy, named
from ui.words import shown, tr

if TYPE_CHECKING:
    from app.workspace import Workspace
    from ui.bridge import Bridge

LANGUAGES = ("en", "uk", "ru")


class Desk(QObject):
    """Every change is one edit of the project. What cannot be done is told, and nothing has changed."""

    changed = Signal()
    """The taxonomy, its usage or the language of names is another one."""
    told = Signal(str)
    """Why something was not done; empty when something was."""

    def __init__(self, workspace: "Workspace", bridge: "Bridge", parent: QObject) -> None:
        super().__init__(parent)
        self.workspace = workspace
        language = str(workspace.settings.get("language"))
        self.language = language if language in LANGUAGES else "en"
        self._usage: Usage | None = None
        bridge.edited.connect(self._edited)
        bridge.session_changed.connect(self.changed)

    @property
    def store(self) -> Store | None:
        session = self.workspace.session
        return session.store if session is not None else None

    @property
    def taxonomy(self) -> Taxonomy | None:
        return self.store.taxonomy if self.store is not None else None

    @property
    def usage(self) -> Usage:
        if self._usage is None:
            self._usage = usage_of(self.store.tracks.values() if self.store is not None else ())
        return self._usage

    def set_language(self, language: str) -> None:
        self.language = language
        self.changed.emit()

    def change(self, title: str, change: Callable[[Taxonomy], Taxonomy], *, merge_key: str = "") -> bool:
        """Puts another taxonomy in the place of this one. `title`: plain English, as the Undo menu tells it."""
        store = self.store
        if store is None:
            return False
        return self.edit(lambda: edits.replace_taxonomy(store, change(store.taxonomy), title, merge_key=merge_key))

    def edit(self, make: Callable[[], Edit]) -> bool:
        session = self.workspace.session
        if session is None:
            return False
        try:
            edit = make()
        except AnnotationError as error:
            self.told.emit(shown(str(error)))
            self.changed.emit()
            return False
        if not edit.changes_anything:
            return True
        done = session.edit(edit)
        self.told.emit("" if done else tr("This could not be saved; nothing was changed."))
        return done

    def name(self, names: Names, ident: str) -> str:
        return named(names, self.language, ident)

    def label_name(self, ident: str) -> str:
        """`all labels` for the empty id, which stands for what is common to them."""
        if not ident:
            return tr("all labels")
        return label_name(self.taxonomy, ident, self.language) if self.taxonomy is not None else ident

    def attribute_name(self, attribute: Attribute) -> str:
        return self.name(attribute.names, attribute.id)

    def _edited(self, edit: Edit) -> None:
        self._usage = None
        if ("taxonomy", "") in edit.keys:
            self.changed.emit()


def used_text(count: int) -> str:
    """`used by 12 tracks`; empty for none."""
    if not count:
        return ""
    return tr("used by 1 track") if count == 1 else tr("used by {count} tracks", count=count)
