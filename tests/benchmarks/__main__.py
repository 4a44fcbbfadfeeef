"""`make bench`: every measurement in one table, each beside its limit measured in the same run on the same file."""

import os
import sys
import tempfile

from tests.benchmarks.table import formatted


def main() -> int:
    """Prints the table; nothing is judged here, because these machines are noisy."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        for name in ("CONFIG", "CACHE", "DATA"):
            os.environ[f"HOVERMARK_{name}_DIR"] = os.path.join(home, name.lower())  # noqa: PTH118
        from tests.benchmarks import bench_crowd, bench_full_canvas, bench_media, bench_window

        clips = bench_media.bench_clips()
        parts = (bench_window.rows, bench_crowd.rows, bench_full_canvas.rows, bench_media.rows)
        for measured in parts:
            sys.stdout.write(formatted(measured(clips)) + "\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
