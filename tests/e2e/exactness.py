"""How exact `hovermark frame` is over a folder of clips whose every frame carries its number.

`python -m tests.e2e.exactness FOLDER [SEED]`: FOLDER holds clips, `expected.json` and `framecode.py`. Twenty random
frames of each file, all files in random order, through the real main(); refusals; frame counts beside ffmpeg's.
"""

import contextlib
import importlib.util
import io
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import av

from tests.ffmpeg import FFMPEG

FRAMES, PATIENCE_S = 20, 5.0


def run(*arguments: object) -> tuple[int, str, str]:
    from app.__main__ import main

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([str(argument) for argument in arguments])
    return code, out.getvalue(), err.getvalue()


def is_clear_refusal(clip: Path, still: Path) -> bool:
    start = time.perf_counter()
    code, _, err = run("frame", clip, 0, "-o", still)
    quick = time.perf_counter() - start < PATIENCE_S
    return code == 2 and quick and len(err.strip().splitlines()) == 1 and "Traceback" not in err


def counted_by_ffmpeg(clip: Path) -> int:
    command = [
        FFMPEG,
        "-v",
        "quiet",
        "-i",
        str(clip),
        "-map",
        "0:v:0",
        "-fps_mode",
        "passthrough",
        "-f",
        "framecrc",
        "-",
    ]
    lines = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    return sum(1 for line in lines if line and not line.startswith("#"))


def code_in(still: Path, reader: Any) -> int | None:
    with av.open(str(still)) as file:
        pixels = next(file.decode(video=0)).to_ndarray(format="bgr24")
    # the code lies in the stored picture: where that is turned for display, so is the code
    return reader.read_any(pixels)[0]


def main(folder: Path, seed: int = 1) -> int:
    spec = importlib.util.spec_from_file_location("framecode", folder / "framecode.py")
    assert spec is not None and spec.loader is not None
    reader = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(reader)
    expected = json.loads((folder / "expected.json").read_bytes())
    dice, asked, wrong = random.Random(seed), list[tuple[str, int, int]](), list[str]()
    refused = clear = counts = readable = exact = 0
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOVERMARK_CACHE_DIR"] = os.environ["HOVERMARK_DATA_DIR"] = home
        still = Path(home) / "still.png"
        for name, known in expected.items():
            code, out, _ = run("probe", folder / name, "--json")
            if known.get("error") or code:
                refused, clear = refused + 1, clear + is_clear_refusal(folder / name, still)
                continue
            count, readable = json.loads(out)["frame_count"], readable + 1
            theirs = counted_by_ffmpeg(folder / name)
            counts += count == theirs
            wrong += [f"{name}: {count} frames, ffmpeg {theirs}"] if count != theirs else []
            codes = known.get("codes") or known.get("seen", {}).get("codes") or []
            if codes and not known.get("damaged"):
                numbers = (dice.randrange(min(count, len(codes))) for _ in range(FRAMES))
                asked += [(name, number, codes[number]) for number in numbers]
        dice.shuffle(asked)
        for name, number, code in asked:
            run("frame", folder / name, number, "-o", still)
            good = code_in(still, reader) == code
            exact += good
            wrong += [] if good else [f"{name}: frame {number}"]
    print(
        f"exact {exact} of {len(asked)}, clear refusals {clear} of {refused}, counts as ffmpeg's {counts} of {readable}"
    )
    print("\n".join(wrong))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *map(int, sys.argv[2:3])))
