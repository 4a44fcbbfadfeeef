"""Make the sample clip and what is marked in it from a rendered flight and its truth (not shipped: see ORIGIN.md).

    python packaging/make_demo_data.py orbit_720p.mp4 orbit_720p.gt.json.gz app/data/demo

Writes orbit.mp4 (smaller, the same frames at the same times) and demo.json: tracks with as few keyframes as keep the
interpolated shapes within a few pixels of the truth.
"""

import argparse
import gzip
import json
import math
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import imageio_ffmpeg
import numpy as np

from annotations.shapes.plume import PLUME, Plume, plume_of
from annotations.shapes.shape import Shape
from app.regions import inner_edge

Row = dict[str, Any]
Values = list[float]
Truth = Mapping[int, Values]

FEWEST_VISIBLE = 0.3
"""The share of a vehicle inside the picture from which on it is marked."""
VEHICLE_ERROR_PX = 7.0
POINT_ERROR_PX = 7.0
VERTICES = 12
PLUME_STEP = 30
LEAST_AREA_PX = 1500
CORE = 0.4
"""How far in the edge of what is certainly smoke lies, as a share of the way to the place deepest inside."""
VEHICLES = {4: "Red car", 7: "Pink car", 1: "White car", 105: "Teal car"}
GUESSED_VEHICLE = 103
LANDMARKS = {
    "island_1_west": ("other", "Tip of a traffic island"),
    "footbridge": ("bridge", "Footbridge"),
    "rock_line": ("other", "Line of rocks"),
    "green_bench": ("other", "Green bench"),
}


def encode(source: Path, target: Path) -> None:
    """The clip again, smaller: same size, same frames at the same times, no sound, no metadata."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-i", str(source), "-map", "0:v:0", "-an"]
    command += ["-fps_mode", "passthrough", "-map_metadata", "-1", "-c:v", "libx264", "-preset", "veryslow"]
    command += ["-crf", "31", "-g", "60", "-bf", "2", "-pix_fmt", "yuv420p", "-bitexact", "-movflags", "+faststart"]
    subprocess.run([*command, str(target)], check=True)


def thinned(truth: Truth, error: Callable[[Values, Values], float], most: float) -> list[int]:
    """The frames to keep so that linear interpolation between them stays within `most`."""
    frames = sorted(truth)
    kept = {frames[0], frames[-1]}
    spans = [(frames[0], frames[-1])]
    while spans:
        start, end = spans.pop()
        inner = [frame for frame in frames if start < frame < end]
        errors = [error(between(truth, start, end, frame), truth[frame]) for frame in inner]
        if inner and max(errors) > most:
            worst = inner[int(np.argmax(errors))]
            kept.add(worst)
            spans += [(start, worst), (worst, end)]
    return sorted(kept)


def between(truth: Truth, start: int, end: int, frame: int) -> Values:
    t = (frame - start) / (end - start)
    return [a + (b - a) * t for a, b in zip(truth[start], truth[end], strict=True)]


def farthest_px(a: Values, b: Values) -> float:
    """The farthest that a rotated box's corner, or a point, is from where it should be."""
    return float(np.linalg.norm(corners(a) - corners(b), axis=1).max())


def corners(values: Values) -> np.ndarray:
    if len(values) == 2:
        return np.array([values])
    cx, cy, width, height, angle = values
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    signs = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) / 2
    return signs * [width, height] @ np.array([[c, s], [-s, c]]) + [cx, cy]


def rotated_box(quad: Sequence[float]) -> Values:
    """Centre, length, width and direction of a vehicle from its four corners (front, rear, rear, front)."""
    p = np.array(quad).reshape(4, 2)
    along, across = (p[0] + p[3] - p[1] - p[2]) / 2, (p[0] + p[1] - p[2] - p[3]) / 2
    centre = p.mean(axis=0)
    angle = math.degrees(math.atan2(along[1], along[0]))
    return [*centre, float(np.linalg.norm(along)), float(np.linalg.norm(across)), angle]


