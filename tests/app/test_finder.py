"""What Ctrl+K finds, in which order, and that it stays quick with many tracks."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotations import edits
from annotations.model import Mark, MarkKind, Track
from app.commands.conditions import REASONS
from app.finder import Finder, Found
from app.session import Session
from app.workspace import Workspace
from tests.ui.fakes import keyframes, make_workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = make_workspace(tmp_path)
    yield workspace
    workspace.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    assert workspace.session is not None
    return workspace.session


@pytest.fixture
def finder(workspace: Workspace) -> Finder:
    return Finder(workspace, reasons=REASONS)


def first(finder: Finder, typed: str) -> tuple[str, str]:
    found = finder.find(typed)
    return (found[0].kind, found[0].id) if found else ("", "")


def put_mark(session: Session, note: str, *, frame: int = 400, track: str = "") -> Mark:
    mark = Mark(id=f"m{frame}", clip="clip", frame=frame, kind=MarkKind.COMMENT, note=note, track=track)
    session.edit(edits.put_mark(mark))
    return mark


@pytest.mark.parametrize(
    ("typed", "kind", "ident"),
    [
        ("wolfh", "track", "t12"),
        ("wolfhuond", "track", "t12"),
        ("#12", "track", "t12"),
        ("stone circle", "track", "t6"),
        ("gtf", "command", "playback.go_to"),
        ("> wolf", "", ""),
        ("theme light", "setting", "theme=light"),
        ("dji_0417", "clip", "clip"),
        ("1237", "frame", "1237"),
        (":00:41.2", "frame", "1234"),
        ("+30", "frame", "30"),
        ("text size 120", "setting", "text_percent=120"),
    ],
)
def test_the_first_answer(finder: Finder, typed: str, kind: str, ident: str) -> None:
    found = first(finder, typed)
    if kind == "command":
        assert found[0] == kind
    elif ident == "theme=light":
        assert found in (("command", "view.theme_light"), ("setting", ident))
    else:
        assert found == (kind, ident)


def test_a_prefix_leaves_only_one_kind(finder: Finder, session: Session) -> None:
    put_mark(session, "smoke behind the house")
    for prefix, kind in ((">", "command"), ("#", "track"), ("@", "mark")):
        kinds = {found.kind for found in finder.find(f"{prefix}smoke")}
        assert kinds <= {kind}, prefix
    assert {found.kind for found in finder.find("#")} == {"track"}


def test_notes_of_marks_are_found_and_gone_to(finder: Finder, session: Session) -> None:
    put_mark(session, "Is this the same lorry?", track="t13")
    found = finder.find("same lorry")[0]
    assert found.kind == "mark" and "frame 400" in found.note
    finder.do(found)
    assert session.frame == 400 and session.selection.primary == "t13"


def test_what_does_not_apply_says_why_and_comes_later(finder: Finder, workspace: Workspace) -> None:
    redo = next(found for found in finder.find("redo") if found.id == "edit.redo")
    assert not redo.enabled and redo.note == "not just now"
    workspace.close_session()
    finder.forget()
    assert next(found for found in finder.find("undo") if found.id == "edit.undo").note == "open a project first"


def test_what_was_used_comes_first_next_time(finder: Finder, workspace: Workspace) -> None:
    finder.do(finder.find("#12")[0])
    finder.do(next(found for found in finder.find("> fit the picture")))
    finder.forget()
    recent = [(found.kind, found.id) for found in finder.find("")[:2]]
    assert recent == [("command", "view.fit"), ("track", "t12")]
    workspace.close_session()
    finder.forget()
    assert finder.find("")[0].id == "view.fit"


def test_a_setting_is_set(finder: Finder, workspace: Workspace) -> None:
    finder.do(next(found for found in finder.find("theme light") if found.kind == "setting"))
    assert workspace.settings.get("theme") == "light"
    finder.do(next(found for found in finder.find("text size 500") if found.kind == "setting" and "=" in found.id))
    assert workspace.settings.get("text_percent") == 100
    assert workspace.messages.last is not None and "between" in workspace.messages.last.text


def test_a_track_that_went_meanwhile_does_nothing(finder: Finder, session: Session) -> None:
    finder.do(Found(kind="track", id="gone", title="Gone"))
    assert session.selection.primary is None


def test_another_name_is_found_after_an_edit(finder: Finder, session: Session) -> None:
    assert first(finder, "haystack") == ("", "")
    session.edit(edits.set_attribute(session.store.tracks["t5"], "name", "Haystack"))
    finder.forget()
    assert first(finder, "haystack") == ("track", "t5")


def test_two_thousand_tracks_answer_at_once(tmp_path: Path) -> None:
    kinds = ("vehicle", "smoke", "landmark", "event")
    tracks = [
        Track(
            id=f"t{n}", number=n, clip="clip", label=kinds[n % 4], keyframes=keyframes(n % 6000), notes=f"by gate {n}"
        )
        for n in range(1, 2001)
    ]
    workspace = make_workspace(tmp_path, tracks)
    finder = Finder(workspace)
    finder.find("")
    spent: list[float] = []
    for word in ("vehicle 1999", "gate 77", "smkoe 12", "landmark", "propagate to range"):
        for end in range(1, len(word) + 1):
            begun = time.perf_counter()
            finder.find(word[:end])
            spent.append((time.perf_counter() - begun) * 1000)
    workspace.close()
    spent.sort()
    print(f"a key press: median {spent[len(spent) // 2]:.1f} ms, most {spent[-1]:.1f} ms")
    assert spent[len(spent) // 2] < 20, spent
