"""How numbers are written: frames, times, spans. The same everywhere in the window."""

from math import floor


def frame_text(frame: int, count: int = 0) -> str:
    """`01 237`: groups of three, as many digits as the clip's frame count needs (at least five)."""
    digits = max(5, len(str(max(count, 0))))
    plain = f"{frame:0{digits}d}"
    groups: list[str] = []
    while plain:
        groups.insert(0, plain[-3:])
        plain = plain[:-3]
    return "\N{NO-BREAK SPACE}".join(groups)


def plain_frame(frame: int) -> str:
    """`01180`: for tables."""
    return f"{frame:05d}"


def time_text(seconds: float, *, milliseconds: bool = True) -> str:
    """`00:41.233`, or `1:00:41.233` from an hour on."""
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    total_ms = floor(seconds * 1000 + 0.5)
    minutes, ms = divmod(total_ms, 60_000)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02d}" if hours else f"{minutes:02d}"
    text += f":{ms // 1000:02d}"
    return sign + (f"{text}.{ms % 1000:03d}" if milliseconds else text)
