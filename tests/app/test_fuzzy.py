"""What is typed in haste finds what was meant, and what was meant comes first."""

import pytest

from app.fuzzy import Query, Text

TITLES = (
    "Go to frame…",
    "Hide all annotations",
    "Fit the picture",
    "Propagate to the range",
    "Wolfhound #12",
    "Wolfhound #120",
    "Mastiff #7",
    "Delete the whole track",
    "Delete this keyframe",
    "Light theme",
    "Пожежна машина #3",
)


def best(typed: str, *, slips: bool = False) -> str:
    query = Query(typed)
    ranked = sorted(TITLES, key=lambda title: -query.score(Text(title), slips=slips))
    return ranked[0] if query.score(Text(ranked[0]), slips=slips) else ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wolf 12", "Wolfhound #12"),
        ("12", "Wolfhound #12"),
        ("#120", "Wolfhound #120"),
        ("gtf", "Go to frame…"),
        ("hian", "Hide all annotations"),
        ("del tr", "Delete the whole track"),
        ("dtk", "Delete this keyframe"),
        ("theme light", "Light theme"),
        ("prpgt", "Propagate to the range"),
        ("ПОЖЕЖ", "Пожежна машина #3"),
        ("zebra", ""),
        ("xx", ""),
    ],
)
def test_what_was_meant_comes_first(typed: str, meant: str) -> None:
    assert best(typed) == meant


@pytest.mark.parametrize("typed", ["wolfhuond", "wolfound", "wollfhound", "wolfhoumd", "Wolfhoudn"])
def test_one_slip_is_forgiven(typed: str) -> None:
    assert best(typed) in ("", "Wolfhound #12")
    assert best(typed, slips=True) == "Wolfhound #12"


def test_two_slips_and_slips_in_short_words_are_not() -> None:
    assert best("wlfhuond7", slips=True) == ""
    assert Query("teh").score(Text("Wolf"), slips=True) == 0


def test_words_beside_the_title_count_less() -> None:
    query = Query("smoke")
    assert query.score(Text("Smoke plume")) > query.score(Text("Plume", "smoke")) > 0


@pytest.mark.parametrize(
    ("typed", "title", "lit"),
    [
        ("fit", "Fit the picture", "Fit"),
        ("pict", "Fit the picture", "pict"),
        ("ftp", "Fit the picture", "Ftp"),
        ("hound wo", "Wolfhound #12", "Wohound"),
        ("wolfhuond", "Wolfhound #12", "Wolfhound"),
        ("beside", "Wolfhound", ""),
    ],
)
def test_the_letters_that_answered_are_known(typed: str, title: str, lit: str) -> None:
    assert "".join(title[place] for place in Query(typed).places(Text(title, "beside"))) == lit


def test_letters_that_grow_in_lower_case_keep_their_places() -> None:
    text = Text("İzmir plume")
    assert "".join("İzmir plume"[p] for p in Query("plume").places(text)) == "plume"
