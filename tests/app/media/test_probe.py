"""The probe's dict: what the command line prints."""

import hashlib
import json

import pytest

from app.errors import ClipError
from app.media.probe import probe
from tests.app.media.corpus import clip


def test_it_says_what_the_design_promises() -> None:
    found = probe(clip("cfr30_bframes.mp4"))
    assert json.loads(json.dumps(found)) == found
    assert found["frame_count"] == 120
    assert (found["width"], found["height"], found["rotation"]) == (320, 180, 0)
    assert found["time_base"] == "1/15360"
    assert found["sha256"] == hashlib.sha256(clip("cfr30_bframes.mp4").read_bytes()).hexdigest()
    assert found["complete"] is True
    assert found["warnings"] == []
    assert found["gaps"] == []
    assert found["duplicate_frames"] == 0
    assert found["variable_frame_rate"] is False
    assert found["table_from"] in ("demux", "decode")
    assert [stream["type"] for stream in found["streams"]] == ["video"]


def test_streams_beside_the_clip() -> None:
    streams = probe(clip("coverart_first.mp4"))["streams"]
    assert [stream["cover_picture"] for stream in streams] == [False, True]


def test_variable_rate_and_duplicates() -> None:
    assert probe(clip("vfr_random.mp4"))["variable_frame_rate"] is True
    assert probe(clip("dup_pictures.mp4"))["duplicate_frames"] == 60


def test_pictures_of_a_long_clip_are_not_compared() -> None:
    assert probe(clip("cfr30_bframes.mp4"), decode_pixels=0)["duplicate_frames"] is None


def test_progress_rises_to_the_end() -> None:
    told: list[float] = []
    probe(clip("vfr_random.mp4"), progress=lambda fraction, _text: told.append(fraction or 0.0))
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)


def test_what_is_no_clip_is_refused() -> None:
    with pytest.raises(ClipError, match="sound but no video"):
        probe(clip("audio_only.mp4"))
