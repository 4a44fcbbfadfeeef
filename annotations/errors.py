"""The one family of errors that a person may read: what happened, what is still fine, what to do."""


class PlainError(Exception):
    """A failure told in plain sentences.

    `what` names the file or frame and what is wrong with it; `fine` says what is not affected; `todo` says what the
    person can do. `str()` joins those that are given.
    """

    def __init__(self, what: str, *, fine: str = "", todo: str = "") -> None:
        super().__init__(what)
        self.what, self.fine, self.todo = what, fine, todo

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.fine, self.todo) if part)


class AnnotationError(PlainError):
    """Something about annotations, their files or their exchange formats went wrong."""


class StaleEdit(AnnotationError):
    """An edit's `before` is not what the store holds: it was made from an older state. Nothing was changed."""


class DocumentError(AnnotationError):
    """A document does not say what its format demands; `path` is the place inside it (`$.tracks[3].label`)."""

    def __init__(self, what: str, *, path: str = "$", fine: str = "", todo: str = "") -> None:
        super().__init__(what, fine=fine, todo=todo)
        self.path = path
