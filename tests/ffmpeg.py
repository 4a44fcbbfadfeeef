"""The ffmpeg that results are compared with: the system's, else the one that comes with the test requirements."""

import shutil
from typing import Final

import imageio_ffmpeg

FFMPEG: Final[str] = shutil.which("ffmpeg") or imageio_ffmpeg.get_ffmpeg_exe()
