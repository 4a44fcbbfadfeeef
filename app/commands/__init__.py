"""Every command of the program, in menu order. A new one is a row in one of these files, and nothing else."""

from typing import Final

from app.command import Command
from app.commands.application import APPLICATION
from app.commands.clipboard import CLIPBOARD
from app.commands.comments import COMMENTS
from app.commands.edit import EDIT
from app.commands.file import FILE, LEAVE
from app.commands.findings import CUTS_AND_FINDINGS, FINDINGS
from app.commands.help import HELP
from app.commands.inspect import INSPECT
from app.commands.keyboard import CAMERA, KEYBOARD
from app.commands.marks import MARKS
from app.commands.navigate import NAVIGATE, SELECT_RANGE
from app.commands.picture import OVERLAY, PICTURE, STILL
from app.commands.playback import PLAYBACK
from app.commands.project import PROJECT
from app.commands.region import REGION
from app.commands.review import REVIEW
from app.commands.timeline import TIMELINE
from app.commands.tool import LABELS, TOOL_COMMANDS
from app.commands.track import TRACK
from app.commands.view import VIEW

COMMANDS: Final[tuple[Command, ...]] = (
    *FILE,
    *STILL,
    *PROJECT,
    *CUTS_AND_FINDINGS,
    *LEAVE,
    *EDIT,
    *CLIPBOARD,
    *KEYBOARD,
    *APPLICATION,
    *VIEW,
    *CAMERA,
    *PICTURE,
    *OVERLAY,
    *PLAYBACK,
    *NAVIGATE,
    *MARKS,
    *SELECT_RANGE,
    *TIMELINE,
    *TRACK,
    *INSPECT,
    *REGION,
    *REVIEW,
    *COMMENTS,
    *FINDINGS,
    *TOOL_COMMANDS,
    *LABELS,
    *HELP,
)
