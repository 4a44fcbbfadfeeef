"""The language of the window: Qt's own translators, and how what the Qt-free packages said in English is understood.

Those packages write whole sentences (`Undone: Move Car #3`), in the journal too, where they stay English. The window
recognises which template a sentence was made from, and tells it anew in the person's language, value by value.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ui import words

FOLDER: Final = Path(__file__).parent / "data" / "translations"
SYSTEM: Final = "system"
LANGUAGES: Final[Mapping[str, str]] = {"en": "English", "uk": "Українська"}
"""Interface languages by their own names."""
PLACE: Final = re.compile(r"\{(\w*)\}")
SENTENCE: Final = re.compile(r"(?<=[.!?]) (?=[A-Z“])")
FEWEST_LETTERS: Final = 3
"""A template with fewer letters of its own would understand anything."""

_installed: Final[list[QTranslator]] = []


def language_of(choice: str) -> str:
    """The language that a choice (`system`, `en`, `uk`) means here."""
    wanted = QLocale.system().name()[:2] if choice == SYSTEM else choice
    return wanted if wanted in LANGUAGES else "en"


def install(choice: str) -> str:
    """Everything that is made from now on speaks this language. Returns which one it is."""
    language = language_of(choice)
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    file = FOLDER / f"hovermark_{language}.qm"
    if language != "en":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(f"qtbase_{language}", folder)
        _install(file.stem, str(FOLDER))
    words.speak(Templates(_sources(file.with_suffix(".ts"))).told if language != "en" else None)
    return language


def _install(name: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(name, folder):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def _sources(file: Path) -> list[str]:
    """The texts and templates that a translation file knows of the Qt-free packages."""
    if not file.exists():
        return []
    contexts = ET.parse(file).getroot().iter("context")  # noqa: S314  a file of our own
    said = (context for context in contexts if context.findtext("name") == words.SAID)
    return [message.findtext("source", "") for context in said for message in context.iter("message")]


class Templates:
    """Recognises texts by the templates they were made from. What nobody knows stays as it is."""

    def __init__(self, sources: Iterable[str]) -> None:
        known = list(sources)
        self._plain = {text for text in known if not PLACE.search(text)}
        templates = [text for text in known if PLACE.search(text) and _letters(text) >= FEWEST_LETTERS]
        # what says more itself is tried first: `Move {a} to frame {b}` before `Move {a}`
        self._patterns = [(_pattern(text), text) for text in sorted(templates, key=_letters, reverse=True)]
        self.told = lru_cache(maxsize=2048)(self._told)

    def _told(self, text: str) -> str:
        if text in self._plain:
            return _translated(text)
        for pattern, source in self._patterns:
            found = pattern.fullmatch(text)
            if found is not None:
                return _filled(source, _translated(source), [self._told(value) for value in found.groups()])
        sentences = SENTENCE.split(text)
        if len(sentences) > 1:
            return " ".join(map(self._told, sentences))
        return self._told_by_its_start(text)

    def _told_by_its_start(self, text: str) -> str:
        """`Move Car #3`: a known verb before a name. `Region #3` is a name, whose language is the labels'."""
        head = text.rpartition(" ")[0]
        while head:
            rest = text[len(head) :]
            if head in self._plain and not rest.startswith(" #"):
                return _translated(head) + rest
            head = head.rpartition(" ")[0]
        return text


def _translated(text: str) -> str:
    return QCoreApplication.translate(words.SAID, text)


def _letters(text: str) -> int:
    return sum(map(str.isalpha, PLACE.sub("", text)))


def _pattern(source: str) -> re.Pattern[str]:
    parts = PLACE.split(source)[::2]
    return re.compile("(.*?)".join(map(re.escape, parts)), re.DOTALL)


def _filled(source: str, told: str, values: list[str]) -> str:
    """Puts values into a translation by the names they have in its source; nameless ones in their order."""
    names = PLACE.findall(source)
    named = dict(zip(names, values, strict=True))
    nameless = iter([value for name, value in zip(names, values, strict=True) if not name])
    return PLACE.sub(lambda m: named.get(m[1], m[0]) if m[1] else next(nameless, ""), told)
