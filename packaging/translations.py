"""Brings the translation files in ui/data/translations up to date with the source, and compiles them.

What is found: the literal first argument of `tr` in ui (context `ui`), and in the Qt-free packages every text that
reads like one for people (context `said`), f-strings as templates with their values by name: `Move {name} to {frame}`.
Texts that are gone are dropped; those without a translation are marked unfinished, and listed with `--list`.
"""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "ui" / "data" / "translations"
LANGUAGES = ("uk",)
SILENT = (
    "app/cli/", "app/log.py", "app/demo.py", "app/__main__.py", "annotations/project_rows.py",
    "annotations/migrations.py", "annotations/formats/schema", "annotations/data",
)  # fmt: skip
"""Modules that say nothing in the window."""
NOT_SAID = {"logger", "ValueError", "TypeError", "NotImplementedError", "RuntimeError", "TypeVar", "compile", "Struct"}
"""Calls whose texts nobody reads in the window."""
VALUES = (
    *("draft", "reviewed", "accepted", "contested", "left", "right", "up", "down", "keyframe", "larger", "smaller"),
    *("certainty", "review", "notes", "dark", "light", "box", "rotated box", "ellipse", "polygon", "line", "point"),
    *("region", "plume", "interpolate", "hold", "carry", "hidden", "as a whole", "source", "clip", "track"),
    *("mark", "comment", "later", "earlier", "Range", "#{number} and #{number_2}"),
)
"""Words that stand as values in templates without being written out anywhere."""
WORD = re.compile(r"[A-Za-z]{2}")
SQL = re.compile(r"^\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|ALTER|BEGIN|COMMIT|ROLLBACK)\b")
NAME = re.compile(r"\W+")


def main() -> int:
    texts_found = found()
    FOLDER.mkdir(parents=True, exist_ok=True)
    missing = 0
    for language in LANGUAGES:
        file = FOLDER / f"hovermark_{language}.ts"
        known = read(file)
        _write(file, language, texts_found, known)
        absent = [(c, text) for c, texts in texts_found.items() for text in texts if not known.get((c, text))]
        missing += len(absent)
        for context, text in absent if "--list" in sys.argv else ():
            print(f"{language} {context}: {text}")
        count = sum(map(len, texts_found.values()))
        print(f"{language}: {count} texts, {len(absent)} without a translation", file=sys.stderr)
        program = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([str(program), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], check=True)
    return 1 if missing and "--strict" in sys.argv else 0


def found() -> dict[str, list[str]]:
    """Every text there is, by context."""
    return {"ui": sorted(set(_window_texts())), "said": sorted({*_said_texts(), *VALUES})}


def read(file: Path) -> dict[tuple[str, str], str]:
    """Context and text to translation, of those that are finished."""
    if not file.exists():
        return {}
    known: dict[tuple[str, str], str] = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            if told is not None and told.text and told.get("type") != "unfinished":
                known[name, message.findtext("source", "")] = told.text
    return known


def _write(file: Path, language: str, found: dict[str, list[str]], known: dict[tuple[str, str], str]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context, texts in found.items():
        element = ET.SubElement(root, "context")
        ET.SubElement(element, "name").text = context
        for text in texts:
            message = ET.SubElement(element, "message")
            ET.SubElement(message, "source").text = text
            told = ET.SubElement(message, "translation")
            told.text = known.get((context, text), "")
            if not told.text:
                told.set("type", "unfinished")
    ET.indent(root)
    text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, "unicode") + "\n"
    file.write_text(text, "utf-8")


def _window_texts() -> Iterator[str]:
    for file in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _called(node) == "tr" and node.args:
                text = node.args[0]
                if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                    raise SystemExit(f"{file.relative_to(ROOT)}:{node.lineno}: tr wants its text written out")
                yield text.value


def _said_texts() -> Iterator[str]:
    for package in ("annotations", "app"):
        for file in sorted((ROOT / package).rglob("*.py")):
            name = file.relative_to(ROOT).as_posix()
            if not name.startswith(SILENT):
                yield from _texts_of(ast.parse(file.read_text("utf-8")))


def _texts_of(tree: ast.AST) -> Iterator[str]:
    """Texts for people under a node, those in docstrings and in calls nobody hears left out."""
    for node in _read(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Call) and _called(node) in NOT_SAID:
            continue
        if isinstance(node, ast.Call) and _called(node) == "Setting":
            yield from _words_of(node)
        if isinstance(node, ast.keyword) and node.arg == "menu" and isinstance(node.value, ast.Constant):
            yield from filter(None, str(node.value.value).split("/"))
            continue
        if isinstance(node, ast.JoinedStr):
            text = template(node)
            if _is_for_people(text):
                yield text
            for value in node.values:
                yield from _texts_of(value)
        elif isinstance(node, ast.Constant):
            if isinstance(node.value, str) and _is_for_people(node.value):
                yield node.value
        else:
            yield from _texts_of(node)


def _words_of(setting: ast.Call) -> Iterator[str]:
    """Units and choices, which may be single small words."""
    for keyword in setting.keywords:
        if keyword.arg in ("unit", "names"):
            for node in ast.walk(keyword.value):
                if isinstance(node, ast.Constant) and WORD.search(str(node.value)):
                    yield str(node.value)


def _read(tree: ast.AST) -> Iterator[ast.AST]:
    """The children of a node, types left out."""
    for field, value in ast.iter_fields(tree):
        if field not in ("annotation", "returns"):
            yield from (n for n in (value if isinstance(value, list) else [value]) if isinstance(n, ast.AST))


def template(node: ast.JoinedStr) -> str:
    """An f-string with its values by name, each name once: `{name}`, `{name_2}`."""
    text, used = "", list[str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            name = NAME.sub("_", ast.unparse(part.value).rpartition(".")[2].partition("(")[0]).strip("_") or "value"
            name = name if name.isidentifier() else "value"
            used.append(name)
            text += f"{{{name}}}" if used.count(name) == 1 else f"{{{name}_{used.count(name)}}}"
    return text


def _is_for_people(text: str) -> bool:
    """Whether a text reads like a title or a sentence rather than like an id, a query or a format."""
    bare = re.sub(r"\{\w*\}", "", text)
    if not WORD.search(bare) or "\n" in text or SQL.match(text) or "<" in text[:1]:
        return False
    starts_well = bool(re.match(r"[A-Z“{]", text))
    return starts_well and (" " in text.strip() or (text[0].isupper() and text[1:].islower()))


def _called(node: ast.Call) -> str:
    function = node.func
    if isinstance(function, ast.Attribute):
        return (
            function.value.id
            if isinstance(function.value, ast.Name) and function.value.id == "logger"
            else function.attr
        )
    return function.id if isinstance(function, ast.Name) else ""


if __name__ == "__main__":
    sys.exit(main())
