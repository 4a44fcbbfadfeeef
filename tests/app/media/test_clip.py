"""Opening clips: facts, refusals in plain words, tables kept on disk."""

import os
import random
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from annotations.frames import FrameTimes
from app.errors import Cancelled, ClipError
from app.media import clip as clip_module
from app.media.clip import gaps_of, is_variable, open_clip
from app.media.source import fetch
from tests.app.media.corpus import clip


def test_facts_of_an_ordinary_clip() -> None:
    facts = open_clip(clip("cfr30_bframes.mp4")).facts
    assert (facts.width, facts.height, facts.rotation, facts.frame_count) == (320, 180, 0, 120)
    assert facts.average_rate == 30
    assert facts.duration_s == pytest.approx(4.0)
    assert facts.codec == "h264"
    assert facts.complete
    assert not facts.variable_frame_rate
    assert facts.gaps == ()
    assert facts.bytes == clip("cfr30_bframes.mp4").stat().st_size


def test_a_turned_clip_has_the_size_that_is_shown() -> None:
    facts = open_clip(clip("rotate90.mp4")).facts
    assert (facts.width, facts.height) == (180, 320)
    assert facts.rotation in (90, 270)


def test_a_cut_file_says_how_far_it_goes() -> None:
    facts = open_clip(clip("truncated_mdat.mp4")).facts
    assert not facts.complete
    assert any("120" in warning and "69" in warning for warning in facts.warnings)


def test_repeated_pictures_are_counted() -> None:
    assert open_clip(clip("dup_pictures.mp4")).facts.duplicate_frames == 60
    assert open_clip(clip("cfr30_bframes.mp4")).facts.duplicate_frames == 0


def test_gaps_and_variable_rate() -> None:
    steady = FrameTimes(np.arange(50) * 40, Fraction(1, 1000))
    holed = FrameTimes(np.concatenate([np.arange(25) * 40, 3000 + np.arange(25) * 40]), Fraction(1, 1000))
    assert (is_variable(steady), gaps_of(steady)) == (False, ())
    assert is_variable(holed)
    (gap,) = gaps_of(holed)
    assert (gap.after_frame, gap.seconds) == (24, pytest.approx(2.04))


def test_the_table_is_made_once_and_made_again_for_a_changed_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, made = tmp_path / "a.mp4", []
    make = clip_module.make_table
    monkeypatch.setattr(clip_module, "make_table", lambda *args, **named: made.append(args) or make(*args, **named))
    copy.write_bytes(clip("cfr30_bframes.mp4").read_bytes())
    first = open_clip(copy, cache=tmp_path / "tables").table
    again = open_clip(copy, cache=tmp_path / "tables").table
    assert len(made) == 1
    assert again.times == first.times
    assert np.array_equal(again.anchors, first.anchors)
    assert np.array_equal(again.checks, first.checks)
    assert again.look == first.look
    copy.write_bytes(clip("editlist_preroll.mp4").read_bytes())
    assert len(open_clip(copy, cache=tmp_path / "tables").table) == 90
    for table in (tmp_path / "tables").iterdir():
        table.write_bytes(b"not a table")
    assert len(open_clip(copy, cache=tmp_path / "tables").table) == 90


def test_a_table_made_from_packets_can_be_proven_by_decoding() -> None:
    opened = open_clip(clip("cfr30_bframes.mp4"), quick_pixels=0)
    assert opened.table.table_from == "demux"
    assert opened.verify()
    assert opened.table.table_from == "decode"
    assert opened.facts.duplicate_frames == 0


def test_cancelling_leaves_nothing() -> None:
    with pytest.raises(Cancelled):
        open_clip(clip("cfr30_bframes.mp4"), cancel=lambda: True)


@pytest.mark.parametrize(
    "name",
    ["Coast flight 1.mp4", "политика кадров.mp4", "無人機 ☃ #1 100%.mp4", "🚁?x&y=1.mp4", "http:x.mp4", "-i %03d.mp4"],
)
def test_any_file_name_opens(tmp_path: Path, name: str) -> None:
    if os.name == "nt" and any(mark in name for mark in ':?"<>|*'):
        pytest.skip("not a file name on this system")
    copy = tmp_path / name
    copy.write_bytes(clip("oneframe.mp4").read_bytes())
    assert len(open_clip(copy).table) == 1


def refused(path: Path) -> str:
    with pytest.raises(ClipError) as refusal:
        open_clip(path)
    text = str(refusal.value)
    assert str(path) in text
    assert "Error" not in text
    assert "Traceback" not in text
    return text


def test_what_is_not_a_clip_is_refused_in_plain_words(tmp_path: Path) -> None:
    empty, text, noise = tmp_path / "empty.mp4", tmp_path / "text.mp4", tmp_path / "noise.mp4"
    empty.touch()
    text.write_text("this is not a video\n" * 50)
    noise.write_bytes(random.Random(1).randbytes(100_000))
    assert "0 bytes" in refused(empty)
    assert "not a video" in refused(text)
    assert "not a video" in refused(noise)
    assert "folder" in refused(tmp_path)
    assert "not there" in refused(tmp_path / "gone.mp4")
    assert "sound" in refused(clip("audio_only.mp4"))
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(clip("cfr30_bframes.mp4").read_bytes()[:40_000])
    assert "cut off" in refused(cut)


def test_a_playlist_cannot_reach_other_files(tmp_path: Path) -> None:
    playlist, joined = tmp_path / "list.mp4", tmp_path / "joined.mp4"
    playlist.write_text(f"#EXTM3U\n#EXTINF:1,\n{clip('ts_midgop.ts')}\n#EXT-X-ENDLIST\n")
    joined.write_text(f"ffconcat version 1.0\nfile '{clip('cfr30_bframes.mp4')}'\n")
    refused(playlist)
    refused(joined)


def test_a_huge_file_of_nothing_is_refused_without_being_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.mp4"
    with huge.open("wb") as file:
        file.truncate(20 << 30)
    refused(huge)
    with huge.open("r+b") as file:
        file.write(clip("cfr30_bframes.mp4").read_bytes()[:40_000])
    refused(huge)


@pytest.mark.parametrize("name", ["cfr30_bframes.mp4", "h264_bframes.avi", "raw.h264", "ts_midgop.ts"])
def test_damage_never_crashes_or_hangs(tmp_path: Path, name: str) -> None:
    """Random bytes changed and files cut short: each opens as far as it goes, or is refused in plain words."""
    sound = clip(name).read_bytes()
    for seed in range(8):
        chance = random.Random(seed)
        data = bytearray(sound)
        for _ in range(chance.choice([3, 30, 300])):
            data[chance.randrange(len(data))] = chance.randrange(256)
        if seed % 3 == 0:
            del data[chance.randrange(len(data)) :]
        broken = tmp_path / f"{seed}{Path(name).suffix}"
        broken.write_bytes(data)
        try:
            opened = open_clip(broken)
        except ClipError:
            continue
        source = opened.open_source()
        for index in (len(opened.table) - 1, 0, len(opened.table) // 2):
            picture = fetch(source, index)
            assert picture is not None
            assert picture.index == index
        source.close()
