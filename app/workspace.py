"""The running program without its window: settings, jobs, messages, commands, and the open session."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from annotations.errors import PlainError
from app import paths, projects
from app.ask import Ask, NobodyThere
from app.command import Command, CommandTable, giving_way
from app.errors import AppError
from app.events import Events
from app.files import is_there, size_of
from app.jobs import JobRunner, Progress
from app.messages import Messages
from app.session import Session
from app.settings import Settings
from app.window_port import Window

Post = Callable[[Callable[[], None]], None]
Event = Literal["session"]
RECENT = 12


class Workspace:
    """Assembles what a session needs and holds at most one session at a time. Lives on the main thread."""

    def __init__(
        self, commands: Iterable[Command], *, settings: Settings, jobs: JobRunner, post: Post, ask: Ask | None = None
    ) -> None:
        self.settings, self.jobs, self._post = settings, jobs, post
        self.ask: Ask = ask or NobodyThere()
        self.messages = Messages()
        self.events: Events[Event] = Events()
        self.session: Session | None = None
        self.window: Window | None = None
        self._rows = tuple(commands)
        self.commands = self._command_table(self._rows)

    def _command_table(self, commands: Sequence[Command]) -> CommandTable:
        mine = self.settings.get("keys")
        try:
            return CommandTable(commands, {**giving_way(commands, mine), **mine})
        except AppError as error:
            self.messages.tell(f"{error} Your changed shortcuts are not used.", "error")
            return CommandTable(commands)

    def rebind(self, ident: str, keys: Sequence[str]) -> None:
        """Gives a command other keys, from now on and next time. AppError if one of them is taken."""
        self.rebind_all({ident: keys})

    def rebind_all(self, wanted: Mapping[str, Sequence[str]]) -> None:
        """Gives several commands other keys at once, as a swap needs it. AppError if two would share one."""
        mine = self.settings.get("keys")
        changed = {**giving_way(self._rows, mine), **mine}
        for ident, keys in wanted.items():
            changed.pop(ident, None)
            if tuple(keys) != self.commands[ident].keys:
                changed[ident] = list(keys)
        before, self.commands = self.commands, CommandTable(self._rows, changed)
        try:
            self.settings.set("keys", changed)
        except AppError:
            self.commands = before
            raise

    def run(self, ident: str) -> bool:
        """Runs a command if it applies now. Errors of the plain family become messages. One that applies only because
        the mouse is on a track selects that first.
        """
        command = self.commands[ident]
        if not command.when(self):
            return False
        if self.session is not None:
            self.session.selection.take_pointed(unless=lambda: command.when(self))
        try:
            command.run(self)
        except PlainError as error:
            self.messages.fail(error)
            return False
        return True

    def listen(self, event: Event, listener: Callable[[], None]) -> None:
        self.events.listen(event, listener)

    # -- opening -------------------------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Opens a project, or the project of a clip (made beside it if there is none). Failures become messages."""
        self.open_all([path])

    def open_all(self, files: Sequence[Path], *, join: bool = True) -> None:
        """What was dropped on the window: one project, or clips that join the open project or start a new one.

        `join` False: clips never join. What is open stays open until the new files have been read and found good.
        """
        projects_given = [path for path in files if path.suffix == projects.SUFFIX]
        clips = [path for path in files if path.suffix != projects.SUFFIX]
        try:
            if projects_given:
                self.open_project(projects_given[0])
            elif clips and join and self.session is not None:
                self.add_clips(clips)
            elif clips:
                self._open_clip_project(clips)
        except PlainError as error:
            self.messages.fail(error)

    def _open_clip_project(self, clips: Sequence[Path]) -> None:
        clip = clips[0]
        size_of(clip)
        for place in projects.homes(clip, paths.data_folder()):
            if is_there(place):
                self.open_project(place)
                return
        self._read_clips(clips, lambda found: self._start_project(clip, found))

    def _start_project(self, clip: Path, found: list[projects.NewClip]) -> None:
        self._close_session()
        project = projects.create_beside(clip, paths.data_folder(), author=self.settings.get("author"))
        self._begin(projects.open_project(project))
        self._join(found)
        self.messages.tell(f"Everything you do is saved in “{project}”.", "done")

    def open_project(self, path: Path) -> None:
        """Opens a project in place of the one that is open. AppError or AnnotationError if it cannot be."""
        opened = projects.open_project(path)
        self._close_session()
        self._begin(opened)

    def new_project(self, path: Path) -> None:
        projects.create(path, author=self.settings.get("author"))
        self.open_project(path)

    def _begin(self, project: projects.ProjectFile) -> None:
        if self.settings.get("author"):
            project.author = self.settings.get("author")
        self.session = Session(project, jobs=self.jobs, post=self._post, messages=self.messages, settings=self.settings)
        self._note_recent(project.path)
        if project.read_only:
            self.messages.tell(f"“{project.path.name}” can be looked at, not changed. {project.read_only_reason}")
        self.events.tell("session")
        self.session.open_first_clip()

    # -- clips ---------------------------------------------------------------------------------------------------

    def add_clips(self, clips: Sequence[Path]) -> None:
        """Reads clips in a job and adds them to the open project as one edit each; shows the first."""
        self._read_clips(clips, self._join)

    def _read_clips(self, clips: Sequence[Path], then: Callable[[list[projects.NewClip]], None]) -> None:
        asked = self.session

        def work(progress: Progress) -> list[projects.NewClip]:
            return [projects.read_clip(clip, progress) for clip in clips]

        def done(found: list[projects.NewClip]) -> None:
            if self.session is not asked:
                return
            try:
                then(found)
            except PlainError as error:
                self.messages.fail(error, replace="clip")

        title = f"Read {clips[0].name}" if len(clips) == 1 else f"Read {len(clips)} clips"
        self.jobs.start(title, work, done, lambda error: self.messages.fail(error, replace="clip"))

    def _join(self, found: list[projects.NewClip]) -> None:
        session = self.session
        if session is None:
            return
        added = [projects.add_clip(session, clip) for clip in found]
        first = next((ident for ident in added if ident is not None), None)
        if first is not None:
            session.open_clip(first)

    # -- closing -------------------------------------------------------------------------------------------------

    def close_session(self) -> None:
        self._close_session()
        self.events.tell("session")

    def _close_session(self) -> None:
        session, self.session = self.session, None
        if session is not None:
            session.close()

    def close(self) -> None:
        """Lets go of everything; running jobs are cancelled."""
        self._close_session()
        self.jobs.close()

    def recent(self) -> list[Path]:
        """Recently opened projects that still exist, newest first."""
        return [path for path in map(Path, self.settings.get("recent")) if is_there(path)]

    def _note_recent(self, path: Path) -> None:
        entries = [str(path.resolve()), *(p for p in self.settings.get("recent") if p != str(path.resolve()))]
        try:
            self.settings.set("recent", entries[:RECENT])
        except AppError as error:
            self.messages.fail(error, replace="settings")
