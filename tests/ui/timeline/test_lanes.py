"""What is painted of a lane, computed from columns."""

import numpy as np

from annotations.keyframe import After
from annotations.model import Track
from annotations.taxonomy import default_taxonomy
from tests.ui.fakes import demo_tracks, keyframes
from ui.timeline.lane import Lane, bars, clusters, keyframe_at
from ui.timeline.lanes import KEPT, Lanes
from ui.timeline.scale import Scale

LAST = 6287
SCALE = Scale.fitting(6288, 1000)


def lane(*frames: int, last: After = After.HIDDEN, guesses: tuple[int, ...] = ()) -> Lane:
    track = Track(
        id="t", number=1, clip="clip", label="vehicle", keyframes=keyframes(*frames, last=last, guesses=guesses)
    )
    return Lane.of(track, default_taxonomy(), LAST, "en")


def test_a_bar_covers_the_frames_on_which_the_track_is_seen() -> None:
    edges = bars(lane(1000, 2000), SCALE, 0, 1000)
    assert edges.shape == (1, 2)
    assert edges[0, 0] == SCALE.x(1000)
    assert edges[0, 1] == SCALE.x(2001)


def test_a_held_track_goes_on_to_the_end() -> None:
    assert bars(lane(1000, last=After.HOLD), SCALE, 0, 1000)[0, 1] == SCALE.x(LAST + 1)


def test_what_is_out_of_view_is_not_computed() -> None:
    zoomed = SCALE.zoomed(20, SCALE.middle(5000))
    assert len(bars(lane(100, 200), zoomed, 0, 1000)) == 0
    assert clusters(lane(100, 200), zoomed, 0, 1000) == []


def test_keyframes_close_together_are_one_group_and_part_when_zoomed() -> None:
    dense = lane(*range(1000, 1200))
    (group,) = clusters(dense, SCALE, 0, 1000)
    assert group.left < group.right
    close = SCALE.zoomed(1000, SCALE.middle(1100))
    apart = clusters(dense, close, 0, 1000)
    assert len(apart) > 1
    assert all(each.left == each.right for each in apart)


def test_groups_are_never_more_than_the_pixels_can_hold() -> None:
    rng = np.random.default_rng(1)
    many = lane(*sorted(rng.choice(6000, 3000, replace=False).tolist()))
    assert len(clusters(many, SCALE, 0, 1000)) <= 1000 / 7 + 2


def test_a_group_is_a_guess_only_if_all_of_it_is() -> None:
    dense = lane(1000, 1001, 1002, guesses=(1001,))
    assert not clusters(dense, SCALE, 0, 1000)[0].guess
    assert clusters(lane(1000, guesses=(1000,)), SCALE, 0, 1000)[0].guess


def test_the_nearest_keyframe_within_reach() -> None:
    one = lane(1000, 3000)
    assert keyframe_at(one, SCALE, SCALE.middle(1000) + 3, 6) == 1000
    assert keyframe_at(one, SCALE, SCALE.middle(3000) - 3, 6) == 3000
    assert keyframe_at(one, SCALE, SCALE.middle(2000), 6) is None


def test_lanes_are_made_only_when_looked_at_and_not_kept_for_ever() -> None:
    tracks = [
        Track(id=f"t{n}", number=n, clip="clip", label="vehicle", keyframes=keyframes(n, n + 5)) for n in range(2000)
    ]
    lanes = Lanes()
    lanes.fill(tracks, default_taxonomy(), LAST, "en")
    assert len(lanes._made) == 0
    for row in range(2000):
        lanes.lane(row)
    assert len(lanes._made) == KEPT


def test_a_changed_track_gets_a_new_lane_and_the_others_keep_theirs() -> None:
    tracks = demo_tracks()
    lanes = Lanes()
    lanes.fill(tracks, default_taxonomy(), LAST, "en")
    before = [lanes.lane(row) for row in range(len(tracks))]
    moved = Track(id="t12", number=12, clip="clip", label="vehicle", keyframes=keyframes(10, 20))
    assert lanes.replace(moved)
    after = [lanes.lane(row) for row in range(len(tracks))]
    row = lanes.row("t12")
    assert [a is b for a, b in zip(before, after, strict=True)] == [i != row for i in range(len(tracks))]
    assert not lanes.replace(Track(id="other", number=99, clip="clip", label="vehicle"))
