"""Commands on tracks: the whole selection, one step to undo, plain words where something does not apply."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from annotations import edits
from annotations.frames import Span
from annotations.interpolation import state_on
from annotations.keyframe import After, Keyframe
from annotations.keyframes import Keyframes
from annotations.model import Track
from annotations.shapes.shape import Shape
from app.session import Session
from app.workspace import Workspace
from tests.annotations.edits.drawn_tracks import everything
from tests.fakes import ScriptedAsk
from tests.ui.fakes import box, clip_ref, keyframes, make_workspace

OUTLINE = Shape("polygon", (10.0, 10.0, 90.0, 12.0, 80.0, 70.0, 12.0, 66.0))


def _tracks() -> list[Track]:
    steady = Keyframes(Keyframe(frame=f, shape=box(10 + f, 20)) for f in range(200, 231))
    smoke = Keyframes([Keyframe(frame=40, shape=OUTLINE)])
    return [
        Track(id="a", number=1, clip="clip", label="vehicle", keyframes=keyframes(10, 40, 60)),
        Track(id="b", number=2, clip="clip", label="vehicle", keyframes=keyframes(50, 90)),
        Track(id="c", number=3, clip="clip", label="vehicle", keyframes=keyframes(100, 140)),
        Track(id="smoke", number=4, clip="clip", label="smoke", keyframes=smoke),
        Track(id="steady", number=5, clip="clip", label="vehicle", keyframes=steady),
        Track(id="far", number=6, clip="other", label="vehicle", keyframes=keyframes(3)),
    ]  # fmt: skip


class Desk:
    """A workspace with some tracks, and hands on its commands."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        assert workspace.session is not None
        self.session: Session = workspace.session

    def select(self, *tracks: str, frame: int = 40, span: Span | None = None) -> None:
        self.session.seek(frame)
        self.session.set_range(span)
        self.session.selection.select(*tracks)

    def run(self, command: str, *answers: object) -> None:
        """Runs a command that must change something, and takes it back and does it again, byte for byte."""
        if answers:
            self.workspace.ask = ScriptedAsk(*answers)
        before, steps = everything(self.session.store), len(self.session.history.undo_titles)
        assert self.workspace.run(command)
        after = everything(self.session.store)
        assert after != before, self.told
        assert len(self.session.history.undo_titles) == steps + 1
        selected = self.session.selection.tracks
        self.session.undo()
        assert everything(self.session.store) == before
        self.session.redo()
        assert everything(self.session.store) == after
        self.session.selection.select(*selected)

    def refused(self, command: str, words: str, *answers: object) -> None:
        if answers:
            self.workspace.ask = ScriptedAsk(*answers)
        before = everything(self.session.store)
        assert self.workspace.run(command)
        assert everything(self.session.store) == before
        assert words in self.told

    @property
    def told(self) -> str:
        return self.workspace.messages.last.text if self.workspace.messages.last is not None else ""

    @property
    def title(self) -> str:
        return self.session.history.undo_title or ""

    def track(self, ident: str) -> Track:
        return self.session.store.tracks[ident]

    def frames(self, ident: str) -> list[int]:
        return self.track(ident).keyframes.frames.tolist()

    def seen(self, ident: str) -> tuple[int, int]:
        spans = self.session.index.spans(ident)
        return spans[0].first, spans[-1].last


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    for name in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"HOVERMARK_{name}_DIR", str(tmp_path / name))
    desk = Desk(make_workspace(tmp_path, []))
    store = desk.session.store
    desk.session.edit(edits.add_clip(store, clip_ref(id="other", path="other.mp4", sha256="ab" * 32)))
    desk.session.edit(edits.import_tracks(store, _tracks()))
    return desk


# -- cutting -------------------------------------------------------------------------------------------------------


def test_split_here(desk: Desk) -> None:
    desk.select("a", frame=30)
    desk.run("track.split")
    (new,) = desk.session.selection.tracks
    assert desk.seen("a") == (10, 29) and desk.seen(new) == (30, 60)
    assert desk.title == "Split Vehicle #1 on frame 30"
    desk.refused("track.split", "wholly on one side")


def test_several_are_split_at_once(desk: Desk) -> None:
    desk.select("a", "b", "c", frame=55)
    desk.run("track.split")
    assert len(desk.session.selection.tracks) == 2 and desk.title == "Split 2 tracks on frame 55"
    numbers = sorted(track.number for track in desk.session.store.tracks.values())
    assert (numbers == [1, 2, 3, 4, 5, 6, 7, 8] and "#7 and #8" in desk.told) or desk.told.startswith("Done again")


