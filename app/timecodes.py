"""Clock times as people read and write them."""

import re

from annotations.frames import FrameTimes
from app.errors import UsageError

_CLOCK = re.compile(r"(?:(?:(\d+):)?(\d+):)?(\d+(?:[.,]\d+)?)")


def clock(seconds: float) -> str:
    """`00:41.233`, with hours in front when there are any. Rounded to milliseconds."""
    thousandths = round(abs(seconds) * 1000)
    minutes, rest = divmod(thousandths, 60_000)
    hours, minutes = divmod(minutes, 60)
    text = f"{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"
    return ("-" if seconds < 0 else "") + (f"{hours}:{text}" if hours else text)


def read_position(text: str, now: int, times: FrameTimes) -> int:
    """The frame that `1237`, `00:41.233`, `41.2s`, `+30` or `-2s` means, from frame `now`. UsageError if none."""
    # as it is copied from the window too: groups of three digits, and a proper minus
    plain = "".join(text.split()).replace("−", "-").lower()
    sign = plain[:1] if plain[:1] in ("+", "-") else ""
    amount = plain[len(sign) :]
    if amount.isdecimal():
        frame = now + int(sign + amount) if sign else int(amount)
        return min(max(frame, 0), len(times) - 1)
    found = _CLOCK.fullmatch(amount.removesuffix("s"))
    if found is None:
        raise UsageError(f"“{text}” is neither a frame nor a time. Try 1237, 00:41.233, 41.2s, +30 or -2s.")
    hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in found.groups())
    moment = hours * 3600 + minutes * 60 + seconds
    return times.at(times.clip_seconds(now) + float(f"{sign}1") * moment if sign else moment)
