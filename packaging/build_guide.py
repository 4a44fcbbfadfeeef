"""Copies the user guide from docs/guide into the package, with the pictures it shows: it is read offline.

`python packaging/build_guide.py`; a test says when the copy is out of date.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE, IMAGES, TARGET = ROOT / "docs" / "guide", ROOT / "docs" / "images", ROOT / "ui" / "data" / "guide"
PICTURE = re.compile(r"\]\(\.\./images/([\w.-]+)\)")


def built() -> dict[str, bytes]:
    """What the package holds: file name and content. Links out of the guide lose their target: it is not shipped."""
    files: dict[str, bytes] = {}
    for chapter in sorted(SOURCE.glob("*.md")):
        text = chapter.read_text("utf-8")
        for name in PICTURE.findall(text):
            files[name] = (IMAGES / name).read_bytes()
        text = PICTURE.sub(r"](\1)", text)
        text = re.sub(r"\[([^\]]+)\]\(\.\./[^)]*\)", r"\1", text)
        files[chapter.name] = text.encode()
    return files


def main() -> int:
    files = built()
    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.iterdir():
        if old.name not in files:
            old.unlink()
    for name, content in files.items():
        (TARGET / name).write_bytes(content)
    sys.stdout.write(f"{TARGET.relative_to(ROOT)}: {len(files)} files, {sum(map(len, files.values())) // 1024} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
