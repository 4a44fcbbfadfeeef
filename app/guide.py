"""The user guide that is shipped with the program: chapters in Markdown, their sections, and a search over them."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

CONTENTS: Final = "README.md"
"""Lists the chapters in their order, as links."""
_LINK: Final = re.compile(r"\[[^\]]+\]\(([\w-]+)\.md\)")
_HEADING: Final = re.compile(r"^(#{1,3}) +(.+?)\s*$", re.MULTILINE)
_PLAIN: Final = re.compile(r"^[|: -]+$|!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*`\[\]|#]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it."""

    title: str
    anchor: str
    text: str
    """Plain, without marks of Markdown."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the guide."""

    name: str
    """Its file without suffix: `drawing`."""
    title: str
    markdown: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that answers a search."""

    chapter: Chapter
    section: Section
    excerpt: str


def load(folder: Path) -> tuple[Chapter, ...]:
    """The chapters in the order of the contents page; empty if there is no guide."""
    try:
        names = _LINK.findall((folder / CONTENTS).read_text("utf-8"))
        return tuple(_chapter(folder / f"{name}.md") for name in dict.fromkeys(names))
    except OSError:
        return ()


def _chapter(file: Path) -> Chapter:
    text = file.read_text("utf-8")
    headings = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in headings[1:]] + [len(text)]
    sections = tuple(
        Section(heading[2], anchor(heading[2]), plain(text[heading.end() : end]))
        for heading, end in zip(headings, ends, strict=True)
    )
    return Chapter(file.stem, sections[0].title if sections else file.stem, text, sections)


def anchor(title: str) -> str:
    """As web pages that show Markdown name a heading: `Go to a frame` is `go-to-a-frame`."""
    return re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", title.casefold()).strip())


def plain(markdown: str) -> str:
    """The words of a piece of Markdown, on one line."""
    return " ".join(_PLAIN.sub(" ", markdown).split())


def search(chapters: tuple[Chapter, ...], query: str, most: int = 40) -> list[Hit]:
    """Sections that hold every word of a query; those with the words in their heading first."""
    words = query.casefold().split()
    if not words:
        return []
    found: list[tuple[int, Hit]] = []
    for chapter in chapters:
        for section in chapter.sections:
            heading, text = section.title.casefold(), section.text.casefold()
            if all(word in heading or word in text for word in words):
                score = sum(2 if word in heading else 0 for word in words)
                found.append((-score, Hit(chapter, section, _excerpt(section.text, words))))
    return [hit for _, hit in sorted(found, key=lambda pair: pair[0])[:most]]


def _excerpt(text: str, words: list[str]) -> str:
    lower = text.casefold()
    first = min((place for word in words if (place := lower.find(word)) >= 0), default=0)
    begin = max(0, text.rfind(" ", 0, max(0, first - 30)) + 1)
    return ("… " if begin else "") + text[begin : begin + 110] + (" …" if begin + 110 < len(text) else "")