def unwound(truth: Truth) -> Truth:
    """Rotated boxes whose angles never jump by a turn."""
    frames = sorted(truth)
    angles = np.unwrap([truth[frame][4] for frame in frames], period=360)
    return {frame: [*truth[frame][:4], float(angle)] for frame, angle in zip(frames, angles, strict=True)}


def simplified(polygon: Sequence[Sequence[float]], count: int) -> Values:
    """A polygon with the vertices taken away that change its area least, until `count` are left."""
    points = [tuple(point) for point in polygon]
    while len(points) > count:
        areas = [abs(doubled_area(points[i - 1], points[i], points[(i + 1) % len(points)])) for i in range(len(points))]
        del points[int(np.argmin(areas))]
    return [number for point in points for number in point]


def doubled_area(a: Sequence[float], b: Sequence[float], c: Sequence[float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


def runs(frames: Sequence[int], gap: int) -> list[list[int]]:
    """Frames in stretches that are apart by more than `gap`."""
    found: list[list[int]] = []
    for frame in sorted(frames):
        if found and frame - found[-1][-1] <= gap:
            found[-1].append(frame)
        else:
            found.append([frame])
    return found


def keyframe(frame: int, kind: str, values: Values, last_of_run: bool, attributes: Row | None = None) -> Row:
    row: Row = {"frame": frame, "kind": kind, "values": [round(value, 1) for value in values]}
    if last_of_run:
        row["after"] = "hidden"
    if attributes:
        row["attributes"] = attributes
    return row


def vehicle(frames: Sequence[Row], vehicle_id: int) -> list[Row]:
    seen = {f["i"]: v for f in frames for v in f["vehicles"] if v["id"] == vehicle_id and v["visible"] > FEWEST_VISIBLE}
    made: list[Row] = []
    cut = ""
    for run in runs(list(seen), 1):
        truth = unwound({frame: rotated_box(seen[frame]["obb"]) for frame in run})
        for frame in thinned(truth, farthest_px, VEHICLE_ERROR_PX):
            edge = "none" if seen[frame]["visible"] > 0.95 else "partial"
            made.append(
                keyframe(
                    frame, "rotated_box", truth[frame], frame == run[-1], {} if edge == cut else {"truncation": edge}
                )
            )
            cut = edge
    made[0]["attributes"] = {**made[0].get("attributes", {}), "motion": "forward", "condition": "intact"}
    return made


def landmark(frames: Sequence[Row], landmark_id: str) -> list[Row]:
    truth = {f["i"]: m["px"] for f in frames for m in f["landmarks"] if m["id"] == landmark_id and m["in_view"]}
    return [
        keyframe(frame, "point", truth[frame], frame == run[-1])
        for run in runs(list(truth), 1)
        for frame in thinned({frame: truth[frame] for frame in run}, farthest_px, POINT_ERROR_PX)
    ]


def smoke(polygon: Sequence[Sequence[float]], source: tuple[float, float] | None) -> Values:
    """A plume: the rendering's edge, one a good part further in, and from the source the way to its middle."""
    outer = np.array(simplified(polygon, VERTICES)).reshape(-1, 2)
    core = inner_edge(outer, CORE)
    inner = None if core is None else np.array(simplified(core.tolist(), VERTICES)).reshape(-1, 2)
    middle = outer.mean(axis=0)
    axis = () if source is None else (source, (float(middle[0]), float(middle[1])))
    return list(plume_of(Plume(outer, inner, axis)).values)


def plume(frames: Sequence[Row], plume_id: int, size: tuple[int, int]) -> list[Row]:
    seen = {f["i"]: p for f in frames for p in f["plumes"] if p["id"] == plume_id and p["area"] > LEAST_AREA_PX}
    made: list[Row] = []
    said = ""
    for run in runs(list(seen), 5):
        for frame in sorted({*run[::PLUME_STEP], run[-1]}):
            x, y = seen[frame]["base_px"]
            base = "visible" if 0 <= x <= size[0] and 0 <= y <= size[1] else "out_of_frame"
            attributes: Row = {} if base == said else {"base": base}
            if base == "visible":
                attributes["base_point"] = [round(x, 1), round(y, 1)]
            said = base
            source = (float(x), float(y)) if base == "visible" else None
            made.append(keyframe(frame, "plume", smoke(seen[frame]["polygon"], source), frame == run[-1], attributes))
    made[0]["attributes"] |= {"colour": ["white"], "density": "mid", "shape": "column_leaning", "phase": "steady"}
    return made


def tracks(truth: Row) -> list[Row]:
    """All that the sample project marks."""
    frames, size = truth["frames"], (truth["width"], truth["height"])
    made: list[Row] = [
        {"label": "smoke", "certainty": "certain", "keyframes": plume(frames, number, size)} for number in (1, 2)
    ]
    for number, note in VEHICLES.items():
        made.append(
            {
                "label": "vehicle",
                "certainty": "certain",
                "notes": note,
                "attributes": {"vehicle_class": "veh.civil.car", "affiliation": "civilian"},
                "keyframes": vehicle(frames, number),
            }
        )
    made.append(
        {
            "label": "vehicle",
            "notes": "From the rendering, but marked as a tracker's guess to show how guesses look until accepted.",
            "attributes": {"vehicle_class": "veh.civil.car"},
            "source": {"origin": "tracker", "name": "sample", "score": 0.8},
            "keyframes": vehicle(frames, GUESSED_VEHICLE),
        }
    )
    made += [place(truth, each, kind, name) for each, (kind, name) in LANDMARKS.items()]
    made.append(event(made[0]["keyframes"]))
    return made


def place(truth: Row, landmark_id: str, kind: str, name: str) -> Row:
    lat, lon = truth["landmarks_ll"][landmark_id]
    ground = {"lat": lat, "lon": lon, "radius_m": 1.0, "method": "rendered here"}
    return {
        "label": "landmark",
        "certainty": "certain",
        "review": "reviewed",
        "attributes": {"landmark_type": kind, "name": name, "ground": ground, "control_point": "yes"},
        "keyframes": landmark(truth["frames"], landmark_id),
    }


def event(smoke: Sequence[Row]) -> Row:
    """A single-frame event: where the first plume comes back into the picture."""
    hidden_from = next(i for i, row in enumerate(smoke) if row.get("after") == "hidden")
    start = smoke[hidden_from + 1]
    left, top, right, bottom = PLUME.bounds(Shape("plume", tuple(start["values"])))
    return {
        "label": "event",
        "certainty": "possible",
        "notes": "A sample of a single-frame event: a plume comes into the picture. Nothing exploded here.",
        "attributes": {"kind": "indeterminate", "first_frame_exact": "seen_start"},
        "keyframes": [keyframe(start["frame"], "box", [left, top, right, bottom], last_of_run=True)],
    }


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description="Make the sample clip and what is marked in it.")
    for name in ("clip", "truth", "folder"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--keep-clip", action="store_true", help="write demo.json only")
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    if not options.keep_clip:
        encode(options.clip, options.folder / "orbit.mp4")
    with gzip.open(options.truth, "rt", encoding="utf-8") as file:
        truth = json.load(file)
    document = {"title": "Sample: orbit over a car park", "clip": "orbit.mp4", "tracks": tracks(truth)}
    (options.folder / "demo.json").write_text(written(document), "utf-8")
    return 0


def written(document: Row) -> str:
    """JSON with one keyframe a line, to be read and compared."""
    lines: list[str] = []
    for track in document["tracks"]:
        rows = ",\n  ".join(json.dumps(row) for row in track["keyframes"])
        head = json.dumps({key: value for key, value in track.items() if key != "keyframes"}, ensure_ascii=False)
        lines.append(f'{head[:-1]}, "keyframes": [\n  {rows}\n ]}}')
    head = json.dumps({key: value for key, value in document.items() if key != "tracks"}, ensure_ascii=False)
    return f'{head[:-1]}, "tracks": [\n ' + ",\n ".join(lines) + "\n]}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
