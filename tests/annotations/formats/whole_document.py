"""A document with one of everything, for tests."""

from collections.abc import Callable
from typing import Any

import msgspec
from jsonschema import Draft202012Validator

from annotations.formats import Export, export_of
from annotations.formats.native import NATIVE
from annotations.formats.schema import schema
from annotations.keyframe import After, Keyframe, Origin, Source
from annotations.keyframes import Keyframes
from annotations.model import Alternative, Mark, MarkKind, Review, ReviewSpan
from annotations.shapes.shape import Shape
from annotations.store import Store
from tests.annotations.examples import FACTS, TIMES, box, clip, store, track

Json = dict[str, Any]
VALIDATOR = Draft202012Validator(schema())

OTHERS: Json = {"x_tool": {"zoom": 1.0, "list": [1, 2.5, None, "дим"]}, "x_big": 2**70}


def full_store() -> Store:
    """One of everything that a document can hold."""
    held = store(clips=(clip("c1", source="Telegram", notes="cut", unknown=OTHERS), clip("c2", path="b.mp4")))
    model = next(a.id for a in held.taxonomy.attributes_of("vehicle") if a.table == "vehicle_models")
    shapes = (
        box(1.25),
        Shape("rotated_box", (100.0, 100.0, 40.0, 20.0, 30.5)),
        Shape("ellipse", (100.0, 100.0, 40.0, 20.0, -5.0)),
        Shape("polygon", (0.1, 0.2, 50.0, 0.0, 30.0, 1e-7)),
        Shape("polyline", (0.1, 0.2, 50.0, 0.0)),
        Shape("point", (1280.0, 720.0)),
    )
    keyframes = [
        Keyframe(
            frame=frame * 3,
            shape=shape,
            after=list(After)[frame % 4],
            occluded=frame == 2,
            attributes={"x.k": [1.5, 2.0]} if frame == 1 else {},
            source=Source(Origin.TRACKER, "csrt", 0.1 + frame, accepted=frame == 3) if frame > 2 else Source(),
            unknown={"x_frame": frame} if frame == 4 else {},
        )
        for frame, shape in enumerate(shapes)
    ]
    first = track(
        1,
        keyframes=Keyframes(keyframes),
        attributes={"z": True, model: "veh.mrap.wolfhound", "a": {"lat": 48.5, "lon": 38.0, "method": None}},
        certainty="likely",
        notes='"quoted"\nдим',
        unknown={"x_track": {"deep": [{}]}, "ground_position": {"lat": 48.5}},
        reviewed=(
            ReviewSpan(first=3, last=4, review=Review.REVIEWED),
            ReviewSpan(first=9, last=9, review=Review.CONTESTED),
        ),
        alternatives=(
            Alternative(value="veh.mrap.mastiff", percent=70, reason_for="wheels"),
            Alternative(value="щось інше", reason_against="too far"),
        ),
        group="column",
        identity="the second one",
    )
    second = track(2, 4, 8, label="smoke", clip="c2")
    marks = (
        Mark(id="m2", clip="c2", frame=9),
        Mark(
            id="m1", clip="c1", frame=7, kind=MarkKind.COMMENT, note="чому?", at=(1.5, 2.0), track="t1", author="Olena"
        ),
        Mark(id="m3", clip="c1", frame=7, made_at="2026-01-02T03:04:05Z", resolved=True, unknown={"x_mark": 1}),
    )
    facts = msgspec.structs.replace(FACTS, unknown={"document": {"x_top": OTHERS}, "project": {"x_project": 1}})
    return Store(facts, held.taxonomy, (*held.clips.values(), first, second, *marks))


def export(held: Store, *, dense: bool = False, exported_at: str = "2026-01-02T03:04:05Z") -> Export:
    return export_of(
        held,
        times={"c1": TIMES},
        journal_head=("ab" * 32, 7),
        exported_at=exported_at,
        generator="Hovermark 1.0",
        dense=dense,
    )


WHOLE = NATIVE.write(export(full_store()))


def changed(change: Callable[[Json], object]) -> bytes:
    document = msgspec.json.decode(WHOLE)
    change(document)
    return msgspec.json.encode(document)
