"""The clip that lies on the player: opened in a job, checked against what the project remembers of it."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any, Protocol

from annotations.model import ClipRef
from app.errors import PlainError
from app.events import Events
from app.jobs import Job, JobRunner, Progress
from app.media.clip import Clip, open_clip
from app.media.decoder import Decoder
from app.media.frame import Finish, Frame
from app.media.player import Player
from app.messages import Messages
from app.settings import Settings

Post = Callable[[Callable[[], None]], None]


class Home(Protocol):
    """What the deck needs of the session it belongs to."""

    @property
    def path(self) -> Path: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def events(self) -> Events[Any]: ...
    @property
    def finish(self) -> Finish | None:
        """The last step of every frame of the clip on the deck, before it is shown."""
        ...

    def show(self, frame: Frame) -> None: ...


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why no pictures can be shown: `missing`, `changed` or `unreadable`, and the sentence for the person."""

    kind: str
    text: str


def resolve(project: Path, stored: str) -> Path:
    """The file that a stored clip path means; relative ones start at the project's folder."""
    path = Path(stored)
    return path if path.is_absolute() else project.parent / path


def stored_path(project: Path, clip: Path) -> str:
    """How a project refers to a clip: relative with forward slashes where both lie on one drive and share a root."""
    try:
        relative = os.path.relpath(clip.resolve(), project.resolve().parent)
    except ValueError:
        return clip.resolve().as_posix()
    # a path that climbs to the root says less than the absolute one, and breaks sooner
    return clip.resolve().as_posix() if relative.count("..") > 3 else Path(relative).as_posix()


class Deck:
    """Holds at most one open clip with its decoder and player."""

    def __init__(self, home: Home, jobs: JobRunner, post: Post, settings: Settings) -> None:
        self._home, self._jobs, self._post, self._settings = home, jobs, post, settings
        self.ref: ClipRef | None = None
        """What was asked for, whether or not it could be opened."""
        self.clip: Clip | None = None
        self.player: Player | None = None
        self.trouble: Trouble | None = None
        self._decoder: Decoder | None = None
        self._opening: Job | None = None
        self._load = 0

    @property
    def opening(self) -> bool:
        return self._opening is not None

    def load(self, ref: ClipRef | None, frame: int) -> None:
        """Opens a clip in a job and shows one of its frames; whatever lay on the deck is put away first."""
        self.close()
        self.ref = ref
        if ref is None:
            return
        path = resolve(self._home.path, ref.path)
        self.trouble = look(path, ref)
        if self.trouble is not None:
            self._home.messages.tell(self.trouble.text, "error", replace="clip")
            return
        load = self._load

        def work(progress: Progress) -> Clip:
            return open_clip(path, progress.report, progress.is_cancelled)

        def done(clip: Clip) -> None:
            self._opening = None
            self.accept(clip, ref, frame) if load == self._load else clip.close()

        def failed(error: PlainError) -> None:
            if load == self._load:
                self._opening, self.trouble = None, Trouble("unreadable", str(error))
                self._home.messages.fail(error, replace="clip")
                self._home.events.tell("clip")

        self._opening = self._jobs.start(f"Open {path.name}", work, done, failed)

    def accept(self, clip: Clip, ref: ClipRef, frame: int) -> None:
        """Puts an opened clip on the deck, unless it no longer is what the project was made on."""
        if clip.facts.frame_count != ref.frame_count:
            text = (
                f"“{clip.facts.path.name}” now has {clip.facts.frame_count} frames; the project was made on "
                f"{ref.frame_count}. It is not shown. Annotations are untouched; locate the original file."
            )
            self.trouble = Trouble("changed", text)
            clip.close()
            self._home.messages.tell(text, "error", replace="clip")
            self._home.events.tell("clip")
            return
        self.clip = clip
        self._decoder = Decoder(clip, cache_bytes=int(self._settings.get("cache_mb")) << 20)
        self._decoder.finish = self._home.finish
        self.player = Player(clip, self._decoder, clock=monotonic, post=self._post)
        self.player.on_frame = self._home.show
        self.player.on_state = lambda: self._home.events.tell("playback")
        self.player.on_failure = lambda error: self._home.messages.fail(error, replace="frame")
        for warning in clip.facts.warnings:
            self._home.messages.tell(warning, "info", replace="clip")
        self._home.events.tell("clip")
        self.player.seek(frame)

    def finish_anew(self) -> None:
        """The home's finish has changed: the standing frame is shown again with it."""
        if self._decoder is not None and self.player is not None:
            self._decoder.finish = self._home.finish
            self.player.show_again()

    def close(self) -> None:
        self._load += 1
        if self._opening is not None:
            self._opening.cancel()
            self._opening = None
        if self.player is not None:
            self.player.pause()
        if self._decoder is not None:
            self._decoder.close()
        if self.clip is not None:
            self.clip.close()
        self.clip = self.player = self._decoder = self.trouble = None


def same_file(one: ClipRef | None, other: ClipRef | None) -> bool:
    """Whether two references mean the same recording at the same place; what is noted about it does not matter."""
    if one is None or other is None:
        return one is other
    return (one.path, one.sha256, one.bytes, one.frame_count) == (
        other.path,
        other.sha256,
        other.bytes,
        other.frame_count,
    )


def look(path: Path, ref: ClipRef) -> Trouble | None:
    """The quick check before opening: is the file there, and has it the size it had?"""
    try:
        size = path.stat().st_size
    except OSError:
        text = f"“{path.name}” is not where the project left it ({path.parent}). Annotations are untouched."
        return Trouble("missing", f"{text} Use File > Locate clip to point to it.")
    if size != ref.bytes:
        text = f"“{path.name}” has changed: {size:,} bytes instead of {ref.bytes:,}. It is not shown, because frame"
        return Trouble(
            "changed", f"{text} numbers could be wrong. Annotations are untouched; locate the original file."
        )
    return None