def test_trimmed_at_both_ends(desk: Desk) -> None:
    desk.select("a", frame=20)
    desk.run("track.trim_start")
    desk.select("a", frame=50)
    desk.run("track.trim_end")
    assert desk.seen("a") == (20, 50)
    desk.select("a", frame=51)
    desk.refused("track.trim_start", "Nothing would be left")


def test_what_does_not_apply_to_one_of_several_is_told(desk: Desk) -> None:
    desk.select("a", "b", frame=70)
    assert desk.workspace.run("track.trim_start")
    assert desk.told == "Done for 1 of 2 tracks. Nothing would be left of #1." and desk.seen("b") == (70, 90)


def test_every_scope_of_deleting_has_its_own_command(desk: Desk) -> None:
    desk.select("a", frame=30)
    desk.run("track.hide_here")
    assert [state_on(desk.track("a"), f) is None for f in (29, 30, 31)] == [False, True, False]
    desk.select("a", frame=30, span=Span(35, 45))
    desk.run("track.delete_in_range")
    assert [state_on(desk.track("a"), f) is None for f in (34, 35, 45, 46)] == [False, True, True, False]
    desk.select("a", frame=50)
    desk.run("track.delete_rest")
    assert desk.seen("a") == (10, 49)
    desk.select("a", "b", frame=10, span=Span(0, 6000))
    desk.run("track.delete_in_range")
    assert "a" not in desk.session.store.tracks and "b" not in desk.session.store.tracks


def test_deleting_in_a_range_needs_one(desk: Desk) -> None:
    desk.select("a")
    desk.refused("track.delete_in_range", "Select a range of frames first")
    desk.select("a", span=Span(500, 600))
    desk.refused("track.delete_in_range", "not seen in the range")


def test_locked_tracks_stay(desk: Desk) -> None:
    desk.session.view.set_locked("a", True)
    desk.select("a", frame=30)
    for command in ("track.split", "track.trim_start", "track.delete_rest", "track.later", "track.convert_polygon"):
        desk.refused(command, "Vehicle #1 is locked")
    desk.select("a", "b", frame=55)
    desk.run("track.trim_start")
    assert desk.seen("a") == (10, 60) and desk.seen("b") == (55, 90)


# -- joining -------------------------------------------------------------------------------------------------------


def test_merged_at_once_where_nothing_contradicts(desk: Desk) -> None:
    desk.select("c", "b")
    desk.run("track.merge")
    assert desk.session.selection.tracks == ("b",) and desk.frames("b") == [50, 90, 100, 140]
    desk.refused("track.merge", "Select two tracks to merge.")


@pytest.mark.parametrize(("winner", "kept"), [(0, "a"), (1, "b")])
def test_conflicts_are_shown_and_the_person_says_who_is_right(desk: Desk, winner: int, kept: str) -> None:
    desk.select("a", "b")
    desk.run("track.merge", winner)
    assert desk.session.selection.tracks == (kept,) and desk.seen(kept) == (10, 90)


def test_a_change_of_mind_merges_nothing(desk: Desk) -> None:
    desk.select("a", "b")
    desk.workspace.messages.tell("")
    desk.refused("track.merge", "", None)


def test_joined_end_to_start(desk: Desk) -> None:
    desk.select("b", "c")
    desk.run("track.join")
    assert desk.session.selection.tracks == ("b",) and state_on(desk.track("b"), 95) is None
    desk.session.undo()
    desk.select("b", "c")
    desk.run("track.join_moving")
    assert state_on(desk.track("b"), 95) is not None
    desk.refused("track.join", "Select two tracks to join")
    desk.select("a", "b")
    desk.refused("track.join", "#1 still has keyframes on frame 60, and #2 begins on 50")


def test_groups(desk: Desk) -> None:
    desk.select("a", "b")
    desk.run("track.group")
    assert desk.track("a").group == desk.track("b").group == "Group 1"
    desk.select("c", "a")
    desk.run("track.group")
    assert desk.track("c").group == "Group 1"
    desk.run("track.name_group", "Column")
    desk.select("smoke", "steady")
    desk.run("track.group")
    assert desk.track("smoke").group == "Group 2" or desk.track("smoke").group == "Group 1"
    desk.select("a")
    assert desk.workspace.run("track.select_group") and set(desk.session.selection.tracks) == {"a", "c"}
    desk.run("track.ungroup")
    desk.refused("track.ungroup", "in no group")
    desk.refused("track.select_group", "in no group")
    desk.select("a")
    desk.refused("track.group", "Select two or more tracks")


