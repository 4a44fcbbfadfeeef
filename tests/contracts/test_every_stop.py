"""What every place to go to promises, whatever it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotations import edits
from annotations.model import Mark, MarkKind
from app.commands import COMMANDS
from app.navigation import STOPS, Stop, go, stop
from app.session import Session
from app.settings import SETTINGS
from app.workspace import Workspace
from tests.ui.fakes import make_workspace

every_stop = pytest.mark.parametrize("each", STOPS, ids=lambda row: row.id)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_workspace(tmp_path)
    yield made
    made.close()


@pytest.fixture
def session(workspace: Workspace) -> Session:
    assert workspace.session is not None
    for number, kind in enumerate(MarkKind):
        workspace.session.edit(edits.put_mark(Mark(id=kind.value, clip="clip", frame=700 + number, kind=kind)))
    return workspace.session


def test_the_setting_offers_them_all() -> None:
    row = next(row for row in SETTINGS if row.key == "stop")
    assert row.choices == tuple(each.id for each in STOPS)
    assert row.names == tuple(each.title for each in STOPS)
    assert stop("no such stop") is STOPS[0]


@every_stop
def test_it_has_its_commands_and_words(each: Stop) -> None:
    ids = {command.id for command in COMMANDS}
    assert {f"playback.next_{each.id}", f"playback.previous_{each.id}", f"playback.stop_{each.id}"} <= ids
    assert each.title and each.icon and all((*each.titles, *each.missing))
    assert all(text.endswith(".") for text in each.missing)


@every_stop
def test_it_leads_onward_and_back_within_the_clip(each: Stop, session: Session) -> None:
    forward = list(walk(each, session, -1, 1))
    backward = list(walk(each, session, session.frame_count, -1))
    assert forward == backward[::-1]
    assert all(0 <= frame < session.frame_count for frame in forward)


def walk(each: Stop, session: Session, frame: int, direction: int) -> Iterator[int]:
    following = each.next(session, frame, direction)
    while following is not None:
        assert (following - frame) * direction > 0
        yield following
        frame, following = following, each.next(session, following, direction)


@every_stop
def test_where_there_is_nothing_it_stays_and_says_so(each: Stop, workspace: Workspace, session: Session) -> None:
    workspace.new_project(session.path.with_name("empty.hovermark"))
    empty = workspace.session
    assert empty is not None
    assert each.next(empty, 0, 1) is None and each.next(empty, 0, -1) is None
    assert not go(empty, each, 1)
    assert workspace.messages.last is not None and workspace.messages.last.text == each.missing[0]
