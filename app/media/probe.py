"""Everything there is to know about a recorded file, as one JSON-ready dict."""

from pathlib import Path
from typing import Any

from av.stream import Disposition

from app.evidence.fingerprint import sha256_of
from app.jobs import Cancel, Report, never, silent
from app.media.clip import ClipFacts, open_clip
from app.media.container import open_container

PROBE_PIXELS = 8_000_000_000
"""A clip of fewer pixels than this in all its frames is decoded whole for a probe: about 15 seconds of work."""
SHARE_OF_HASH = 0.3


def probe(
    path: Path | str,
    progress: Report = silent,
    cancel: Cancel = never,
    cache: Path | None = None,
    decode_pixels: int = PROBE_PIXELS,
) -> dict[str, Any]:
    """Streams, size, rotation, exact frame count, times, duplicates, gaps, SHA-256 of the file.

    `duplicate_frames` is None for clips so long that their pictures were not compared. Raises ClipError, Cancelled.
    """
    path = Path(path)

    def first_part(fraction: float | None, text: str) -> None:
        progress(None if fraction is None else fraction * (1 - SHARE_OF_HASH), text)

    def second_part(fraction: float | None, text: str) -> None:
        progress(None if fraction is None else 1 - SHARE_OF_HASH * (1 - fraction), text)

    clip = open_clip(path, first_part, cancel, cache, quick_pixels=decode_pixels)
    facts = clip.facts
    clip.close()
    return described(facts) | {"sha256": sha256_of(path, second_part, cancel), "streams": streams_of(path)}


def described(facts: ClipFacts) -> dict[str, Any]:
    """The facts in the names and forms of the command line's JSON."""
    return {
        "path": str(facts.path),
        "frame_count": facts.frame_count,
        "width": facts.width,
        "height": facts.height,
        "rotation": facts.rotation,
        "mirrored": facts.mirrored,
        "sample_aspect": str(facts.sample_aspect),
        "duration_s": round(facts.duration_s, 6),
        "time_base": f"{facts.time_base.numerator}/{facts.time_base.denominator}",
        "average_rate": str(facts.average_rate),
        "variable_frame_rate": facts.variable_frame_rate,
        "duplicate_frames": facts.duplicate_frames,
        "gaps": [{"after_frame": gap.after_frame, "seconds": round(gap.seconds, 6)} for gap in facts.gaps],
        "codec": facts.codec,
        "pixel_format": facts.pixel_format,
        "container": facts.container,
        "bytes": facts.bytes,
        "complete": facts.complete,
        "table_from": facts.table_from,
        "warnings": list(facts.warnings),
    }


def streams_of(path: Path) -> list[dict[str, Any]]:
    """What the file's streams are, in file order."""
    with open_container(path) as container:
        described_streams: list[dict[str, Any]] = []
        for stream in container.streams:
            codec = getattr(stream, "codec_context", None)
            entry: dict[str, Any] = {
                "index": stream.index,
                "type": stream.type,
                "codec": getattr(getattr(codec, "codec", None), "canonical_name", "") if codec else "",
                "cover_picture": bool(stream.disposition & Disposition.attached_pic),
            }
            if stream.type == "video" and codec is not None:
                entry |= {"width": codec.width, "height": codec.height}
            described_streams.append(entry)
        return described_streams
