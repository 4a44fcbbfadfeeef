"""Texts that the Qt-free packages made are recognised by their templates; the window changes its language at once."""

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.settings import Settings
from ui import application, translation, words
from ui.translation import Templates

KNOWN = {
    "Undone: {title}": "Скасовано: {title}",
    "Move {name} to frame {frame}": "Пересунути {name} на кадр {frame}",
    "Swap {a} and {b}": "Обміняти {b} та {a}",
    "Delete": "Видалити",
    "Nothing was changed.": "Нічого не змінено.",
    "{name} is missing.": "Немає файлу {name}.",
    "Hide {} from frame {}": "Сховати {} від кадру {}",
}


@pytest.fixture
def templates(monkeypatch: pytest.MonkeyPatch) -> Templates:
    monkeypatch.setattr(QCoreApplication, "translate", lambda context, text: KNOWN.get(text, text))
    return Templates(KNOWN)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Nothing was changed.", "Нічого не змінено."),
        ("Move Car #3 to frame 12", "Пересунути Car #3 на кадр 12"),
        ("Undone: Move Car #3 to frame 12", "Скасовано: Пересунути Car #3 на кадр 12"),
        ("Swap one and two", "Обміняти two та one"),
        ("Delete Car #3", "Видалити Car #3"),
        ("Hide Car #3 from frame 7", "Сховати Car #3 від кадру 7"),
        ("“a.mp4” is missing. Nothing was changed.", "Немає файлу “a.mp4”. Нічого не змінено."),
        ("Quite another text.", "Quite another text."),
        ("", ""),
    ],
)
def test_what_was_said_is_told_anew(templates: Templates, said: str, told: str) -> None:
    assert templates.told(said) == told


def test_a_language_that_is_not_there_means_english() -> None:
    assert translation.language_of("eo") == "en"


def test_the_window_changes_its_language_and_keeps_what_is_open(qtbot: QtBot) -> None:
    running = application.assemble(Settings(None))
    try:
        running.window.show()
        first = running.window
        for language in ("uk", "en", "uk"):
            before = running.window
            running.workspace.settings.set("interface", language)
            qtbot.waitUntil(lambda before=before: running.window is not before)
            assert running.workspace.window is running.window
            assert running.window.isVisible()
        assert running.window is not first
        told = running.window.actions_["file.open"].text()
        assert told == words.shown("Open…") != "Open…"
        running.workspace.settings.set("theme", "light")
    finally:
        running.close()
        translation.install("en")
