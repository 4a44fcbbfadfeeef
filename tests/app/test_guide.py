"""Chapters, sections and the search of the guide."""

from pathlib import Path

import pytest

from app import guide

PAGES = {
    "README.md": "# Guide\n\n1. [Start](start.md)\n2. [Keys](keys.md)\n",
    "start.md": "# Start here\n\nOpen a *clip*.\n\n## Five minutes\n\nPress `2` and draw: [keys](keys.md#all).\n",
    "keys.md": "# Keys\n\n## All of them\n\n| You want | Keys |\n|---|---|\n| a box | `B` |\n\n![Window](window.jpg)\n",
}


@pytest.fixture
def chapters(tmp_path: Path) -> tuple[guide.Chapter, ...]:
    for name, text in PAGES.items():
        (tmp_path / name).write_text(text)
    return guide.load(tmp_path)


def test_chapters_come_in_the_order_of_the_contents(chapters: tuple[guide.Chapter, ...]) -> None:
    assert [(chapter.name, chapter.title) for chapter in chapters] == [("start", "Start here"), ("keys", "Keys")]
    assert [section.anchor for section in chapters[0].sections] == ["start-here", "five-minutes"]
    assert chapters[1].sections[1].text == "You want Keys a box B"


def test_the_search_wants_every_word_and_prefers_headings(chapters: tuple[guide.Chapter, ...]) -> None:
    assert [hit.section.title for hit in guide.search(chapters, "keys")] == ["Keys", "Five minutes", "All of them"]
    hits = guide.search(chapters, "press draw")
    assert [hit.section.title for hit in hits] == ["Five minutes"] and "Press 2 and draw" in hits[0].excerpt
    assert guide.search(chapters, "zebra") == [] and guide.search(chapters, " ") == []


def test_no_guide_is_no_error(tmp_path: Path) -> None:
    assert guide.load(tmp_path) == ()
