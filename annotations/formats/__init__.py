"""The file formats there are. A new one is a file beside this one and a name in FORMATS."""

from typing import Final

from annotations.errors import AnnotationError
from annotations.formats.checking import check_document
from annotations.formats.format import Export, Format, Imported, Loss, Problem, Reading, Sniff, export_of
from annotations.formats.native import NATIVE

__all__ = [
    "FORMATS",
    "Export",
    "Format",
    "Imported",
    "Loss",
    "Problem",
    "Reading",
    "Sniff",
    "check_document",
    "export_of",
    "format_with_id",
    "guessed",
]

FORMATS: Final[tuple[Format, ...]] = (NATIVE,)
HEAD_BYTES: Final = 65536
"""How much of a file's beginning a format gets to see when it is asked whether the file is its own."""


def format_with_id(format_id: str) -> Format:
    """AnnotationError if there is none."""
    for each in FORMATS:
        if each.id == format_id:
            return each
    raise AnnotationError(
        f"There is no format called “{format_id}”.", todo=f"Choose one of {', '.join(each.id for each in FORMATS)}."
    )


def guessed(head: bytes, path: str) -> list[tuple[Format, Sniff]]:
    """Formats that a file may have, the likeliest first, with reasons; none that is sure not to be it."""
    sniffed = [(each, each.sniff(head[:HEAD_BYTES], path)) for each in FORMATS if each.reads]
    return sorted((pair for pair in sniffed if pair[1].confidence > 0), key=lambda pair: -pair[1].confidence)