def test_the_same_thing_in_another_clip(desk: Desk) -> None:
    desk.select("a")
    desk.run("track.link", 0)
    assert desk.track("a").identity == desk.track("far").identity == "Vehicle #1"
    desk.select("b", "a")
    desk.run("track.link")
    assert desk.track("b").identity == "Vehicle #1"
    desk.run("track.unlink")
    assert desk.track("far").identity == "Vehicle #1" and not desk.track("a").identity
    desk.refused("track.unlink", "not linked")


# -- in time -------------------------------------------------------------------------------------------------------


def test_extended_to_here_or_to_the_range(desk: Desk) -> None:
    desk.select("a", frame=5)
    desk.run("track.extend_start")
    assert desk.seen("a") == (5, 60)
    desk.select("a", frame=40, span=Span(2, 70))
    desk.run("track.extend_end")
    desk.run("track.extend_start")
    assert desk.seen("a") == (2, 70)
    desk.refused("track.extend_start", "reaches that far already")


def test_shifted_by_keys_it_is_one_step(desk: Desk) -> None:
    desk.select("a", "b")
    desk.run("track.later")
    steps = len(desk.session.history.undo_titles)
    for _ in range(3):
        desk.workspace.run("track.later")
    assert desk.frames("a") == [14, 44, 64] and desk.frames("b") == [54, 94]
    assert len(desk.session.history.undo_titles) <= steps + 1
    desk.session.history.close_step()
    desk.run("track.earlier")
    desk.run("track.shift", "-13")
    assert desk.frames("a")[0] == 0
    desk.refused("track.earlier", "#1 would begin before the clip does")
    desk.refused("track.shift", "not a whole number", "soon")


def test_simplified_without_a_window(desk: Desk) -> None:
    desk.select("steady")
    desk.run("track.simplify", "0,5", 0)
    assert desk.frames("steady") == [200, 230] and desk.title == "Drop 29 of 31 keyframes of Vehicle #5"
    desk.refused("track.simplify", "needed", "0,5", 0)
    desk.refused("track.simplify", "not a number", "much")


def test_covered_and_in_full_view(desk: Desk) -> None:
    desk.select("a", "b", frame=55)
    desk.run("track.occluded")
    assert all(state_on(desk.track(t), 55).occluded for t in ("a", "b"))  # pyright: ignore[reportOptionalMemberAccess]
    desk.run("track.occluded")
    assert not any(state_on(desk.track(t), 55).occluded for t in ("a", "b"))  # pyright: ignore[reportOptionalMemberAccess]
    desk.select("a", frame=200)
    desk.refused("track.occluded", "cannot be seen on this frame")


def test_what_holds_after_goes_round(desk: Desk) -> None:
    desk.select("a", frame=20)
    for after in (After.HOLD, After.CARRY, After.HIDDEN, After.INTERPOLATE):
        desk.run("track.cycle_after")
        assert desk.track("a").keyframes[0].after is after
    desk.select("a", frame=5)
    desk.refused("track.cycle_after", "no keyframe of the selection")


# -- shapes --------------------------------------------------------------------------------------------------------


def test_converted_and_back(desk: Desk) -> None:
    desk.select("a", "b")
    for name in ("rotated_box", "ellipse", "polygon", "plume", "region", "box"):
        desk.run(f"track.convert_{name}")
        assert {k.shape.kind for t in ("a", "b") for k in desk.track(t).keyframes} == {name}
    desk.refused("track.convert_box", "is a box already")


def test_vertices_in_another_order(desk: Desk) -> None:
    desk.select("smoke")
    desk.refused("track.first_vertex", "Click a vertex")
    desk.session.selection.vertex = 2
    desk.run("track.first_vertex")
    assert desk.track("smoke").keyframes[0].shape.values[:4] == (80.0, 70.0, 12.0, 66.0)
    desk.run("track.reverse_vertices")
    assert desk.track("smoke").keyframes[0].shape.values[:4] == (80.0, 70.0, 90.0, 12.0)
    desk.run("track.reverse_vertices_everywhere")
    desk.select("a")
    desk.refused("track.reverse_vertices", "corners of a box")


def test_nothing_applies_without_a_selection(desk: Desk) -> None:
    desk.session.selection.clear()
    rows: Sequence[str] = [c.id for c in desk.workspace.commands if c.id.startswith(("track.convert", "track.trim"))]
    run: Callable[[str], bool] = desk.workspace.run
    assert rows and not any(run(row) for row in rows)
