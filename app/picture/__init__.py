"""How a clip's picture is shown: brightness and the like, kept per clip, never written into clip, stills or exports.

`Look` says what is changed, `apply` changes pixels, `Looks` remembers one look for each clip of a project.
"""

from app.picture.apply import Finisher, apply, finisher
from app.picture.look import AS_RECORDED, CHANNELS, DIFFERENCE, LIMITS, Channel, Limits, Look, look_from
from app.picture.looks import Looks

__all__ = [
    "AS_RECORDED", "CHANNELS", "DIFFERENCE", "LIMITS", "Channel", "Finisher", "Limits", "Look", "Looks", "apply",
    "finisher", "look_from",
]  # fmt: skip
