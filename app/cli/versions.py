"""Which versions of what the program is made of."""

import platform
from importlib.metadata import PackageNotFoundError, version

from app import __version__

PARTS = ("PySide6-Essentials", "av", "opencv-python", "pyqtgraph", "numpy", "msgspec")


def versions() -> list[str]:
    """One line a part: `Hovermark 0.1.0`, `Python 3.11.7`, ..."""
    lines = [f"Hovermark {__version__}", f"Python {platform.python_version()}"]
    for part in PARTS:
        try:
            lines.append(f"{part} {version(part)}")
        except PackageNotFoundError:
            lines.append(f"{part} missing")
    import av

    lines += [f"{name} {'.'.join(map(str, number))}" for name, number in sorted(av.library_versions.items())]
    return lines
