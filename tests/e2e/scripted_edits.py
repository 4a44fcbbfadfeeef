"""A person at full speed: the real program with its window makes 200 edits on a project and tells of each one saved.

`python -m tests.e2e.scripted_edits PROJECT SEED`. Prints the journal's length after every edit. Meant to be killed.
"""

import random
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from annotations import edits
from annotations.keyframe import After, Keyframe
from annotations.shapes.shape import Shape
from app.session import Session
from app.settings import Settings
from ui.application import assemble, wait_for

EDITS = 200


def one_edit(session: Session, dice: random.Random) -> None:
    """Something that a person would do, through the session's own door."""
    clip = session.clip_ref
    assert clip is not None
    tracks = [track for track in session.store.tracks.values() if len(track.keyframes)]
    frame = dice.randrange(clip.frame_count)
    x, y = dice.uniform(0, 200), dice.uniform(0, 100)
    shape = Shape("box", (x, y, x + 40, y + 20))
    match dice.randrange(8) if tracks else 0:
        case 0:
            session.edit(edits.new_track(session.store, clip.id, "vehicle", Keyframe(frame=frame, shape=shape)))
        case 1 | 2 | 3:
            session.edit(edits.set_shape(dice.choice(tracks), frame, shape))
        case 4:
            session.edit(edits.set_notes(dice.choice(tracks), f"note {frame} про дим"))
        case 5:
            track = dice.choice(tracks)
            session.edit(edits.set_after(track, int(track.keyframes.frames[0]), dice.choice(list(After))))
        case 6:
            session.undo()
        case _:
            session.edit(edits.delete_tracks([dice.choice(tracks)]))


def main(project: Path, seed: int) -> None:
    running = assemble(Settings(None))
    running.window.show()
    running.workspace.open(project)
    session = running.workspace.session
    assert session is not None
    wait_for(lambda: session.shown is not None)
    dice = random.Random(seed)
    left = EDITS

    def turn() -> None:
        nonlocal left
        one_edit(session, dice)
        sys.stdout.write(f"{session.project.journal_head[1]}\n")
        sys.stdout.flush()
        left -= 1
        if left == 0:
            running.close()
            running.application.quit()

    timer = QTimer()
    timer.timeout.connect(turn)
    timer.start(0)
    running.application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
