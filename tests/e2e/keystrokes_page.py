"""docs/keystrokes.md as text, from the jobs and what was counted of each."""

from collections.abc import Sequence
from typing import Final

from tests.e2e.jobs import PAGES, Job, count

HEAD: Final = """# Keys and clicks for everyday jobs

How often a hand must do something, in Hovermark and in CVAT, for the same job with the same result.

| Job | Hovermark | CVAT | Ratio |
|---|---:|---:|---:|
"""

HOW: Final = """
The goal: never more than CVAT, and half of it where both can do the same. Of {total} jobs, {worse} takes
more, {half} take half or less. Where the ratio is 100 %, both programs are at what the job itself asks for.

## How it was counted

- Hovermark's numbers are counted by a test that does each job in the real window, on the sample clip, with real key and
  mouse events. The counter sits where the events are sent. Each job ends with a look at the project: is it done?
- One each: a key together with the `Ctrl`, `Shift` or `Alt` held with it, a typed letter, a click, a double click,
  a drag.
- Not counted, in either program: moving the mouse, looking, waiting, and what was set up once before (said with the
  job).
- Both programs take what the mouse is on when a key is pressed; coming there with the mouse is not counted in either.
- Hovermark's jobs begin and end with the select tool in the hand; taking another one and putting it back counts.
- CVAT's numbers were not measured. They are the keys, clicks and drags of the shortest way that its documentation
  describes, as somebody goes who knows every shortcut. Its defaults are used unless said otherwise.
- A count is no measure of time: a drag takes longer than a key, and looking takes longer than both.

## The steps
"""

FOOT: Final = """
## Where CVAT's steps come from

The user manual of CVAT 2.x (docs.cvat.ai), by the titles of its pages. *Multi-object selection* is of 2026. The
table of all keys stood on the page *Shortcuts*; later versions of that page leave it to the settings window of
the program, so it was read in a copy of the manual that a fork of CVAT keeps. The keys of *Split*, *Propagate*
and of the next keyframe, that `Shift+Del` asks nothing, and the 50 frames that *Propagate* proposes were looked
up in CVAT's source too, in several versions.
"""


def page(jobs: Sequence[Job], ours: Sequence[Sequence[str]]) -> str:
    """The whole document. `ours`: what was done for each job."""
    totals = [(len(steps), count(job.cvat)) for job, steps in zip(jobs, ours, strict=True)]
    rows = [
        f"| {number}. {job.title} | {mine} | {theirs}{_mark(job)} | {_percent(mine, theirs)} |\n"
        for number, (job, (mine, theirs)) in enumerate(zip(jobs, totals, strict=True), 1)
    ]
    worse, half = sum(mine > theirs for mine, theirs in totals), sum(2 * mine <= theirs for mine, theirs in totals)
    text = HEAD + "".join(rows)
    text += "\n\\* Not possible in CVAT as one thing; its nearest way is counted.\n"
    text += HOW.format(worse=_number(worse), total=len(jobs), half=half)
    for number, (job, steps) in enumerate(zip(jobs, ours, strict=True), 1):
        text += _steps(number, job, steps)
    return text + FOOT


def _steps(number: int, job: Job, steps: Sequence[str]) -> str:
    text = f"\n### {number}. {job.title}\n\n{job.given}\n\n"
    text += f"- Hovermark, {len(steps)}: {_shown(steps)}\n"
    text += f"- CVAT, {count(job.cvat)}: {_shown(job.cvat)} ({', '.join(PAGES[name] for name in job.sources)})\n"
    return text + (f"\n{job.note}\n" if job.note else "")


def _mark(job: Job) -> str:
    return " \\*" if job.note.startswith(("Not possible", "CVAT has no")) else ""


def _number(value: int) -> str:
    return "none" if value == 0 else str(value)


def _percent(mine: int, theirs: int) -> str:
    return f"{100 * mine / theirs:.0f} %"


def _shown(steps: Sequence[str]) -> str:
    """What is done over and over is told once: `4 × (V, drag)`."""
    parts: list[str] = []
    place = 0
    while place < len(steps):
        length, times = max(((n, _repeats(steps, place, n)) for n in (1, 2, 3)), key=_saved)
        once = ", ".join(f"`{step}`" if " × " not in step else step for step in steps[place : place + length])
        parts.append(once if times == 1 else f"{times} × {once}" if length == 1 else f"{times} × ({once})")
        place += length * times
    return ", ".join(parts)


def _saved(found: tuple[int, int]) -> tuple[int, int]:
    length, times = found
    return length * (times - 1), -length


def _repeats(steps: Sequence[str], place: int, length: int) -> int:
    """How often in a row the steps from a place on are done."""
    times = 1
    while steps[place + times * length : place + (times + 1) * length] == steps[place : place + length]:
        times += 1
    return times
