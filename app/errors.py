"""The program's own family of errors; `str()` of each is one or two plain sentences for the person."""

from annotations.errors import PlainError


class AppError(PlainError):
    """Something the program was asked to do could not be done."""


class ClipError(AppError):
    """A recorded file cannot be opened or read; the message names it and says how far it can be used."""


class UsageError(AppError):
    """The command line or a dialog's answer makes no sense."""


class Cancelled(Exception):
    """The person stopped a job. Not an error: nothing is shown, nothing half done remains."""
