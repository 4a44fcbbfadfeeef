"""OpenCV behind our own door: it leaves no traces in the environment, and is not loaded before it is needed."""

import os
import subprocess
import sys

import numpy as np

from app.vision import cv

TRACES = (
    "import os; before = dict(os.environ); os.environ['KEPT'] = 'yes'; import app.vision.cv;"
    "assert os.environ.pop('KEPT') == 'yes'; assert dict(os.environ) == before, set(os.environ) ^ set(before)"
)
LAZY = "import sys; import app.commands, app.picture, app.session; assert 'cv2' not in sys.modules"


def run(program: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
    environment |= {"LD_LIBRARY_PATH": "/somewhere", "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)


def test_importing_it_leaves_the_environment_alone() -> None:
    done = run(TRACES)
    assert done.returncode == 0, done.stderr


def test_the_program_starts_without_it() -> None:
    done = run(LAZY)
    assert done.returncode == 0, done.stderr


def test_tables_map_all_channels_or_each() -> None:
    pixels = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
    upside_down = np.arange(255, -1, -1, dtype=np.uint8)
    assert np.array_equal(cv.mapped(pixels, upside_down), 255 - pixels)
    one_each = np.stack([np.full(256, n, dtype=np.uint8) for n in (1, 2, 3, 4)], axis=1)
    assert cv.mapped(pixels, one_each)[1, 2].tolist() == [1, 2, 3, 4]


def test_planes_and_pictures() -> None:
    pixels = np.array([[[255, 0, 0, 255], [0, 255, 0, 255], [0, 0, 255, 255], [9, 9, 9, 7]]], dtype=np.uint8)
    assert cv.luma(pixels).tolist() == [[29, 150, 76, 9]]
    assert cv.plane(pixels, 2).tolist() == [[0, 0, 255, 9]]
    assert cv.grey(cv.plane(pixels, 2))[0, 2].tolist() == [255, 255, 255, 255]
    assert cv.difference(pixels, pixels[:, ::-1].copy())[0, 0].tolist() == [246, 9, 9, 248]
    assert cv.with_alpha_of(cv.grey(cv.luma(pixels)), pixels)[0, 3].tolist() == [9, 9, 9, 7]


def test_smoothing_and_equalising_keep_even_pictures_even() -> None:
    even = np.full((40, 48, 4), 90, dtype=np.uint8)
    assert np.array_equal(cv.blurred(even, 1.2), even)
    assert np.array_equal(cv.mixed(even, even, 1.5, -0.5), even)
    stretched = cv.equalised(np.tile(np.arange(100, 140, dtype=np.uint8), (40, 1)), 8.0, 2)
    assert int(stretched.max()) - int(stretched.min()) > 80
    assert cv.with_luma_equalised(even, 4.0, 8).shape == even.shape
