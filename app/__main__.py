"""`hovermark`: the command line, or the window. The one place in this package that may know of windows."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.cli import program


def _window(files: Sequence[Path]) -> int:
    from ui.application import start

    return start(files)


def _demo(folder: Path | None, headless: bool) -> int:
    from app import demo
    from app.cli.demo import tell

    project = demo.make(folder)
    if headless or not has_display():
        from ui.application import draw

        return tell(project, draw)
    return _window([project])


def has_display() -> bool:
    """Is there a screen to open a window on?"""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main(arguments: Sequence[str] | None = None) -> int:
    return program.run(sys.argv[1:] if arguments is None else arguments, window=_window, demo=_demo)


if __name__ == "__main__":
    sys.exit(main())
