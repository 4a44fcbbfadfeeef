"""Makes 200 edits on a project as fast as it can and tells of each one that is on disk. Meant to be killed.

`python -m tests.annotations.scripted_edits PROJECT SEED`: prints the journal number of each edit after it was written.
"""

import random
import sys
from pathlib import Path

from annotations import edits
from annotations.history import History
from annotations.keyframe import After, Keyframe
from annotations.project_file import ProjectFile
from annotations.store import Store
from tests.annotations.examples import box

EDITS = 200


def one_edit(store: Store, history: History, dice: random.Random) -> None:
    tracks = [track for track in store.tracks.values() if len(track.keyframes)]
    frame, shape = dice.randrange(100), box(dice.uniform(0, 900))
    match dice.randrange(9) if tracks else 0:
        case 0 | 1:
            history.do(
                edits.new_track(store, "c1", dice.choice(["vehicle", "smoke"]), Keyframe(frame=frame, shape=shape))
            )
        case 2 | 3 | 4:
            history.do(edits.set_shape(dice.choice(tracks), frame, shape))
        case 5:
            history.do(edits.set_notes(dice.choice(tracks), f"дим {frame}"))
        case 6:
            track = dice.choice(tracks)
            history.do(edits.set_after(track, track.keyframes[0].frame, dice.choice(list(After))))
        case 7:
            history.do(edits.delete_tracks([dice.choice(tracks)]))
        case _:
            history.undo()


def main(path: Path, seed: int) -> None:
    dice = random.Random(seed)
    project = ProjectFile.open(path)
    if project.read_only:
        raise SystemExit(project.read_only_reason)
    store = project.load()
    history = History(store, project.commit, project.recent(store))
    for _ in range(EDITS):
        one_edit(store, history, dice)
        sys.stdout.write(f"{project.journal_head[1]}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
