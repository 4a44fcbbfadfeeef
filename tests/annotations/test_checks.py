"""Findings: what a second look complains of."""

import pytest

from annotations.checks import Finding, Severity, findings
from annotations.keyframe import Keyframe
from annotations.keyframes import NONE, Keyframes
from annotations.shapes.shape import Shape
from tests.annotations.examples import box, keyframe, store, track


def codes(*tracks: object, severities: tuple[Severity, ...] = (Severity.ERROR, Severity.WARNING)) -> list[str]:
    return [f.code for f in found(*tracks) if f.severity in severities]


def found(*tracks: object) -> list[Finding]:
    return findings(store(*tracks))  # type: ignore[arg-type]


def test_a_good_track_has_none() -> None:
    assert codes(track()) == []


@pytest.mark.parametrize(
    ("bad", "code", "frame"),
    [
        (track(keyframes=NONE), "no_keyframes", None),
        (track(1, 5, 100), "keyframe_outside_clip", 100),
        (track(keyframes=Keyframes([keyframe(3, box(1270))])), "shape_outside_picture", 3),
        (track(keyframes=Keyframes([keyframe(3, box(2000))])), "shape_outside_picture", 3),
        (track(keyframes=Keyframes([keyframe(3, Shape("point", (-9.0, 3.0)))])), "shape_outside_picture", 3),
        (track(keyframes=Keyframes([keyframe(3, Shape("box", (5.0, 5.0, 1.0, 1.0)))])), "bad_shape", 3),
        (track(label="x.none"), "unknown_label", None),
        (track(certainty="maybe-ish"), "unknown_value", None),
        (track(attributes={"x.none": 1}), "unknown_attribute", None),
        (track(clip="c9"), "unknown_clip", None),
    ],
)
def test_each_fault_is_found(bad: object, code: str, frame: int | None) -> None:
    (finding,) = [f for f in found(bad) if f.severity is not Severity.HINT]
    assert (finding.code, finding.track, finding.frame) == (code, "t1", frame)
    assert finding.text.endswith(".")


def test_half_a_pixel_over_the_edge_is_nothing() -> None:
    assert codes(track(keyframes=Keyframes([keyframe(3, box(-0.4)), keyframe(4, box(1250.4))]))) == []


def test_values_are_checked_on_keyframes_too_but_told_once() -> None:
    held = store()
    attribute = next(a for a in held.taxonomy.attributes_of("vehicle") if a.options)
    bad = [Keyframe(frame=f, shape=box(f), attributes={attribute.id: "x.none"}) for f in (2, 3, 4)]
    assert codes(track(keyframes=Keyframes(bad))) == ["unknown_value"]


def test_what_is_required_is_hinted_at() -> None:
    hints = [f for f in found(track()) if f.severity is Severity.HINT]
    assert hints
    assert {f.code for f in hints} == {"missing_attribute"}


def test_the_same_thing_twice() -> None:
    assert codes(track(1), track(2)) == ["duplicate"]
    assert codes(track(1), track(2, label="smoke")) == []


def test_numbers_are_given_once() -> None:
    assert codes(track(1), track(1, 50, id="other")) == ["shared_number"]
