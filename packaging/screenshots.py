"""Draws the real window on the sample project: dark and light, 1440x900 and 1280x720, scale factor 1 and 2.

`python packaging/screenshots.py [FOLDER]`; with `--guide` the pictures of the user guide (`guide_pictures.PICTURES`)
into docs/images; with `--all FOLDER` every panel and dialog in both themes and both languages (`every_view`).
Otherwise each picture is drawn by a process of its own, because Qt reads the scale factor when it starts.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHOTS = (
    ("main-window", (1440, 900), "dark", 1),
    ("main-window-light", (1440, 900), "light", 1),
    ("main-window-1280", (1280, 720), "dark", 1),
    ("main-window-1280-light", (1280, 720), "light", 1),
    ("main-window-2x", (1440, 900), "dark", 2),
)
FRAME = 240


def draw_one(project: Path, picture: Path, size: tuple[int, int], theme: str) -> None:
    """Draws one picture in this process; one of the guide is known by its name."""
    from guide_pictures import PICTURES, select_vehicle

    from ui.application import draw

    prepare = next((row.prepare for row in PICTURES if row.name == picture.stem), select_vehicle)
    draw(project, picture, size=size, theme_name=theme, frame=FRAME, prepare=prepare)


def rows(guide: bool) -> list[tuple[str, tuple[int, int], str, int]]:
    """File name, size, theme and scale factor of each picture."""
    if not guide:
        return [(f"{name}.png", size, theme, scale) for name, size, theme, scale in SHOTS]
    from guide_pictures import PICTURES

    return [(f"{row.name}.jpg", row.size, row.theme, 1) for row in PICTURES]


def draw_every_view(folder: Path) -> int:
    """A process for each theme and language, each on a sample of its own: edits of one must not show in another."""
    folder.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(ROOT))
    from app.demo import make

    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    if not os.environ.get("DISPLAY") and sys.platform == "linux":
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    for theme in ("dark", "light"):
        for language in ("en", "uk"):
            with tempfile.TemporaryDirectory() as home:
                command = [sys.executable, __file__, "--look", str(make(Path(home))), str(folder), theme, language]
                subprocess.run(command, env=environment, check=True)
    return 0


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--one"]:
        project, picture, width, height, theme = arguments[1:]
        draw_one(Path(project), Path(picture), (int(width), int(height)), theme)
        return 0
    if arguments[:1] == ["--look"]:
        from every_view import draw_all

        project, folder, theme, language = arguments[1:]
        draw_all(Path(project), Path(folder), theme, language)
        return 0
    if arguments[:1] == ["--all"]:
        return draw_every_view(Path(arguments[1]))
    guide = arguments[:1] == ["--guide"]
    folder = ROOT / "docs" / "images" if guide else Path(arguments[0]) if arguments else ROOT / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(ROOT))
    from app.demo import make

    with tempfile.TemporaryDirectory() as home:
        project = make(Path(home))
        for name, (width, height), theme, scale in rows(guide):
            picture = folder / name
            environment = os.environ | {"QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(ROOT)}
            command = [sys.executable, __file__, "--one", str(project), str(picture), str(width), str(height), theme]
            subprocess.run(command, env=environment, check=True)
            sys.stdout.write(f"{picture}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
