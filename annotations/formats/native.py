"""The `hovermark` format, version 1: everything the project says, as JSON that anyone can read and check."""

import re
from typing import Final

from annotations.formats.format import Export, Imported, Loss, Reading, Sniff
from annotations.formats.reading import DocumentReader, parsed
from annotations.formats.writing import written

SAYS_SO: Final = re.compile(rb'^\s*(\xef\xbb\xbf)?\s*\{.*?"format"\s*:\s*"hovermark"', re.DOTALL)
NOTHING_MORE: Final = Reading()


class HovermarkFormat:
    """See `format.Format`; described member by member in hovermark.schema.json."""

    id: str = "hovermark"
    title: str = "Hovermark JSON"
    suffix: str = ".json"
    reads: bool = True
    writes: bool = True

    def sniff(self, head: bytes, path: str) -> Sniff:
        if SAYS_SO.search(head):
            return Sniff(1.0, "it says that its format is “hovermark”")
        if path.lower().endswith(".hovermark.json"):
            return Sniff(0.3, "its name ends in .hovermark.json")
        return Sniff(0.0, "it does not say that its format is “hovermark”")

    def read(self, data: bytes, reading: Reading = NOTHING_MORE) -> Imported:
        reader = DocumentReader(parsed(data.removeprefix(b"\xef\xbb\xbf")))
        facts, tracks, marks = reader.facts(), reader.tracks(), reader.marks()
        return Imported(
            tracks=tuple(tracks),
            clips=tuple(reader.clips.values()),
            marks=tuple(marks),
            facts=facts,
            problems=tuple(reader.problems),
        )

    def write(self, export: Export) -> bytes:
        return written(export)

    def losses(self, export: Export) -> tuple[Loss, ...]:
        """None: this is the format that the others are measured by."""
        return ()


NATIVE: Final = HovermarkFormat()
