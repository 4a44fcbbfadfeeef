"""Every command of the program, in menu order. A new one is a row in one of these files, and nothing else."""

from typing import Final

from app.command import Command
from app.commands.application import APPLICATION
from app.commands.edit import EDIT
from app.commands.file import FILE, LEAVE
from app.commands.help import HELP
from app.commands.marks import MARKS
from app.commands.navigate import NAVIGATE, SELECT_RANGE
from app.commands.picture import OVERLAY, PICTURE, STILL
from app.commands.playback import PLAYBACK
from app.commands.project import PROJECT
from app.commands.tool import LABELS, TOOL_COMMANDS
from app.commands.track import TRACK
from app.commands.view import VIEW

COMMANDS: Final[tuple[Command, ...]] = (
    *FILE,
    *STILL,
    *PROJECT,
    *LEAVE,
    *EDIT,
    *APPLICATION,
    *VIEW,
    *PICTURE,
    *OVERLAY,
    *PLAYBACK,
    *NAVIGATE,
    *MARKS,
    *SELECT_RANGE,
    *TRACK,
    *TOOL_COMMANDS,
    *LABELS,
    *HELP,
)
